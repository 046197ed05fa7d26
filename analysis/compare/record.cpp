#include "compare/record.hpp"

#include <algorithm>

#include "base/undefined.hpp"
#include "compare/twins.hpp"
#include "engine/ensemble.hpp"

namespace hurtigspor {
namespace {

using Rows = std::array<std::size_t, division_names.size()>;

/// Everything counted within one reach.
struct ReachTally {
  ReachTally(const Period& period, std::size_t groups_of) : everybody{period}, groups(groups_of, everybody) {}

  void add(const Life& life, double net_days, const Rows& rows) {
    everybody.add(life, net_days);
    totals.add(life);
    for (const std::size_t row : rows)
      if (row != Groups::nowhere) groups[row].add(life, net_days);
  }

  HeadlineTally everybody;
  std::vector<HeadlineTally> groups;
  WorkAndPurses totals;
};

void keep(ScenarioRecord& record, Reach reach, const ReachTally& tally) {
  const auto row = static_cast<std::size_t>(reach);
  record.headline[row] = tally.everybody.values();
  record.work_and_purses[row] = tally.totals;
  for (std::size_t g = 0; g < tally.groups.size(); ++g) {
    record.by_group[row][g] = tally.groups[g].values();
    record.people[row][g] = tally.groups[g].counted();
  }
}

double displacement_for(const Life& life, const Displacement& displacement) {
  if (displacement.empty() || life.municipality.is_none()) return 0.0;
  return displacement[life.municipality.index()];
}

/// Twins who part, of everybody and by group.
void count_changes(ScenarioRecord& record, const Life& in_base, const Life& in_alternative, const RecordFrame& frame,
                   const Rows& rows) {
  compare_twins(record.lives_changed, in_base, in_alternative, frame.all);
  for (const std::size_t row : rows)
    if (row != Groups::nowhere) compare_twins(record.lives_changed_by_group[row], in_base, in_alternative, frame.all);
}

/// The base is not compared with itself.
void blank_comparison(ScenarioRecord& record) {
  record.lives_changed.fill({undefined, undefined, undefined});
  for (ChangesByHorizon& changes : record.lives_changed_by_group) changes.fill({undefined, undefined, undefined});
  record.channels.fill({undefined, undefined});
  record.deadweight.fill({undefined, undefined, undefined});
}

/// What a scenario changes for its twins in the base.
void compare_with_base(ScenarioRecord& record, const std::vector<Life>& lives, const std::vector<Life>& baseline,
                       const RecordFrame& frame) {
  ChannelTally channels{frame.reachable};
  visit_twins(baseline, lives, [&](const Life* in_base, const Life* life) {
    if (is_reachable(in_base, frame.policy)) channels.add(in_base, life);
    if (in_base == nullptr || life == nullptr) return;
    count_changes(record, *in_base, *life, frame, frame.groups.of(*life, in_base->organisation));
    add_twins(record.deadweight, *in_base, *life);
  });
  record.channels = channels.effects();
}

/// Everybody, or those whom the policy could reach.
ReachTally tally_within(Reach reach, const std::vector<Life>& lives, const std::vector<Life>& baseline,
                        const RecordFrame& frame, const Displacement& displacement) {
  ReachTally tally{reach == Reach::all ? frame.all : frame.reachable, frame.groups.size()};
  visit_twins(baseline, lives, [&](const Life* in_base, const Life* life) {
    if (life == nullptr || (reach == Reach::reachable && !is_reachable(in_base, frame.policy))) return;
    const Rows rows = frame.groups.of(*life, in_base == nullptr ? life->organisation : in_base->organisation);
    tally.add(*life, net_days_in_work_60(*life, in_base, displacement_for(*life, displacement)), rows);
  });
  return tally;
}

}  // namespace

ScenarioRecord::ScenarioRecord(std::size_t groups) : lives_changed_by_group(groups) {
  for (auto& rows : by_group) rows.resize(groups);
  for (auto& rows : people) rows.resize(groups);
}

RecordFrame RecordFrame::of(const Scenario& base, const Country& country, Date policy) {
  return {PolicyDay::of(base, policy), period_for_all(base, policy), period_for_reachable(base, policy),
          YearlyFrame::of(base, policy), Groups{country}};
}

Displacement displacement_on(Date policy, const Scenario& scenario) {
  const std::size_t epoch = scenario.epoch_of(std::min(policy, scenario.end()));
  Displacement shares;
  for (const std::uint16_t set : scenario.set_of[epoch]) shares.push_back(*scenario.sets[set].search.displacement);
  return shares;
}

ScenarioRecord record_of(const std::vector<Life>& lives, const std::vector<Life>& baseline, const RecordFrame& frame,
                         const Displacement& displacement) {
  ScenarioRecord record{frame.groups.size()};
  const auto keep_within = [&](Reach reach) {
    keep(record, reach, tally_within(reach, lives, baseline, frame, displacement));
  };
  const auto compare = [&] {
    if (&lives == &baseline)
      blank_comparison(record);
    else
      compare_with_base(record, lives, baseline, frame);
  };
  together({[&] { keep_within(Reach::all); }, [&] { keep_within(Reach::reachable); }, compare});
  return record;
}

ScenarioRecord record_of(const ReplicateOutcome& outcome, const std::vector<Life>& baseline, const RecordFrame& frame,
                         const Displacement& displacement) {
  ScenarioRecord record = record_of(outcome.lives, baseline, frame, displacement);
  record.yearly = yearly_of(outcome.tables, outcome.lives, frame.years);
  return record;
}

void add_floor(ScenarioRecord& base_record, const std::vector<Life>& baseline, const std::vector<Life>& resalted,
               const RecordFrame& frame) {
  ScenarioRecord floor{frame.groups.size()};
  compare_with_base(floor, resalted, baseline, frame);
  base_record.lives_changed = floor.lives_changed;
  base_record.lives_changed_by_group = floor.lives_changed_by_group;
}

}  // namespace hurtigspor
