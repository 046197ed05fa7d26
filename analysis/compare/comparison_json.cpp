#include <nlohmann/json.hpp>

#include "compare/comparison_data.hpp"
#include "compare/json_estimate.hpp"
#include "compare/network_text.hpp"

namespace hurtigspor {
namespace {

Json json_of(const PairedDifference& pair) {
  return {{"base", json_of(pair.base)},
          {"alternative", json_of(pair.alternative)},
          {"difference", json_of(pair.difference)},
          {"sharpening", pair.sharpening}};
}

Json json_of(const OverEffect& effect) {
  return {{"low", effect.interval.low},
          {"median", effect.median},
          {"high", effect.interval.high},
          {"same_sign", effect.same_sign},
          {"draws", effect.draws}};
}

/// Of twins, when the base counts nobody.
Json json_of(const Effect& effect) {
  Json result;
  if (effect.base.replicates > 0) result["base"] = json_of(effect.base);
  result[effect.base.replicates > 0 ? "difference" : "of_twins"] = json_of(effect.difference);
  if (effect.over) result["over"] = json_of(*effect.over);
  return result;
}

Json json_of(const RatioEstimate& cost) {
  if (!cost.stated) return {{"stated", false}, {"why_not", cost.why_not}};
  return {{"stated", true}, {"ratio", cost.ratio}, {"low", cost.interval.low}, {"high", cost.interval.high}};
}

template <class Value>
Json by_reach_and_measure(const ByReachAndMeasure<Value>& values) {
  Json result;
  for (std::size_t r = 0; r < reach_names.size(); ++r)
    for (std::size_t m = 0; m < headlines; ++m)
      result[std::string{reach_names[r]}][std::string{headline_declarations()[m].name}] = json_of(values[r][m]);
  return result;
}

Json json_of(const ChangeEstimate& change) {
  Json result{{"net", json_of(change.net)}, {"gained", json_of(change.gained)}, {"lost", json_of(change.lost)}};
  if (change.net_over) result["net_over"] = json_of(*change.net_over);
  return result;
}

Json by_horizon(const ChangeEstimates& changes) {
  Json result;
  for (std::size_t h = 0; h < change_horizons.size(); ++h)
    result[std::to_string(change_horizons[h])] = json_of(changes[h]);
  return result;
}

/// Groups too small to say anything of have their number of people and nothing else.
Json group_json(const Group& group, const GroupEffects& effects) {
  Json result{{"division", division_names[static_cast<std::size_t>(group.division)]}, {"group", group.label}};
  for (std::size_t m = 0; m < split_measures.size(); ++m) {
    Json& measure = result[std::string{declaration(split_measures[m]).name}];
    if (effects.is_shown(m)) measure = json_of(effects.measures[m]);
    measure["people"] = effects.people[m];
  }
  if (effects.is_shown(0)) result["lives_changed_per_1000"] = by_horizon(effects.lives_changed);
  return result;
}

Json gap_json(const std::vector<Group>& groups, const GapEffects& gap) {
  Json result{{"gap", gap.pair.words}, {"group", groups[gap.pair.one].label}, {"minus", groups[gap.pair.other].label}};
  for (std::size_t m = 0; m < split_measures.size(); ++m)
    result[std::string{declaration(split_measures[m]).name}] = json_of(gap.measures[m]);
  return result;
}

Json json_of(const DeadweightEstimate& deadweight) {
  return {{"users_in", users_in_names[static_cast<std::size_t>(deadweight.users_in)]},
          {"users", json_of(deadweight.users)},
          {"added_users_of_the_other", json_of(deadweight.other_users)},
          {"twin_began_work_no_later", json_of(deadweight.as_soon)},
          {"neither_began_work", json_of(deadweight.neither)}};
}

Json json_of(const HoursEffects& hours) {
  Json result;
  for (std::size_t a = 0; a < agency_names.size(); ++a) {
    Json& agency = result[std::string{agency_names[a]}];
    for (std::size_t p = 0; p < purpose_names.size(); ++p)
      agency["slots_a_year"][std::string{purpose_names[p]}] = json_of(hours.slots[a][p]);
    agency["staff"] = json_of(hours.staff[a]);
    agency["staff_for_refugees"] = json_of(hours.staff_for_refugees[a]);
  }
  return result;
}

Json json_of(const ChainEffects& chain) {
  Json result;
  const auto names = chain_step_names();
  for (std::size_t step = 0; step < chain_steps; ++step) {
    Json& link = result[std::string{names[step]}];
    link["people_a_year"] = json_of(chain.steps[step].people);
    if (step == 0) continue;
    link["share"] = json_of(chain.steps[step].share);
    if (chain.steps[step].started_if_doubled.replicates > 0)
      link["started_in_base_if_doubled"] = json_of(chain.steps[step].started_if_doubled);
  }
  result["started_in_base_if_all_doubled"] = json_of(chain.started_if_all_doubled);
  return result;
}

Json json_of(const Comparison& comparison, const AlternativeComparison& alternative) {
  Json result{{"title", alternative.title}, {"headline", by_reach_and_measure(alternative.headline)}};
  const auto& groups = comparison.head.groups;
  result["groups"] = Json::array();
  for (std::size_t g = 0; g < groups.size(); ++g)
    result["groups"].push_back(group_json(groups[g], alternative.groups[g]));
  result["gaps"] = Json::array();
  for (const GapEffects& gap : alternative.gaps) result["gaps"].push_back(gap_json(groups, gap));
  result["lives_changed_per_1000"] = by_horizon(alternative.lives_changed);
  for (std::size_t c = 0; c < channel_names.size(); ++c) {
    Json& channel = result["months_in_work_60_by_channel"][std::string{channel_names[c]}];
    channel = json_of(alternative.channels[c].months);
    channel["pairs"] = alternative.channels[c].people.mean;
  }
  result["added_fast_track_users"] = json_of(alternative.deadweight);
  result["hours"] = json_of(alternative.hours);
  for (std::size_t y = 0; y < chain_years_names.size(); ++y)
    result["fast_track_chain"][std::string{chain_years_names[y]}] = json_of(alternative.chain[y]);
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
    result["alternatives"].push_back(json_of(comparison, alternative));
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
