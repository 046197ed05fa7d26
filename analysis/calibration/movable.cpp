#include "calibration/movable.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "base/errors.hpp"
#include "parameters/prior.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

bool is_unmeasured(const ParameterEntry& entry) {
  return entry.about.status == Status::assumed || entry.about.status == Status::fitted;
}

/// Where a scenario sets a parameter for some days or in some places only; empty when it does not.
std::string set_in_part(std::size_t parameter, const Scenario& scenario) {
  for (const Assignment& assignment : scenario.assignments)
    if (assignment.parameter == parameter && (assignment.from || assignment.to || !assignment.municipalities.empty()))
      return assignment.origin;
  return "";
}

}  // namespace

std::optional<std::string> why_not_moved(std::size_t parameter, const Scenario& scenario) {
  const ParameterEntry& entry = all_parameters()[parameter];
  if (!is_unmeasured(entry))
    return fmt::format("\"{}\" is {} ({}); a fit moves only what is assumed or fitted.", entry.name,
                       status_names[static_cast<std::size_t>(entry.about.status)], entry.about.source);
  if (!entry.is_number() || entry.about.prior == Prior::fixed || !(entry.about.low < entry.about.high))
    return fmt::format("\"{}\" has no plausible range in which a fit could move it.", entry.name);
  if (entry.name == "population.cohort_scale")
    return fmt::format("\"{}\" is a choice of what to simulate; no published figure can tell it.", entry.name);
  if (const std::string origin = set_in_part(parameter, scenario); !origin.empty())
    return fmt::format("\"{}\" is set for some time or some places only ({}); a fit moves what holds throughout.",
                       entry.name, origin);
  const double from = number_of(entry.get(scenario.founding()));
  if (from < entry.about.low || from > entry.about.high)
    return fmt::format("\"{}\" is {}; a fit starts and stays within what is plausible, {} to {}.", entry.name, from,
                       entry.about.low, entry.about.high);
  return std::nullopt;
}

std::vector<std::size_t> parameters_to_move(const std::vector<std::string>& names, const Scenario& scenario) {
  std::set<std::size_t> rows;
  std::vector<std::string> sentences;
  for (const std::string& name : names) {
    const auto row = find_parameter(name);
    if (!row)
      sentences.push_back(unknown_parameter(name));
    else if (const auto refusal = why_not_moved(*row, scenario))
      sentences.push_back(*refusal);
    else
      rows.insert(*row);
  }
  if (!sentences.empty()) throw InputError(sentences);
  return {rows.begin(), rows.end()};
}

std::vector<std::size_t> fitted_parameters(const Scenario& scenario) {
  std::vector<std::size_t> rows;
  for (std::size_t row = 0; row < all_parameters().size(); ++row)
    if (all_parameters()[row].about.status == Status::fitted && !why_not_moved(row, scenario)) rows.push_back(row);
  return rows;
}

}  // namespace hurtigspor
