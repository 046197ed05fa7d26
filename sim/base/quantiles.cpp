#include "base/quantiles.hpp"

#include <algorithm>
#include <cmath>

#include "base/math.hpp"

namespace hurtigspor {

namespace {

double central_normal_quantile(double probability) {
  const double q = probability - 0.5;
  const double r = q * q;
  const double top = ((((-3.969683028665376e+01 * r + 2.209460984245205e+02) * r - 2.759285104469687e+02) * r +
                       1.383577518672690e+02) *
                          r -
                      3.066479806614716e+01) *
                         r +
                     2.506628277459239e+00;
  const double bottom = ((((-5.447609879822406e+01 * r + 1.615858368580409e+02) * r - 1.556989798598866e+02) * r +
                          6.680131188771972e+01) *
                             r -
                         1.328068155288572e+01) *
                            r +
                        1.0;
  return q * top / bottom;
}

double lower_tail_normal_quantile(double probability) {
  const double q = std::sqrt(-2.0 * log(probability));
  const double top = ((((-7.784894002430293e-03 * q - 3.223964580411365e-01) * q - 2.400758277161838e+00) * q -
                       2.549732539343734e+00) *
                          q +
                      4.374664141464968e+00) *
                         q +
                     2.938163982698783e+00;
  const double bottom =
      (((7.784695709041462e-03 * q + 3.224671290700398e-01) * q + 2.445134137142996e+00) * q + 3.754408661907416e+00) *
          q +
      1.0;
  return top / bottom;
}

}  // namespace

double normal_quantile(double probability) {
  constexpr double tail = 0.02425;
  if (probability < tail) return lower_tail_normal_quantile(probability);
  if (probability > 1.0 - tail) return -lower_tail_normal_quantile(1.0 - probability);
  return central_normal_quantile(probability);
}

std::int64_t poisson_quantile(double probability, double mean) {
  if (!(mean > 0.0)) return 0;
  if (mean > 500.0) {
    const double z = normal_quantile(probability);
    return static_cast<std::int64_t>(std::max(0.0, std::floor(mean + std::sqrt(mean) * z + (z * z - 1.0) / 6.0 + 0.5)));
  }
  double term = exp(-mean);
  double below = term;
  std::int64_t count = 0;
  while (below < probability && (term > 0.0 || static_cast<double>(count) < mean)) {
    ++count;
    term *= mean / static_cast<double>(count);
    below += term;
    if (term < 1e-18 && static_cast<double>(count) > mean) break;
  }
  return count;
}

std::int32_t binomial_quantile(double probability, std::int32_t trials, double success) {
  if (trials <= 0 || !(success > 0.0)) return 0;
  if (success >= 1.0) return trials;
  const double odds = success / (1.0 - success);
  double term = pow(1.0 - success, trials);
  double below = term;
  std::int32_t count = 0;
  while (below < probability && count < trials) {
    term *= odds * (trials - count) / (count + 1);
    below += term;
    ++count;
  }
  return count;
}

double gamma_quantile(double probability, int shape, double mean) {
  if (!(mean > 0.0)) return 0.0;
  // Wilson and Hilferty's cube as a start, then Newton's method.
  const double spread = 1.0 / (9.0 * shape);
  const double cube_root = 1.0 - spread + normal_quantile(probability) * std::sqrt(spread);
  double x = std::max(1e-6, shape * cube_root * cube_root * cube_root);
  for (int round = 0; round < 20; ++round) {
    double term = exp(-x);
    double above = term;
    for (int k = 1; k < shape; ++k) above += (term *= x / k);
    const double step = ((1.0 - above) - probability) / term;  // `term` has become the density
    x = std::max(x * 0.1, x - step);
    if (std::abs(step) < 1e-12 * x) break;
  }
  return x * mean / shape;
}

}  // namespace hurtigspor
