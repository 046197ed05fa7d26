#pragma once

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "base/undefined.hpp"

/// A mean over replicates with the interval that replicates alone justify.
namespace hurtigspor {

/// What an interval may miss, unless somebody looks several times.
inline constexpr double usual_alpha = 0.05;

struct Interval {
  double low{};
  double high{};
  bool holds(double value) const { return low <= value && value <= high; }
  double half_width() const { return (high - low) / 2.0; }
};

struct Estimate {
  double mean{};        ///< NaN when nothing was counted
  Interval interval{};  ///< NaN ends with a single replicate
  double deviation{};   ///< between replicates (standard deviation)
  std::size_t replicates{};
  bool has_interval() const { return replicates > 1; }
  /// The sign is not settled: the interval holds 0, or there is no interval. A difference that is exactly 0 holds 0.
  bool may_be_none() const { return !has_interval() || interval.holds(0.0); }
};

/// Student's t: the two-sided quantile that leaves `alpha` outside, with `degrees` of freedom.
double student_quantile(double alpha, std::size_t degrees);

/// Mean and Student-t interval of level 1 - alpha. Values that are NaN (nobody counted in that replicate) are left out.
/// The order of the values does not matter to the last bit.
Estimate estimate(std::vector<double> values, double alpha);

/// The jackknife, for a number that is made of all replicates together (a share of rare events, say): pseudo-values,
/// whose mean and interval `estimate` gives. `statistic(r)` is the number without replicate r, `statistic(count)` that
/// of all of them. Where the number hangs on a single replicate there is one pseudo-value and hence no interval.
template <class Statistic>
std::vector<double> pseudo_values(std::size_t count, Statistic statistic) {
  const double whole = statistic(count);
  const auto n = static_cast<double>(count);
  std::vector<double> values;
  for (std::size_t r = 0; r < count; ++r) values.push_back(n * whole - (n - 1.0) * (count > 1 ? statistic(r) : whole));
  if (std::any_of(values.begin(), values.end(), [](double value) { return std::isnan(value); })) {
    std::fill(values.begin(), values.end(), undefined);
    if (count > 0) values.front() = whole;
  }
  return values;
}

/// The p quantile by linear interpolation between order statistics (type 7); NaN when there is no value.
double quantile(std::vector<double> values, double p);

}  // namespace hurtigspor
