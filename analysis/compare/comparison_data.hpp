#pragma once

#include <string>

#include "compare/comparison.hpp"

/// A comparison for other programs: every number in its stored unit (shares as 0-1), nothing rounded.
namespace hurtigspor {

/// One row a scenario, reach, group and measure. Empty cells are missing values.
std::string comparison_csv(const Comparison& comparison);
std::string comparison_json(const Comparison& comparison);

/// The levels of the base alone, for `run`: one row a reach and measure.
std::string levels_csv(const Comparison& comparison);
std::string levels_json(const Comparison& comparison);

}  // namespace hurtigspor
