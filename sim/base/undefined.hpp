#pragma once

#include <limits>

namespace hurtigspor {

/// A number that nothing is known of, such as a share of nobody. Estimates leave it out; files hold it as NaN.
inline constexpr double undefined = std::numeric_limits<double>::quiet_NaN();

/// The part of a whole; undefined where there is nothing to be a part of.
inline double ratio(double part, double whole) {
  return whole > 0.0 ? part / whole : undefined;
}

}  // namespace hurtigspor
