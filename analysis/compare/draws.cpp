#include "compare/draws.hpp"

#include <algorithm>
#include <map>
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

bool is_set_by_hand(const Scenario& scenario, std::size_t parameter) {
  return std::any_of(scenario.assignments.begin(), scenario.assignments.end(), [&](const Assignment& assignment) {
    return assignment.parameter == parameter && assignment.origin.starts_with("-");
  });
}

/// What a scenario gives a parameter for the whole run and everywhere.
ParameterValue starting_value(const Scenario& scenario, std::size_t parameter) {
  ParameterValue value = all_parameters()[parameter].preset;
  for (const Assignment& assignment : scenario.assignments)
    if (assignment.parameter == parameter && holds_throughout(assignment)) value = assignment.value;
  return value;
}

/// Whether the scenario asks here for no more than the draw has brought already: it gives the base's own value, or one
/// that lies towards the base from the value drawn.
bool gives_way(const Assignment& assignment, const Scenario& base, const ParameterValue& drawn) {
  const double before = number_of(starting_value(base, assignment.parameter));
  const double wanted = number_of(assignment.value);
  const double now = number_of(drawn);
  return wanted == before || (wanted > before ? now >= wanted : now <= wanted);
}

Assignment under_draw(Assignment assignment, const Scenario& base, const ParameterValue& drawn) {
  if (gives_way(assignment, base, drawn)) assignment.value = drawn;
  return assignment;
}

Scenario laid(const Scenario& scenario, const Scenario& base, const std::vector<std::size_t>& parameters,
              const std::vector<double>& point, const std::set<std::size_t>& kept) {
  Scenario result = scenario;
  result.assignments.clear();
  result.sets.clear();
  result.epochs.clear();
  result.set_of.clear();
  std::map<std::size_t, ParameterValue> drawn;
  for (std::size_t d = 0; d < parameters.size(); ++d) {
    if (kept.contains(parameters[d]) || is_set_by_hand(scenario, parameters[d])) continue;
    const ParameterValue value = value_at(all_parameters()[parameters[d]], point[d]);
    drawn.emplace(parameters[d], value);
    result.assignments.push_back({parameters[d], value, std::nullopt, std::nullopt, {}, "draw"});
  }
  for (const Assignment& assignment : scenario.assignments) {
    const auto draw = drawn.find(assignment.parameter);
    result.assignments.push_back(draw == drawn.end() ? assignment : under_draw(assignment, base, draw->second));
  }
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
    if (is_unmeasured && has_prior && entry.is_number()) rows.push_back(row);
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
