#pragma once

#include "parameters/scenario.hpp"

/// From assignments to complete parameter sets by stretch and place. Internal to the reading of scenarios.
namespace hurtigspor {

/// Fills `sets`, `epochs` and `set_of` from `assignments` and `municipalities`. Stretches in which nothing changes are
/// joined, equal sets kept once, in the order in which they are first met.
void lay_timeline(Scenario& scenario);

}  // namespace hurtigspor
