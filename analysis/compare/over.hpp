#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "compare/record.hpp"
#include "statistics/interval.hpp"

/// The second interval: how an effect varies over what nobody has measured.
namespace hurtigspor {

/// Effects of one alternative over draws of the unmeasured parameters, for one measure.
struct OverEffect {
  Interval interval{};  ///< 2.5 to 97.5 percentile of the effect over draws
  double median{};
  double same_sign{};   ///< share of draws whose effect has the sign of the point estimate; NaN when that is 0
  std::size_t draws{};  ///< in which somebody was counted
};
using OverEffects = std::array<std::array<OverEffect, headlines>, 2>;  ///< by reach and measure

/// Records of one replicate a draw, in the order of draws.
using OverRecords = std::vector<ReplicateRecords>;

/// Percentiles and signs of `effects`, one a draw, beside a point estimate.
OverEffect over_effect(std::vector<double> effects, double point);

/// Latin hypercube: `draws` points in (0, 1) for each of `dimensions`. In every dimension each of `draws` equal strata
/// holds exactly one point. Named luck: dimension d is the same whatever the others, for the same seed and draws.
/// Result is by draw, then dimension.
std::vector<std::vector<double>> latin_hypercube(std::size_t draws, std::size_t dimensions, std::uint64_t seed);

}  // namespace hurtigspor
