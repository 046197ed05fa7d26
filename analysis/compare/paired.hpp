#pragma once

#include <cstddef>
#include <vector>

#include "statistics/interval.hpp"

/// The difference between two scenarios lived by the same people with the same luck.
namespace hurtigspor {

struct PairedDifference {
  Estimate base;
  Estimate alternative;
  Estimate difference;  ///< of alternative less base, replicate by replicate
  /// Variance of the difference between unpaired runs over that between paired ones; infinite when the paired
  /// difference does not vary, NaN with fewer than two replicates.
  double sharpening{};
};

/// `base` and `alternative` hold one value a replicate, in the same order; a replicate in which either is NaN (nobody
/// counted) is left out of both.
PairedDifference paired_difference(std::vector<double> base, std::vector<double> alternative, double alpha);

/// The fewest replicates (at least two) whose interval of level 1 - alpha is expected to be no wider than `half_width`
/// on either side, by the deviation seen so far. More than ten million are given as ten million.
std::size_t replicates_needed(double deviation, double half_width, double alpha);

}  // namespace hurtigspor
