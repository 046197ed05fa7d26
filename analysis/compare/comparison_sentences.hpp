#pragma once

#include <string>
#include <vector>

#include "compare/comparison.hpp"

/// What was found, in sentences: the first lines of a printed comparison.
namespace hurtigspor {

/// Some sentences an alternative: the effect on months in work, on work or education after a year, lives changed, who
/// loses (by the divisions given), and what the fast track was not needed for. Effects are named as simulated; one that
/// may be none says so.
std::vector<std::string> findings(const Comparison& comparison,
                                  const std::vector<Division>& by = {Division::sex, Division::education});

/// What the numbers mean and what they rest on: intervals, pairing, floor, seed, version.
std::vector<std::string> footer(const Comparison& comparison);

}  // namespace hurtigspor
