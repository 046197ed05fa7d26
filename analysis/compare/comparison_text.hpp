#pragma once

#include <string>

#include "compare/comparison.hpp"

namespace hurtigspor {

/// A comparison as people read it in a terminal: findings in sentences, then the table, then what the numbers mean.
/// At most 120 columns wide; two alternatives stand side by side, more follow below.
std::string comparison_text(const Comparison& comparison);

/// The levels of a single scenario, for `run`: every headline measure with its interval, for everybody.
std::string levels_text(const Comparison& comparison);

}  // namespace hurtigspor
