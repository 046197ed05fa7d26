#include "compare/cost.hpp"

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"
#include "base/undefined.hpp"
#include "base/units.hpp"

namespace hurtigspor {
namespace {

/// Variances and covariance of the means of two paired samples.
struct MeanMoments {
  double top{}, bottom{};
  double var_top{}, var_bottom{}, covariance{};
};

MeanMoments moments(const std::vector<double>& tops, const std::vector<double>& bottoms) {
  const auto n = static_cast<double>(tops.size());
  MeanMoments m;
  for (std::size_t r = 0; r < tops.size(); ++r) {
    m.top += tops[r] / n;
    m.bottom += bottoms[r] / n;
  }
  const double freedom = n * (n - 1.0);
  for (std::size_t r = 0; r < tops.size(); ++r) {
    m.var_top += (tops[r] - m.top) * (tops[r] - m.top) / freedom;
    m.var_bottom += (bottoms[r] - m.bottom) * (bottoms[r] - m.bottom) / freedom;
    m.covariance += (tops[r] - m.top) * (bottoms[r] - m.bottom) / freedom;
  }
  return m;
}

/// Fieller's theorem, for a denominator whose interval lies above 0.
Interval fieller_interval(const MeanMoments& m, double t) {
  const double ratio = m.top / m.bottom;
  const double scale = t * t / (m.bottom * m.bottom);
  const double g = scale * m.var_bottom;
  const double unexplained = m.var_bottom > 0.0 ? m.var_top - m.covariance * m.covariance / m.var_bottom : m.var_top;
  const double inside = m.var_top - 2.0 * ratio * m.covariance + ratio * ratio * m.var_bottom - g * unexplained;
  const double reach = t / m.bottom * std::sqrt(std::max(0.0, inside));
  const double centre = ratio - scale * m.covariance;
  return {(centre - reach) / (1.0 - g), (centre + reach) / (1.0 - g)};
}

}  // namespace

void WorkAndPurses::add(const Life& life) {
  people += 1.0;
  work_years += life.days_in_work / days_per_year;
  municipality += life.cost_municipality;
  state += life.cost_state;
  income += life.income;
}

double mean_in(Payer purse, const WorkAndPurses& totals) {
  switch (purse) {
    case Payer::municipality:
      return totals.municipality / totals.people;
    case Payer::state:
      return totals.state / totals.people;
    case Payer::both:
      return (totals.municipality + totals.state) / totals.people;
    case Payer::refugee:
      return totals.income / totals.people;
  }
  broken_promise("there is no such purse");
}

double mean_work_years(const WorkAndPurses& totals) {
  return totals.work_years / totals.people;
}

RatioEstimate fieller_ratio(const std::vector<double>& numerators, const std::vector<double>& denominators,
                            double alpha) {
  RatioEstimate result{false, "", undefined, {undefined, undefined}};
  const Estimate work = estimate(denominators, alpha);
  if (work.replicates < 2) {
    result.why_not = "one replicate gives no interval";
  } else if (work.interval.holds(0.0)) {
    result.why_not = "the effect on work may be none";
  } else if (work.mean < 0.0) {
    result.why_not = "there is less work, not more";
  } else {
    const MeanMoments m = moments(numerators, denominators);
    result.stated = true;
    result.ratio = m.top / m.bottom;
    result.interval = fieller_interval(m, student_quantile(alpha, numerators.size() - 1));
  }
  return result;
}

RatioEstimate cost_per_work_year(Payer purse, const std::vector<WorkAndPurses>& base,
                                 const std::vector<WorkAndPurses>& alternative, double alpha) {
  std::vector<double> kroner;
  std::vector<double> years;
  for (std::size_t r = 0; r < base.size(); ++r) {
    if (base[r].people <= 0.0 || alternative[r].people <= 0.0) continue;
    kroner.push_back(mean_in(purse, alternative[r]) - mean_in(purse, base[r]));
    years.push_back(mean_work_years(alternative[r]) - mean_work_years(base[r]));
  }
  return fieller_ratio(kroner, years, alpha);
}

}  // namespace hurtigspor
