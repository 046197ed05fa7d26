#pragma once

#include <bit>
#include <cstdint>

/// The only door through which log, exp and pow reach an outcome. The C library's own versions differ by a bit between
/// machines (they pick instructions by processor); these use plain additions, multiplications and divisions in a
/// written order, so that every machine gets the same number. They stand in the header because the simulation's inner
/// loop lives on them.
namespace hurtigspor {

namespace math_detail {

inline constexpr double ln2_high = 6.93147180369123816490e-01;  // the leading bits of ln 2: k * ln2_high is exact
inline constexpr double ln2_low = 1.90821492927058770002e-10;
inline constexpr double one_over_ln2 = 1.44269504088896338700;

/// (e^r - 1 - r) / r^2 on [-ln2/2, ln2/2]: minimax polynomial, error 3.5e-18 in e^r. Neighbours are paired, not nested,
/// so that the processor can overlap them.
constexpr double exp_remainder(double r) {
  const double s = r * r;
  const double low =
      (0.5000000000000012 + r * 0.166666666666667) + s * (0.04166666666651545 + r * 0.008333333333307175);
  const double high =
      (0.0013888888947006545 + r * 0.00019841269917470974) + s * (2.4801489952148858e-05 + r * 2.7557216203949454e-06);
  const double top = 2.763127677569954e-07 + r * 2.5117896702802308e-08;
  return low + (s * s) * (high + (s * s) * top);
}

/// 2 artanh(s) / s - 2 of z = s^2, for s^2 up to 0.0295: minimax polynomial, error 1.3e-18 in the logarithm.
constexpr double log_remainder(double z) {
  const double w = z * z;
  const double low = (0.6666666666666734 + z * 0.399999999994143) + w * (0.28571428742479216 + z * 0.22222198563106751);
  const double high = (0.18183564884294312 + z * 0.1531403541669407) + w * 0.1479610943126709;
  return z * (low + (w * w) * high);
}

/// e^x / 2^k for the whole number k that is nearest to x / ln2.
constexpr double exp_fraction(double x, double k) {
  const double r = (x - k * ln2_high) - k * ln2_low;
  return 1.0 + (r + r * r * exp_remainder(r));
}

/// Infinite, vanishing and undefined results.
double exp_at_the_edge(double x);
double log_at_the_edge(double x);

}  // namespace math_detail

/// e^x. Relative error below 2e-16 wherever the result is a normal number.
inline double exp(double x) {
  if (!(x > -708.0 && x < 709.0)) [[unlikely]]
    return math_detail::exp_at_the_edge(x);
  // Adding 1.5 * 2^52 rounds to the nearest whole number and leaves it in the low bits.
  constexpr double rounder = 0x1.8p52;
  const double shifted = x * math_detail::one_over_ln2 + rounder;
  const auto power = std::bit_cast<double>((std::bit_cast<std::uint64_t>(shifted) + 1023) << 52);
  return math_detail::exp_fraction(x, shifted - rounder) * power;
}

/// Natural logarithm of a normal positive number; of others nothing is said. Relative error below 2e-16. It has no
/// branch, so that where there are many of them the compiler takes two at a time.
inline double log_of_normal(double x) {
  constexpr std::uint64_t sqrt_half = 0x3fe6a09e667f3bcd;
  const auto bits = std::bit_cast<std::uint64_t>(x);
  // x = 2^k (1 + f) with 1 + f between the roots of 1/2 and of 2; then log(1 + f) = 2 artanh(s) = f - s (f - ...).
  const std::uint64_t offset = bits - sqrt_half;
  const auto k = static_cast<double>(static_cast<std::int32_t>(offset >> 32) >> 20);
  const double f = std::bit_cast<double>(bits - (offset & 0xfff0000000000000)) - 1.0;
  const double s = f / (2.0 + f);
  return k * math_detail::ln2_high + (f - (s * (f - math_detail::log_remainder(s * s)) - k * math_detail::ln2_low));
}

/// Natural logarithm; minus infinity of 0, undefined (NaN) below. Relative error below 2e-16.
inline double log(double x) {
  constexpr std::uint64_t smallest_normal = 0x0010000000000000;
  constexpr std::uint64_t infinity = 0x7ff0000000000000;
  if (std::bit_cast<std::uint64_t>(x) - smallest_normal >= infinity - smallest_normal) [[unlikely]]
    return math_detail::log_at_the_edge(x);
  return log_of_normal(x);
}

/// base^exponent for a base of 0 or more; undefined (NaN) below. Relative error below 3e-16 (1 + |exponent log base|).
double pow(double base, double exponent);

/// Probability behind a log-odds.
inline double logistic(double log_odds) {
  return 1.0 / (1.0 + exp(-log_odds));
}

/// A chance [0, 1] whose log-odds are moved by so much; what is certain stays certain.
inline double shift_odds(double chance, double by) {
  if (chance <= 0.0 || chance >= 1.0) return chance;
  return logistic(log(chance / (1.0 - chance)) + by);
}

/// The mean-preserving location of a log-normal: log(mean) - sd^2 / 2.
inline double log_normal_location(double mean, double log_sd) {
  return log(mean) - 0.5 * log_sd * log_sd;
}

}  // namespace hurtigspor
