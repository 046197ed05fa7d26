#include "compare/size_estimate.hpp"

#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <limits>

#include "base/errors.hpp"
#include "engine/arrivals.hpp"
#include "outcomes/life.hpp"
#include "world/event.hpp"
#include "world/person.hpp"

namespace hurtigspor {
namespace {

// Planned events a person owns, records of the week and the ledger's notes, in events; fitted to the memory that runs
// of the baseline at one and two times its size were seen to take.
constexpr double events_a_person = 16.0;
// Diaries, calendars and openings of an office and its places, seen in the same runs.
constexpr double bytes_an_office = 100.0 * 1024.0;
// Names of people are rows of 32 bits.
constexpr double most_people = std::numeric_limits<std::uint32_t>::max() - 1.0;

}  // namespace

double expected_people(const Scenario& scenario, const Country& country) {
  double people = 0.0;
  for (int month = scenario.start().month_number(); month <= scenario.end().month_number(); ++month) {
    const Date first = first_of_month(month);
    const std::size_t epoch = scenario.epoch_of(std::max(first, scenario.start()));
    for (std::size_t row = 0; row < country.places.size(); ++row) {
      const PlaceId place{static_cast<std::uint16_t>(row)};
      const Parameters& rules = scenario.at(epoch, country.places[row].municipality);
      for (const Inflow inflow : {Inflow::settled, Inflow::collective, Inflow::family})
        people += expected_arrivals(rules, country, place, month, inflow);
    }
  }
  return people;
}

double replicate_memory(double people) {
  constexpr double bytes_a_person = sizeof(Person) + events_a_person * sizeof(Event) + sizeof(Life);
  return people * bytes_a_person;
}

double run_memory(double people, const Country& country) {
  return replicate_memory(people) + bytes_an_office * static_cast<double>(country.offices.size());
}

double replicate_disk(const std::vector<TableDeclaration>& tables, const std::vector<Axis>& axes) {
  double bytes = 0.0;
  for (const TableDeclaration& table : tables) {
    double cells = 1.0;
    for (const std::string& name : table.axes) {
      const auto axis = std::find_if(axes.begin(), axes.end(), [&](const Axis& one) { return one.name == name; });
      expects(axis != axes.end(), "a table names an axis that is not declared");
      cells *= static_cast<double>(axis->size());
    }
    bytes += cells * (table.number == TableDeclaration::Number::whole ? 4.0 : 8.0);
  }
  return bytes;
}

double machine_memory() {
  return static_cast<double>(sysconf(_SC_PHYS_PAGES)) * static_cast<double>(sysconf(_SC_PAGE_SIZE));
}

void refuse_absurd_size(const std::vector<Scenario>& scenarios, const Country& country, double memory) {
  std::vector<std::string> sentences;
  for (const Scenario& scenario : scenarios) {
    const double people = expected_people(scenario, country);
    const double needed = replicate_memory(people);
    if (needed <= memory && people <= most_people) continue;
    sentences.push_back(fmt::format(
        "\"{}\" would settle about {:.3g} people and need {} of memory a replicate; this machine has {}. Lower "
        "\"population.cohort_scale\" (it is {:g} at the start).",
        scenario.title, people, size_text(needed), size_text(memory), *scenario.founding().population.cohort_scale));
  }
  if (!sentences.empty()) throw InputError(sentences);
}

std::string size_text(double bytes) {
  constexpr std::array<const char*, 7> units{"B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"};
  std::size_t unit = 0;
  while (bytes >= 1024.0 && unit + 1 < units.size()) {
    bytes /= 1024.0;
    ++unit;
  }
  return fmt::format("{:.3g} {}", bytes, units[unit]);
}

}  // namespace hurtigspor
