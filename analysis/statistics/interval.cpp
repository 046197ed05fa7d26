#include "statistics/interval.hpp"

#include <algorithm>
#include <boost/math/distributions/students_t.hpp>
#include <cmath>

#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

/// Sorted, so that sums do not depend on the order of replicates.
std::vector<double> sorted_numbers(std::vector<double> values) {
  std::erase_if(values, [](double value) { return std::isnan(value); });
  std::sort(values.begin(), values.end());
  return values;
}

double mean_of(const std::vector<double>& sorted) {
  if (sorted.front() == sorted.back()) return sorted.front();  // exact, where a sum would round
  double sum = 0.0;
  for (const double value : sorted) sum += value;
  return sum / static_cast<double>(sorted.size());
}

double deviation_of(const std::vector<double>& sorted, double mean) {
  if (sorted.size() < 2) return undefined;
  double squares = 0.0;
  for (const double value : sorted) squares += (value - mean) * (value - mean);
  return std::sqrt(squares / static_cast<double>(sorted.size() - 1));
}

}  // namespace

double student_quantile(double alpha, std::size_t degrees) {
  const boost::math::students_t law{static_cast<double>(degrees)};
  return boost::math::quantile(boost::math::complement(law, alpha / 2.0));
}

Estimate estimate(std::vector<double> values, double alpha) {
  const std::vector<double> sorted = sorted_numbers(std::move(values));
  if (sorted.empty()) return {undefined, {undefined, undefined}, undefined, 0};

  const double mean = mean_of(sorted);
  const double deviation = deviation_of(sorted, mean);
  if (sorted.size() < 2) return {mean, {undefined, undefined}, deviation, 1};

  const double reach =
      student_quantile(alpha, sorted.size() - 1) * deviation / std::sqrt(static_cast<double>(sorted.size()));
  return {mean, {mean - reach, mean + reach}, deviation, sorted.size()};
}

double quantile(std::vector<double> values, double p) {
  const std::vector<double> sorted = sorted_numbers(std::move(values));
  if (sorted.empty()) return undefined;
  const double place = p * static_cast<double>(sorted.size() - 1);
  const auto below = static_cast<std::size_t>(std::floor(place));
  const std::size_t above = std::min(below + 1, sorted.size() - 1);
  return sorted[below] + (place - static_cast<double>(below)) * (sorted[above] - sorted[below]);
}

}  // namespace hurtigspor
