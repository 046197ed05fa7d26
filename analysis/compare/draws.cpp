#include "compare/draws.hpp"

#include <algorithm>
#include <optional>
#include <set>

#include "parameters/contradictions.hpp"
#include "parameters/prior.hpp"
#include "parameters/timeline.hpp"

namespace hurtigspor {
namespace {

bool holds_throughout(const Assignment& assignment) {
  return !assignment.from && !assignment.to && assignment.municipalities.empty();
}

bool is_from_command_line(const Assignment& assignment) {
  return assignment.origin.starts_with("-");
}

/// What a scenario gives a parameter for the whole run and everywhere.
ParameterValue starting_value(const Scenario& scenario, std::size_t parameter) {
  ParameterValue value = all_parameters()[parameter].preset;
  for (const Assignment& assignment : scenario.assignments)
    if (assignment.parameter == parameter && holds_throughout(assignment)) value = assignment.value;
  return value;
}

/// Whether a draw takes the place of this assignment.
bool gives_way(const Assignment& assignment, const Scenario& base) {
  return holds_throughout(assignment) && !is_from_command_line(assignment) &&
         assignment.value == starting_value(base, assignment.parameter);
}

Scenario laid(const Scenario& scenario, const Scenario& base, const std::vector<std::size_t>& parameters,
              const std::vector<double>& point, const std::set<std::size_t>& kept) {
  Scenario result = scenario;
  result.assignments.clear();
  result.sets.clear();
  result.epochs.clear();
  result.set_of.clear();
  std::set<std::size_t> drawn;
  for (std::size_t d = 0; d < parameters.size(); ++d) {
    if (kept.contains(parameters[d])) continue;
    drawn.insert(parameters[d]);
    const ParameterValue value = value_at(all_parameters()[parameters[d]], point[d]);
    result.assignments.push_back({parameters[d], value, std::nullopt, std::nullopt, {}, "draw"});
  }
  for (const Assignment& assignment : scenario.assignments)
    if (!drawn.contains(assignment.parameter) || !gives_way(assignment, base)) result.assignments.push_back(assignment);
  lay_timeline(result);
  return result;
}

}  // namespace

double starting_number(const Scenario& scenario, std::size_t parameter) {
  return number_of(starting_value(scenario, parameter));
}

std::vector<std::size_t> unmeasured_parameters() {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < all_parameters().size(); ++row) {
    const ParameterEntry& entry = all_parameters()[row];
    const bool is_unmeasured = entry.about.status == Status::assumed || entry.about.status == Status::fitted;
    const bool has_prior = entry.about.prior != Prior::fixed && entry.about.low < entry.about.high;
    if (is_unmeasured && has_prior && entry.is_number() && entry.name != "population.cohort_scale") rows.push_back(row);
  }
  return rows;
}

Scenario with_draw(const Scenario& scenario, const Scenario& base, const std::vector<std::size_t>& parameters,
                   const std::vector<double>& point) {
  std::set<std::size_t> kept;
  for (;;) {
    Scenario result = laid(scenario, base, parameters, point, kept);
    const std::size_t before = kept.size();
    for (const Parameters& set : result.sets)
      for (const Contradiction& contradiction : contradictions(set))
        for (const std::size_t parameter : contradiction.parameters)
          if (std::find(parameters.begin(), parameters.end(), parameter) != parameters.end()) kept.insert(parameter);
    if (kept.size() == before) return result;
  }
}

}  // namespace hurtigspor
