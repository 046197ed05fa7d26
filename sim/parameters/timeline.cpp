#include "parameters/timeline.hpp"

#include <map>
#include <set>

#include "base/errors.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

using Column = std::uint16_t;

/// The set that the assignments with these rows make, laid over the defaults in that order.
Parameters laid(const std::vector<Assignment>& assignments, const std::vector<std::size_t>& rows) {
  Parameters parameters;
  for (const std::size_t row : rows)
    all_parameters()[assignments[row].parameter].set(parameters, assignments[row].value);
  return parameters;
}

/// Keeps each distinct set once.
class Sets {
 public:
  Sets(Scenario& scenario) : scenario_{scenario} {}

  std::uint16_t row_of(const std::vector<std::size_t>& rows) {
    const auto [place, is_new] = known_.try_emplace(rows);
    if (is_new) place->second = keep(laid(scenario_.assignments, rows));
    return place->second;
  }

 private:
  std::uint16_t keep(const Parameters& parameters) {
    auto& sets = scenario_.sets;
    for (std::size_t row = 0; row < sets.size(); ++row)
      if (differing(sets[row], parameters).empty()) return static_cast<std::uint16_t>(row);
    expects(sets.size() < 65535, "a scenario has too many distinct parameter sets");
    sets.push_back(parameters);
    return static_cast<std::uint16_t>(sets.size() - 1);
  }

  Scenario& scenario_;
  std::map<std::vector<std::size_t>, std::uint16_t> known_;
};

/// The start of the run, and each day of the run on which a change begins or has ended.
std::set<Date> turning_days(const std::vector<Assignment>& assignments, Date start, Date end) {
  std::set<Date> days{start};
  for (const auto& assignment : assignments) {
    if (assignment.from && *assignment.from > start && *assignment.from <= end) days.insert(*assignment.from);
    if (assignment.to && *assignment.to >= start && *assignment.to < end) days.insert(*assignment.to + 1);
  }
  return days;
}

std::vector<std::uint16_t> sets_on(Date day, const Scenario& scenario, Sets& sets) {
  std::vector<std::uint16_t> columns;
  for (std::size_t column = 0; column < scenario.municipalities.size(); ++column) {
    std::vector<std::size_t> rows;
    for (std::size_t row = 0; row < scenario.assignments.size(); ++row)
      if (scenario.assignments[row].covers(day, static_cast<Column>(column))) rows.push_back(row);
    columns.push_back(sets.row_of(rows));
  }
  return columns;
}

/// Run dates are undated themselves, so they are known before the timeline is.
RunParameters run_of(const std::vector<Assignment>& assignments) {
  std::vector<std::size_t> undated;
  for (std::size_t row = 0; row < assignments.size(); ++row)
    if (!assignments[row].from && assignments[row].municipalities.empty()) undated.push_back(row);
  return laid(assignments, undated).run;
}

}  // namespace

void lay_timeline(Scenario& scenario) {
  expects(!scenario.municipalities.empty(), "a scenario is read without any municipality");
  const RunParameters run = run_of(scenario.assignments);
  Sets sets{scenario};
  for (const Date day : turning_days(scenario.assignments, run.start, run.end)) {
    auto columns = sets_on(day, scenario, sets);
    if (!scenario.set_of.empty() && scenario.set_of.back() == columns) continue;
    scenario.epochs.push_back(day);
    scenario.set_of.push_back(std::move(columns));
  }
}

}  // namespace hurtigspor
