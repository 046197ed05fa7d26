#include "report/lives.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

const Column& named(const std::vector<Column>& columns, const std::string& name) {
  const auto found = std::ranges::find(columns, name, &Column::name);
  if (found == columns.end())
    throw MachineError(fmt::format("the file has no variable \"/persons/{}\", which compare writes.", name));
  return *found;
}

std::int64_t value(const Column& column, std::size_t row) {
  return std::get<std::vector<std::int64_t>>(column.values)[row];
}

const std::string& meaning(const Column& codes, std::int64_t code) {
  expects(code >= 0 && static_cast<std::size_t>(code) < codes.flags.size(), "a code of a column has a meaning");
  return codes.flags[static_cast<std::size_t>(code)];
}

}  // namespace

StoredLives::StoredLives(const OutcomesReader& reader)
    : persons_{reader.persons()},
      start_{reader.description().start},
      cohort_{cohort_of_run(start_, reader.description().end)} {}

std::int64_t StoredLives::fixed(const std::string& column, std::size_t person) const {
  return value(named(persons_.fixed, column), person);
}

std::int64_t StoredLives::lived(const std::string& column, std::size_t scenario, std::size_t person) const {
  return value(named(persons_.by_scenario, column), scenario * people() + person);
}

std::string StoredLives::word(const std::string& column, std::size_t person) const {
  const Column& codes = named(persons_.fixed, column);
  return meaning(codes, value(codes, person));
}

std::optional<std::string> StoredLives::lived_word(const std::string& column, std::size_t scenario,
                                                   std::size_t person) const {
  const Column& codes = named(persons_.by_scenario, column);
  const std::int64_t code = value(codes, scenario * people() + person);
  return code == absent ? std::nullopt : std::optional{meaning(codes, code)};
}

bool StoredLives::in_cohort(std::size_t person) const {
  const std::int64_t settled = fixed("settled", person);
  if (settled == absent) return false;
  Life life;
  life.settled = Date{static_cast<std::int32_t>(settled)} - start_;
  return cohort_.in_cohort(life);
}

}  // namespace hurtigspor
