#include "calibration/fit.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "calibration/minimise.hpp"
#include "parameters/contradictions.hpp"
#include "parameters/prior.hpp"
#include "parameters/registry.hpp"
#include "parameters/timeline.hpp"

namespace hurtigspor {

namespace {

constexpr double edge = 0.01;  // of the range

/// Four digits: what is written in the fitted file is what was run, and no more is claimed than is known.
ParameterValue rounded(const ParameterEntry& entry, double share) {
  const ParameterValue value = value_at(entry, share);
  if (entry.type() == ValueType::whole) return value;
  const double short_form = std::strtod(fmt::format("{:.4g}", std::get<double>(value)).c_str(), nullptr);
  return std::clamp(short_form, entry.about.low, entry.about.high);
}

std::vector<Moved> unmoved(const Scenario& scenario, const std::vector<std::size_t>& parameters) {
  std::vector<Moved> all;
  for (const std::size_t row : parameters) {
    const ParameterValue value = all_parameters()[row].get(scenario.founding());
    all.push_back({row, value, value});
  }
  return all;
}

std::vector<double> point_of(const std::vector<Moved>& moved) {
  std::vector<double> point;
  for (const Moved& one : moved)
    point.push_back(std::clamp(share_at(all_parameters()[one.parameter], number_of(one.to)), 0.0, 1.0));
  return point;
}

/// The values at a point. A coordinate that stands where it started keeps its value to the last digit.
std::vector<Moved> moved_to(const std::vector<Moved>& unmoved, const std::vector<double>& start,
                            const std::vector<double>& point) {
  std::vector<Moved> moved = unmoved;
  for (std::size_t d = 0; d < moved.size(); ++d) {
    if (point[d] != start[d]) moved[d].to = rounded(all_parameters()[moved[d].parameter], point[d]);
    moved[d].is_at_the_edge = point[d] < edge || point[d] > 1.0 - edge;
  }
  return moved;
}

bool contradicts_itself(const Scenario& scenario) {
  return std::any_of(scenario.sets.begin(), scenario.sets.end(),
                     [](const Parameters& set) { return !contradictions(set).empty(); });
}

}  // namespace

Scenario with_values(const Scenario& scenario, const std::vector<Moved>& moved) {
  Scenario result = scenario;
  result.sets.clear();
  result.epochs.clear();
  result.set_of.clear();
  for (const Moved& one : moved)
    result.assignments.push_back({one.parameter, one.to, std::nullopt, std::nullopt, {}, "fitted"});
  lay_timeline(result);
  return result;
}

std::optional<Fit> fit(const Scenario& scenario, const std::vector<std::size_t>& parameters, std::size_t evaluations,
                       const Score& score, const FitProgress& progress) {
  const std::vector<Moved> before = unmoved(scenario, parameters);
  const std::vector<double> start = point_of(before);
  std::optional<Fit> best;
  std::size_t done = 0;
  const Minimum minimum = minimise(
      [&](const std::vector<double>& point) -> std::optional<double> {
        const std::vector<Moved> moved = moved_to(before, start, point);
        const Scenario tried = with_values(scenario, moved);
        // Shares of one whole above 1 cannot be run. The search shall turn back, not stop.
        if (best && contradicts_itself(tried)) return 2.0 * best->before.distance() + 1.0;
        std::optional<Validation> validation = score(tried);
        if (!validation) return std::nullopt;
        const double distance = validation->distance();
        if (!best) best = Fit{.moved = moved, .before = *validation, .after = *validation};
        if (distance < best->after.distance()) {
          best->moved = moved;
          best->after = *std::move(validation);
        }
        progress(++done, best->after.distance());
        return distance;
      },
      start, evaluations);
  if (best) {
    best->evaluations = minimum.evaluations;
    best->was_stopped = minimum.was_stopped;
  }
  return best;
}

}  // namespace hurtigspor
