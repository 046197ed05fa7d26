#include "base/math.hpp"

#include <cmath>
#include <limits>

#include "base/undefined.hpp"

namespace hurtigspor {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

}  // namespace

namespace math_detail {

double exp_at_the_edge(double x) {
  if (x != x) return undefined;
  if (x > 709.782712893384) return infinity;
  if (x < -746.0) return 0.0;
  // The power of two in two strides, since in one it has no number.
  const double k = std::floor(x * one_over_ln2 + 0.5);
  const double near = k > 0.0 ? k - 64.0 : k + 64.0;
  const auto power = std::bit_cast<double>(static_cast<std::uint64_t>(static_cast<std::int64_t>(near) + 1023) << 52);
  return exp_fraction(x, k) * power * (k > 0.0 ? 0x1p64 : 0x1p-64);
}

double log_at_the_edge(double x) {
  if (x == 0.0) return -infinity;
  if (!(x > 0.0)) return undefined;
  if (x == infinity) return infinity;
  return log(x * 0x1p54) - 54.0 * 0.69314718055994530942;  // below the normal numbers
}

}  // namespace math_detail

double pow(double base, double exponent) {
  if (exponent == 0.0) return 1.0;
  if (exponent == 1.0) return base;
  if (base == 0.0) return exponent > 0.0 ? 0.0 : infinity;
  return exp(exponent * log(base));
}

}  // namespace hurtigspor
