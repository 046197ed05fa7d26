#pragma once

#include <functional>
#include <optional>
#include <vector>

#include "calibration/validation.hpp"
#include "parameters/scenario.hpp"

/// Fitting: what nobody has measured is moved within what is plausible until a scenario comes as near to the published
/// figures as it can. Every try lives the same people with the same luck, so that a difference is the parameters' doing
/// and the same fit is found again.
namespace hurtigspor {

/// One number, before and after.
struct Moved {
  std::size_t parameter;  ///< row of `all_parameters()`
  ParameterValue from;
  ParameterValue to;
  bool is_at_the_edge{};  ///< within a hundredth of an end of what is plausible: the range or a rule may be wrong
};

struct Fit {
  std::vector<Moved> moved;
  Validation before;
  Validation after;
  std::size_t evaluations{};
  bool was_stopped = false;
};

/// Runs a scenario and holds it against the published figures; nothing when it was stopped.
using Score = std::function<std::optional<Validation>(const Scenario&)>;

/// Told after each evaluation, with the lowest distance so far.
using FitProgress = std::function<void(std::size_t done, double distance)>;

/// Moves the parameters (rows of `all_parameters()` that may be moved) to the lowest `Validation::distance` that is met
/// within so many evaluations. Nothing when it was stopped before the scenario itself was scored.
std::optional<Fit> fit(const Scenario& scenario, const std::vector<std::size_t>& parameters, std::size_t evaluations,
                       const Score& score, const FitProgress& progress);

/// The scenario with these values, everywhere and for the whole run.
Scenario with_values(const Scenario& scenario, const std::vector<Moved>& moved);

}  // namespace hurtigspor
