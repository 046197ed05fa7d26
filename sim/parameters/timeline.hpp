#pragma once

#include "parameters/scenario.hpp"

/// From assignments to complete parameter sets by stretch and place. Internal to the reading of scenarios.
namespace hurtigspor {

/// Fills `sets`, `epochs` and `set_of` from `assignments` and `municipalities`. Stretches in which nothing changes are
/// joined, equal sets kept once, in the order in which they are first met.
void lay_timeline(Scenario& scenario);

/// The scenario as a file that extends nothing and reads back to the same scenario: every value that holds at the start
/// for most places, then every change in the order of dates. The same timeline always gives the same text.
std::string resolved_toml_of(const Scenario& scenario);

}  // namespace hurtigspor
