#include "report/lives.hpp"

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"
#include "base/units.hpp"

namespace hurtigspor {
namespace {

const Column& named(const std::vector<Column>& columns, const std::string& name) {
  const auto found = std::find_if(columns.begin(), columns.end(), [&](const Column& one) { return one.name == name; });
  expects(found != columns.end(), "people have the column that is asked for");
  return *found;
}

std::int64_t value(const Column& column, std::size_t row) {
  return std::get<std::vector<std::int64_t>>(column.values)[row];
}

}  // namespace

StoredLives::StoredLives(const OutcomesReader& reader) : persons_{reader.persons()}, end_{reader.description().end} {}

std::int64_t StoredLives::fixed(const std::string& column, std::size_t person) const {
  return value(named(persons_.fixed, column), person);
}

std::int64_t StoredLives::lived(const std::string& column, std::size_t scenario, std::size_t person) const {
  return value(named(persons_.by_scenario, column), scenario * people() + person);
}

std::string StoredLives::word(const std::string& column, std::size_t person) const {
  const Column& codes = named(persons_.fixed, column);
  const std::int64_t code = value(codes, person);
  expects(code >= 0 && static_cast<std::size_t>(code) < codes.flags.size(), "a code of a column has a meaning");
  return codes.flags[static_cast<std::size_t>(code)];
}

bool StoredLives::in_cohort(std::size_t person) const {
  const std::int64_t settled = fixed("settled", person);
  if (settled == absent) return false;
  const Date day{static_cast<std::int32_t>(settled)};
  return day >= Date::of(2017, 1, 1) && day < Date::of(2020, 1, 1) && day + whole_days(Months{60.0}) <= end_ + 1;
}

}  // namespace hurtigspor
