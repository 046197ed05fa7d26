#include <nlohmann/json.hpp>

#include "compare/comparison_data.hpp"
#include "compare/network_text.hpp"

namespace hurtigspor {
namespace {

using Json = nlohmann::ordered_json;  // missing numbers (NaN) are written as null

Json json_of(const Estimate& value) {
  return {{"mean", value.mean},
          {"low", value.interval.low},
          {"high", value.interval.high},
          {"deviation", value.deviation},
          {"replicates", value.replicates}};
}

Json json_of(const PairedDifference& pair) {
  return {{"base", json_of(pair.base)},
          {"alternative", json_of(pair.alternative)},
          {"difference", json_of(pair.difference)},
          {"sharpening", pair.sharpening}};
}

Json json_of(const ChangeEstimate& change) {
  return {{"net", json_of(change.net)}, {"gained", json_of(change.gained)}, {"lost", json_of(change.lost)}};
}

Json json_of(const RatioEstimate& cost) {
  if (!cost.stated) return {{"stated", false}, {"why_not", cost.why_not}};
  return {{"stated", true}, {"ratio", cost.ratio}, {"low", cost.interval.low}, {"high", cost.interval.high}};
}

Json json_of(const OverEffect& effect) {
  return {{"low", effect.interval.low},
          {"median", effect.median},
          {"high", effect.interval.high},
          {"same_sign", effect.same_sign},
          {"draws", effect.draws}};
}

template <class Value>
Json by_reach_and_measure(const ByReachAndMeasure<Value>& values) {
  Json result;
  for (std::size_t r = 0; r < reach_names.size(); ++r)
    for (std::size_t m = 0; m < headlines; ++m)
      result[std::string{reach_names[r]}][std::string{headline_declarations()[m].name}] = json_of(values[r][m]);
  return result;
}

Json by_horizon(const std::array<ChangeEstimate, change_horizons.size()>& changes) {
  Json result;
  for (std::size_t h = 0; h < change_horizons.size(); ++h)
    result[std::to_string(change_horizons[h])] = json_of(changes[h]);
  return result;
}

Json json_of(const AlternativeComparison& alternative) {
  Json result{{"title", alternative.title}, {"headline", by_reach_and_measure(alternative.headline)}};
  for (std::size_t s = 0; s < split_measures.size(); ++s)
    for (std::size_t g = 0; g < group_labels.size(); ++g)
      result["by_group"][std::string{declaration(split_measures[s]).name}][std::string{group_labels[g]}] =
          json_of(alternative.splits[s][g]);
  result["lives_changed_per_1000"] = by_horizon(alternative.lives_changed);
  for (std::size_t p = 0; p < payer_names.size(); ++p)
    result["cost_per_work_year"][std::string{payer_names[p]}] = json_of(alternative.cost[p]);
  if (alternative.over) result["over"] = by_reach_and_measure(*alternative.over);
  return result;
}

Json head_of(const Comparison& comparison) {
  const ComparisonHead& head = comparison.head;
  return {{"base", head.titles.front()}, {"policy_date", head.policy.text()},
          {"seed", head.seed},           {"replicates", comparison.replicates},
          {"version", head.version},     {"alpha", head.alpha},
          {"looks", head.looks}};
}

Json measures() {
  Json result;
  for (const auto& measure : headline_declarations())
    result[std::string{measure.name}] = {{"unit", measure.unit}, {"meaning", measure.meaning}};
  return result;
}

}  // namespace

std::string comparison_json(const Comparison& comparison) {
  Json result = head_of(comparison);
  result["measures"] = measures();
  result["levels"] = by_reach_and_measure(comparison.base);
  result["floor_per_1000"] = by_horizon(comparison.floor);
  result["alternatives"] = Json::array();
  for (const AlternativeComparison& alternative : comparison.alternatives)
    result["alternatives"].push_back(json_of(alternative));
  if (comparison.network) result["network"] = Json::parse(network_json(*comparison.network));
  return result.dump(2) + "\n";
}

std::string levels_json(const Comparison& comparison) {
  Json result{{"scenario", comparison.head.titles.front()},
              {"seed", comparison.head.seed},
              {"replicates", comparison.replicates},
              {"version", comparison.head.version},
              {"measures", measures()}};
  for (std::size_t m = 0; m < headlines; ++m)
    result["levels"][std::string{headline_declarations()[m].name}] =
        json_of(at(comparison.base, Reach::all, static_cast<Headline>(m)));
  if (comparison.network) result["network"] = Json::parse(network_json(*comparison.network));
  return result.dump(2) + "\n";
}

}  // namespace hurtigspor
