#pragma once

#include <cstddef>
#include <vector>

#include "parameters/registry.hpp"
#include "parameters/scenario.hpp"

/// Scenarios under other values of what nobody has measured.
namespace hurtigspor {

/// Rows of `all_parameters()` that are assumed or fitted and have a prior. Choices of what to simulate (the scale of
/// the cohorts) and policies that Norway did not have (hours kept for handovers) have none: they are not something
/// unknown about Norway.
std::vector<std::size_t> unmeasured_parameters();

/// What a scenario gives a number for the whole run and everywhere; only numbers are drawn.
double starting_number(const Scenario& scenario, std::size_t parameter);

/// The scenario with drawn values for `parameters` (shares of their priors in `point`, in the same order). A draw
/// replaces the value from which scenario and base both start. What the scenario sets otherwise than the base stays as
/// it is unless the draw has gone as far already: a policy then leaves things as they are and never turns round. What
/// was set on the command line stays. Where drawn values contradict each other (shares of one whole above 1), those
/// parameters keep their former values.
Scenario with_draw(const Scenario& scenario, const Scenario& base, const std::vector<std::size_t>& parameters,
                   const std::vector<double>& point);

}  // namespace hurtigspor
