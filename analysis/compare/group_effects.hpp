#pragma once

#include <array>
#include <vector>

#include "compare/effect.hpp"

/// Who gains and who loses: effects by group, and the distance between groups.
namespace hurtigspor {

/// The measures that are split by group.
inline constexpr std::array<Headline, 2> split_measures{Headline::months_in_work_60, Headline::work_or_education_1y};

/// Below so many people a replicate a group's numbers are not shown: they would be one household's luck.
inline constexpr double fewest_people = 5.0;

/// Twins whose being in work differs, per 1,000 twins.
struct ChangeEstimate {
  Estimate net;
  Estimate gained;
  Estimate lost;
  std::optional<OverEffect> net_over;
};
using ChangeEstimates = std::array<ChangeEstimate, change_horizons.size()>;

struct GroupEffects {
  std::array<double, split_measures.size()> people{};  ///< behind each measure in the base, mean a replicate
  std::array<Effect, split_measures.size()> measures;  ///< the reachable
  ChangeEstimates lives_changed;
  bool is_shown(std::size_t measure) const { return people[measure] >= fewest_people; }
};

struct GapEffects {
  EquityPair pair{};
  std::array<Effect, split_measures.size()> measures;  ///< of the distance
};

/// By row of `Groups::all()`.
std::vector<GroupEffects> group_effects(const Evidence& evidence, std::size_t groups);
/// A pair of which a group is not shown is left out.
std::vector<GapEffects> gap_effects(const Evidence& evidence, const std::vector<Group>& groups,
                                    const std::vector<GroupEffects>& effects);

/// A group that loses more than its uncertainty: the whole interval lies below 0.
struct Loser {
  std::size_t group;
  std::size_t measure;  ///< of `split_measures`
};
/// How many groups of these divisions are shown at all.
std::size_t groups_shown(const std::vector<GroupEffects>& effects, const std::vector<Group>& groups,
                         const std::vector<Division>& divisions);
std::vector<Loser> losers(const std::vector<GroupEffects>& effects, const std::vector<Group>& groups,
                          const std::vector<Division>& divisions);

/// Twins who part, read by `changes` (a record -> ChangesByHorizon).
template <class Read>
ChangeEstimate change_estimate(const Evidence& evidence, std::size_t horizon, Read changes) {
  const auto of = [&](auto count) {
    return evidence.of_twins([&](const ScenarioRecord& record) {
      const LivesChanged changed = changes(record)[horizon];
      return per_thousand(count(changed), changed.compared);
    });
  };
  const Effect net = of([](const LivesChanged& c) { return c.gained - c.lost; });
  return {net.difference, of([](const LivesChanged& c) { return c.gained; }).difference,
          of([](const LivesChanged& c) { return c.lost; }).difference, net.over};
}

}  // namespace hurtigspor
