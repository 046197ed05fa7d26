#include "compare/group_effects.hpp"

#include <algorithm>

namespace hurtigspor {
namespace {

GroupEffects effects_of(const Evidence& evidence, std::size_t group) {
  GroupEffects effects;
  for (std::size_t m = 0; m < split_measures.size(); ++m) {
    const Headline measure = split_measures[m];
    const auto people = evidence.series(
        0, [&](const ScenarioRecord& record) { return record.people_behind(measure, Reach::reachable, group); });
    effects.people[m] = estimate(people, evidence.alpha).mean;
    effects.measures[m] =
        evidence.paired([&](const ScenarioRecord& record) { return record.value(measure, Reach::reachable, group); });
  }
  for (std::size_t h = 0; h < change_horizons.size(); ++h)
    effects.lives_changed[h] = change_estimate(
        evidence, h, [&](const ScenarioRecord& record) { return record.lives_changed_by_group[group]; });
  return effects;
}

bool is_asked(const Group& group, const std::vector<Division>& divisions) {
  return std::find(divisions.begin(), divisions.end(), group.division) != divisions.end();
}

}  // namespace

std::vector<GroupEffects> group_effects(const Evidence& evidence, std::size_t groups) {
  std::vector<GroupEffects> effects;
  for (std::size_t group = 0; group < groups; ++group) effects.push_back(effects_of(evidence, group));
  return effects;
}

std::vector<GapEffects> gap_effects(const Evidence& evidence, const std::vector<Group>& groups,
                                    const std::vector<GroupEffects>& effects) {
  std::vector<GapEffects> gaps;
  for (const EquityPair& pair : equity_pairs(groups)) {
    GapEffects gap;
    gap.pair = pair;
    bool is_shown = true;
    for (std::size_t m = 0; m < split_measures.size(); ++m) {
      is_shown = is_shown && effects[pair.one].is_shown(m) && effects[pair.other].is_shown(m);
      gap.measures[m] = evidence.paired([&](const ScenarioRecord& record) {
        return record.value(split_measures[m], Reach::reachable, pair.one) -
               record.value(split_measures[m], Reach::reachable, pair.other);
      });
    }
    if (is_shown) gaps.push_back(gap);
  }
  return gaps;
}

std::size_t groups_shown(const std::vector<GroupEffects>& effects, const std::vector<Group>& groups,
                         const std::vector<Division>& divisions) {
  std::size_t count = 0;
  for (std::size_t group = 0; group < effects.size(); ++group)
    count += is_asked(groups[group], divisions) && effects[group].is_shown(0);
  return count;
}

std::vector<Loser> losers(const std::vector<GroupEffects>& effects, const std::vector<Group>& groups,
                          const std::vector<Division>& divisions) {
  std::vector<Loser> result;
  for (std::size_t group = 0; group < effects.size(); ++group) {
    if (!is_asked(groups[group], divisions)) continue;
    for (std::size_t m = 0; m < split_measures.size(); ++m) {
      const Estimate& effect = effects[group].measures[m].difference;
      if (effects[group].is_shown(m) && effect.has_interval() && effect.interval.high < 0.0)
        result.push_back({group, m});
    }
  }
  return result;
}

}  // namespace hurtigspor
