#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "compare/experiment.hpp"
#include "parameters/registry.hpp"
#include "world/founding.hpp"
#include "world/local_facts.hpp"

namespace hurtigspor {
namespace {

/// Founding reads the run's dates and commuting, and which municipalities there are.
bool are_founded_alike(const Scenario& one, const Scenario& other) {
  if (one.only_municipalities != other.only_municipalities) return false;
  return std::ranges::none_of(differing(one.founding(), other.founding()), [](std::size_t row) {
    const std::string& group = all_parameters()[row].group;
    return group == "run" || group == "commute";
  });
}

}  // namespace

Founded::Founded(const std::vector<Scenario>& scenarios, const std::filesystem::path& tables) {
  std::vector<std::string> sentences;
  std::vector<std::size_t> founded_for;  // the scenario behind each country
  for (std::size_t s = 0; s < scenarios.size(); ++s) {
    std::size_t row = 0;
    while (row < founded_for.size() && !are_founded_alike(scenarios[founded_for[row]], scenarios[s])) ++row;
    if (row == founded_for.size()) {
      founded_for.push_back(s);
      countries_.push_back(found_country(tables, scenarios[s].founding(), scenarios[s].only_municipalities));
    }
    of_.push_back(row);
    const auto faults = facts_that_cannot_hold(scenarios[s], stated_locally(countries_[row]));
    sentences.insert(sentences.end(), faults.begin(), faults.end());
  }
  if (!sentences.empty()) throw InputError(sentences);
}

void expect_comparable(const std::vector<Scenario>& scenarios) {
  std::vector<std::string> sentences;
  const Scenario& base = scenarios.front();
  const auto complain = [&](const Scenario& other, std::string_view what) {
    sentences.push_back(fmt::format("\"{}\" cannot be compared with \"{}\": {} must be the same in both.", other.title,
                                    base.title, what));
  };
  for (const Scenario& other : scenarios) {
    const RunParameters& one = base.founding().run;
    const RunParameters& two = other.founding().run;
    if (one.start != two.start || one.end != two.end)
      complain(other, fmt::format("the days of the run ({} to {}, and {} to {})", one.start.text(), one.end.text(),
                                  two.start.text(), two.end.text()));
    if (one.outcomes_from != two.outcomes_from) complain(other, "\"run.outcomes_from\"");
    if (base.only_municipalities != other.only_municipalities) complain(other, "the municipalities");
  }
  if (!sentences.empty()) throw InputError(sentences);
}

}  // namespace hurtigspor
