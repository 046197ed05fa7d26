#pragma once

#include <cmath>

/// How far a sampled figure may lie from the true one: half the width of its 99.9 % interval. With so many observations
/// a test misses a deviation of twice that width (and all larger ones) less than once in a thousand.
namespace hurtigspor {

inline constexpr double deviations_of_999 = 3.2905;

/// Of a share seen among `count`.
inline double error_of_share(double share, double count) {
  return deviations_of_999 * std::sqrt(share * (1.0 - share) / count);
}

/// Of the mean of `count` observations.
inline double error_of_mean(double deviation, double count) {
  return deviations_of_999 * deviation / std::sqrt(count);
}

/// Of a Poisson count.
inline double error_of_count(double mean) {
  return deviations_of_999 * std::sqrt(mean);
}

}  // namespace hurtigspor
