#include "report/numbers.hpp"

#include <fmt/format.h>

#include <cmath>
#include <numeric>

#include "compare/paired.hpp"

namespace hurtigspor {

double rounded(double value) {
  return std::isfinite(value) ? std::stod(fmt::format("{:.6g}", value)) : value;
}

Json rounded(const Json& document) {
  if (document.is_number_float()) return rounded(document.get<double>());
  if (!document.is_structured()) return document;
  Json result = document;
  for (auto& member : result) member = rounded(Json(member));
  return result;
}

Json triple(const Estimate& value) {
  return Json::array({rounded(value.mean), rounded(value.interval.low), rounded(value.interval.high)});
}

Series pooled_ratio(const Series& tops, const Series& bottoms) {
  const double all_tops = std::accumulate(tops.begin(), tops.end(), 0.0);
  const double all_bottoms = std::accumulate(bottoms.begin(), bottoms.end(), 0.0);
  return pseudo_values(tops.size(), [&](std::size_t without) {
    if (without == tops.size()) return ratio(all_tops, all_bottoms);
    return ratio(all_tops - tops[without], all_bottoms - bottoms[without]);
  });
}

Json by_scenario(const std::vector<Series>& series, double alpha) {
  Json result = Json::array();
  for (const Series& values : series) {
    Json one{{"level", triple(estimate(values, alpha))}};
    if (&values != &series.front())
      one["difference"] = triple(paired_difference(series.front(), values, alpha).difference);
    result.push_back(std::move(one));
  }
  return result;
}

}  // namespace hurtigspor
