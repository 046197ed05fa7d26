#pragma once

#include <string>
#include <vector>

#include "compare/comparison.hpp"

/// What was found, in sentences: the first lines of a printed comparison.
namespace hurtigspor {

/// Two sentences or three an alternative: the effect on months in work, on work or education after a year, and lives
/// changed. Effects are named as simulated; one that may be none says so.
std::vector<std::string> findings(const Comparison& comparison);

/// What the numbers mean and what they rest on: intervals, pairing, floor, seed, version.
std::vector<std::string> footer(const Comparison& comparison);

}  // namespace hurtigspor
