#include "report/numbers.hpp"

#include <fmt/format.h>

#include <cmath>

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

Json ratios_by_scenario(const std::vector<Series>& tops, const std::vector<Series>& bottoms, double alpha) {
  std::vector<Series> ratios;
  for (std::size_t s = 0; s < tops.size(); ++s) ratios.push_back(pooled_ratio(tops[s], bottoms[s]));
  return by_scenario(ratios, alpha);
}

}  // namespace hurtigspor
