#include "base/quantiles.hpp"

#include <algorithm>
#include <array>
#include <cmath>

#include "base/errors.hpp"
#include "base/math.hpp"

namespace hurtigspor {

namespace {

constexpr double summed_mean = 500.0;  // up to here whole-number laws are summed term by term

using Coefficients = std::array<double, 8>;

/// The ratio of two polynomials, lowest power first.
double ratio(const Coefficients& top, const Coefficients& bottom, double x) {
  double over = top[7];
  double under = bottom[7];
  for (std::size_t power = 7; power-- > 0;) {
    over = over * x + top[power];
    under = under * x + bottom[power];
  }
  return over / under;
}

// Wichura's coefficients for the middle, the shoulders and the far tails of the normal law.
constexpr Coefficients middle_top{3.3871328727963666080e0, 1.3314166789178437745e2, 1.9715909503065514427e3,
                                  1.3731693765509461125e4, 4.5921953931549871457e4, 6.7265770927008700853e4,
                                  3.3430575583588128105e4, 2.5090809287301226727e3};
constexpr Coefficients middle_bottom{1.0,
                                     4.2313330701600911252e1,
                                     6.8718700749205790830e2,
                                     5.3941960214247511077e3,
                                     2.1213794301586595867e4,
                                     3.9307895800092710610e4,
                                     2.8729085735721942674e4,
                                     5.2264952788528545610e3};
constexpr Coefficients shoulder_top{1.42343711074968357734e0,  4.63033784615654529590e0, 5.76949722146069140550e0,
                                    3.64784832476320460504e0,  1.27045825245236838258e0, 2.41780725177450611770e-1,
                                    2.27238449892691845833e-2, 7.74545014278341407640e-4};
constexpr Coefficients shoulder_bottom{1.0,
                                       2.05319162663775882187e0,
                                       1.67638483018380384940e0,
                                       6.89767334985100004550e-1,
                                       1.48103976427480074590e-1,
                                       1.51986665636164571966e-2,
                                       5.47593808499534494600e-4,
                                       1.05075007164441684324e-9};
constexpr Coefficients tail_top{6.65790464350110377720e0,  5.46378491116411436990e0,  1.78482653991729133580e0,
                                2.96560571828504891230e-1, 2.65321895265761230930e-2, 1.24266094738807843860e-3,
                                2.71155556874348757815e-5, 2.01033439929228813265e-7};
constexpr Coefficients tail_bottom{1.0,
                                   5.99832206555887937690e-1,
                                   1.36929880922735805310e-1,
                                   1.48753612908506148525e-2,
                                   7.86869131145613259100e-4,
                                   1.84631831751005468180e-5,
                                   1.42151175831644588870e-7,
                                   2.04426310338993978564e-15};

/// Cornish and Fisher's whole number for a law with this mean, standard deviation and standardised cumulants.
double by_cumulants(double probability, double mean, double sd, double skewness, double excess) {
  const double z = normal_quantile(probability);
  const double z2 = z * z;
  const double shape =
      skewness * (z2 - 1.0) / 6.0 + excess * z * (z2 - 3.0) / 24.0 - skewness * skewness * z * (2.0 * z2 - 5.0) / 36.0;
  return std::max(0.0, std::floor(mean + sd * (z + shape) + 0.5));
}

double summed_poisson(double probability, double mean) {
  double term = exp(-mean);
  double below = term;
  double count = 0.0;
  while (below < probability) {
    count += 1.0;
    term *= mean / count;
    below += term;
    if (term < 1e-18 && count > mean) break;  // what is left cannot be added any more
  }
  return count;
}

double summed_binomial(double probability, double trials, double success) {
  const double odds = success / (1.0 - success);
  double term = pow(1.0 - success, trials);
  double below = term;
  double count = 0.0;
  while (below < probability && count < trials) {
    term *= odds * (trials - count) / (count + 1.0);
    below += term;
    count += 1.0;
    if (term < 1e-18 && count > trials * success) break;
  }
  return count;
}

/// For success up to one half; the other half is its mirror image.
double rarer_binomial(double probability, double trials, double success) {
  const double mean = trials * success;
  if (mean <= summed_mean) return summed_binomial(probability, trials, success);
  const double variance = mean * (1.0 - success);
  const double sd = std::sqrt(variance);
  const double count = std::min(trials, by_cumulants(probability, mean, sd, (1.0 - 2.0 * success) / sd,
                                                     (1.0 - 6.0 * success * (1.0 - success)) / variance));
  if (mean > summed_mean + 2.0) return count;
  return std::max(count, summed_binomial(probability, trials, summed_mean / trials));  // stays monotone at the seam
}

/// Logarithm of the part of a gamma law (scale 1) below or above x, and its slope against log x.
struct LogPart {
  double value;
  double slope;
};

LogPart lower_part(double x, int shape, double log_factorial) {
  double term = 1.0;  // x^shape e^-x / shape! (1 + x / (shape + 1) + ...)
  double series = 1.0;
  for (int k = shape + 1; term > 1e-17 * series; ++k) series += (term *= x / k);
  return {shape * log(x) - x - log_factorial + log(series), shape / series};
}

LogPart upper_part(double x, int shape) {
  double term = 1.0;  // e^-x (1 + x + x^2 / 2! + ... + x^(shape - 1) / (shape - 1)!)
  double series = 1.0;
  for (int k = 1; k < shape; ++k) series += (term *= x / k);
  return {log(series) - x, -term * x / series};
}

}  // namespace

double normal_quantile(double probability) {
  const double q = probability - 0.5;
  if (std::abs(q) <= 0.425) return q * ratio(middle_top, middle_bottom, 0.180625 - q * q);
  const double r = std::sqrt(-log(q < 0.0 ? probability : 1.0 - probability));
  const double z = r <= 5.0 ? ratio(shoulder_top, shoulder_bottom, r - 1.6) : ratio(tail_top, tail_bottom, r - 5.0);
  return q < 0.0 ? -z : z;
}

std::int64_t poisson_quantile(double probability, double mean) {
  expects(!(mean != mean || mean > 1e15), "the mean of a Poisson law is a number below 1e15");
  if (mean <= 0.0 || probability <= 1.0 - mean) return 0;  // exp(-mean) is above 1 - mean
  if (mean <= summed_mean) return static_cast<std::int64_t>(summed_poisson(probability, mean));
  const double sd = std::sqrt(mean);
  double count = by_cumulants(probability, mean, sd, 1.0 / sd, 1.0 / mean);
  if (mean <= summed_mean + 2.0) count = std::max(count, summed_poisson(probability, summed_mean));  // as below
  return static_cast<std::int64_t>(count);
}

std::int32_t binomial_quantile(double probability, std::int32_t trials, double success) {
  expects(success == success, "a probability is a number");
  if (trials <= 0 || success <= 0.0) return 0;
  if (success >= 1.0) return trials;
  if (success <= 0.5) return static_cast<std::int32_t>(rarer_binomial(probability, trials, success));
  return trials - static_cast<std::int32_t>(rarer_binomial(1.0 - probability, trials, 1.0 - success));
}

double gamma_quantile(double probability, int shape, double mean) {
  expects(!(mean != mean || mean > 1e15), "the mean of a gamma law is a number below 1e15");
  expects(shape >= 1 && shape <= 100, "the shape of a gamma law is a whole number of 1 to 100");
  if (mean <= 0.0) return 0.0;
  if (shape == 1) return -mean * log(1.0 - probability);
  // Wilson and Hilferty's cube as a start, then Newton's method on the logarithm of the smaller part against log x:
  // that curve is concave, so the method cannot run away.
  const double spread = 1.0 / (9.0 * shape);
  const double cube_root = std::max(0.01, 1.0 - spread + normal_quantile(probability) * std::sqrt(spread));
  const bool lower = probability < 0.5;
  const double target = log(lower ? probability : 1.0 - probability);
  double factorial = 1.0;  // of 100 it still fits a double
  for (int k = 2; k <= shape; ++k) factorial *= k;
  const double log_factorial = log(factorial);
  double x = shape * cube_root * cube_root * cube_root;
  for (int round = 0; round < 50; ++round) {
    const LogPart part = lower ? lower_part(x, shape, log_factorial) : upper_part(x, shape);
    const double step = (target - part.value) / part.slope;
    x *= exp(step);
    if (std::abs(step) < 1e-12) break;
  }
  return x * mean / shape;
}

}  // namespace hurtigspor
