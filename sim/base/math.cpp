#include "base/math.hpp"

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

namespace hurtigspor {

namespace {

constexpr double ln2_high = 6.93147180369123816490e-01;  // the leading bits of ln 2: k * ln2_high is exact
constexpr double ln2_low = 1.90821492927058770002e-10;
constexpr double one_over_ln2 = 1.44269504088896338700;
constexpr double sqrt_half = 0.70710678118654752440;

double power_of_two(int exponent) {
  return std::bit_cast<double>(static_cast<std::uint64_t>(exponent + 1023) << 52);
}

/// Taylor's series of exp on [-ln2/2, ln2/2], in two interleaved halves so that the processor can overlap them.
double exp_near_zero(double r) {
  const double s = r * r;
  const double even =
      1.0 + s * (1.0 / 2 + s * (1.0 / 24 + s * (1.0 / 720 + s * (1.0 / 40320 + s * (1.0 / 3628800 + s / 479001600)))));
  const double odd =
      1.0 +
      s * (1.0 / 6 + s * (1.0 / 120 + s * (1.0 / 5040 + s * (1.0 / 362880 + s * (1.0 / 39916800 + s / 6227020800)))));
  return even + r * odd;
}

}  // namespace

double exp(double x) {
  if (x > 709.0) return x > 709.78 ? std::numeric_limits<double>::infinity() : exp(x - 1.0) * 2.71828182845904523536;
  if (x < -708.0) return 0.0;
  const double k = std::nearbyint(x * one_over_ln2);
  return exp_near_zero((x - k * ln2_high) - k * ln2_low) * power_of_two(static_cast<int>(k));
}

double log(double x) {
  if (!(x > 0.0)) return x == 0.0 ? -std::numeric_limits<double>::infinity() : std::numeric_limits<double>::quiet_NaN();
  const auto bits = std::bit_cast<std::uint64_t>(x);
  int exponent = static_cast<int>(bits >> 52) - 1022;
  double fraction = std::bit_cast<double>((bits & 0x000fffffffffffffULL) | 0x3fe0000000000000ULL);  // [1/2, 1)
  if (fraction < sqrt_half) {
    fraction *= 2.0;
    --exponent;
  }
  // log m = 2 artanh((m - 1) / (m + 1))
  const double s = (fraction - 1.0) / (fraction + 1.0);
  const double z = s * s;
  const double tail =
      z *
      (1.0 / 3 +
       z * (1.0 / 5 +
            z * (1.0 / 7 +
                 z * (1.0 / 9 +
                      z * (1.0 / 11 + z * (1.0 / 13 + z * (1.0 / 15 + z * (1.0 / 17 + z * (1.0 / 19 + z / 21)))))))));
  const double k = exponent;
  return k * ln2_high + (2.0 * s + (2.0 * s * tail + k * ln2_low));
}

double pow(double base, double exponent) {
  if (exponent == 0.0) return 1.0;
  if (exponent == 1.0) return base;
  return base == 0.0 ? 0.0 : exp(exponent * log(base));
}

double logistic(double log_odds) {
  return 1.0 / (1.0 + exp(-log_odds));
}

double log_normal_location(double mean, double log_sd) {
  return log(mean) - 0.5 * log_sd * log_sd;
}

}  // namespace hurtigspor
