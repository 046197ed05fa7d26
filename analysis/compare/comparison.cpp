#include "compare/comparison.hpp"

#include <algorithm>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

constexpr std::array both_reaches{Reach::all, Reach::reachable};

/// One value a replicate of one scenario, in the order of replicates.
template <class Read>
std::vector<double> series(const RecordsByReplicate& records, std::size_t scenario, Read read) {
  std::vector<double> values;
  values.reserve(records.size());
  for (const auto& [replicate, scenarios] : records) values.push_back(read(scenarios[scenario]));
  return values;
}

template <class Read>
PairedDifference pair(const RecordsByReplicate& records, std::size_t alternative, double alpha, Read read) {
  return paired_difference(series(records, 0, read), series(records, alternative, read), alpha);
}

ChangeEstimate change(const RecordsByReplicate& records, std::size_t scenario, std::size_t horizon, double alpha) {
  const auto of = [&](auto count) {
    return estimate(series(records, scenario,
                           [&](const ScenarioRecord& record) {
                             const LivesChanged& changed = record.lives_changed[horizon];
                             return per_thousand(count(changed), changed.compared);
                           }),
                    alpha);
  };
  return {of([](const LivesChanged& c) { return c.gained - c.lost; }),
          of([](const LivesChanged& c) { return c.gained; }), of([](const LivesChanged& c) { return c.lost; })};
}

std::vector<WorkAndPurses> purses(const RecordsByReplicate& records, std::size_t scenario) {
  std::vector<WorkAndPurses> totals;
  for (const auto& [replicate, scenarios] : records)
    totals.push_back(scenarios[scenario].work_and_purses[static_cast<std::size_t>(Reach::reachable)]);
  return totals;
}

OverEffects effects_over(const OverRecords& over, std::size_t scenario,
                         const ByReachAndMeasure<PairedDifference>& points) {
  OverEffects result;
  for (const Reach reach : both_reaches) {
    for (std::size_t m = 0; m < headlines; ++m) {
      const auto measure = static_cast<Headline>(m);
      std::vector<double> effects;
      for (const ReplicateRecords& draw : over)
        effects.push_back(draw[scenario].value(measure, reach) - draw[0].value(measure, reach));
      result[static_cast<std::size_t>(reach)][m] =
          over_effect(std::move(effects), at(points, reach, measure).difference.mean);
    }
  }
  return result;
}

AlternativeComparison alternative_of(const RecordsByReplicate& records, std::size_t scenario,
                                     const ComparisonHead& head, const OverRecords& over) {
  AlternativeComparison result;
  result.title = head.titles[scenario];
  for (const Reach reach : both_reaches)
    for (std::size_t m = 0; m < headlines; ++m)
      result.headline[static_cast<std::size_t>(reach)][m] =
          pair(records, scenario, head.alpha,
               [&](const ScenarioRecord& record) { return record.value(static_cast<Headline>(m), reach); });
  for (std::size_t s = 0; s < split_measures.size(); ++s)
    for (std::size_t g = 0; g < group_labels.size(); ++g)
      result.splits[s][g] = pair(records, scenario, head.alpha, [&](const ScenarioRecord& record) {
        return record.value(split_measures[s], Reach::reachable, static_cast<Group>(g));
      });
  for (std::size_t h = 0; h < change_horizons.size(); ++h)
    result.lives_changed[h] = change(records, scenario, h, head.alpha);
  for (std::size_t p = 0; p < payer_names.size(); ++p)
    result.cost[p] =
        cost_per_work_year(static_cast<Payer>(p), purses(records, 0), purses(records, scenario), head.alpha);
  if (!over.empty()) result.over = effects_over(over, scenario, result.headline);
  return result;
}

}  // namespace

Comparison comparison_of(const RecordsByReplicate& records, ComparisonHead head, const OverRecords& over) {
  expects(!records.empty(), "a comparison needs at least one replicate");
  Comparison result;
  result.replicates = records.size();
  for (const Reach reach : both_reaches)
    for (std::size_t m = 0; m < headlines; ++m)
      result.base[static_cast<std::size_t>(reach)][m] =
          estimate(series(records, 0,
                          [&](const ScenarioRecord& record) { return record.value(static_cast<Headline>(m), reach); }),
                   head.alpha);
  for (std::size_t h = 0; h < change_horizons.size(); ++h) result.floor[h] = change(records, 0, h, head.alpha);
  for (std::size_t scenario = 1; scenario < head.titles.size(); ++scenario)
    result.alternatives.push_back(alternative_of(records, scenario, head, over));
  result.head = std::move(head);
  return result;
}

std::vector<PairedDifference> reachable_differences(const RecordsByReplicate& records, Headline measure, double alpha) {
  std::vector<PairedDifference> differences;
  const std::size_t scenarios = records.empty() ? 0 : records.begin()->second.size();
  for (std::size_t scenario = 1; scenario < scenarios; ++scenario)
    differences.push_back(pair(records, scenario, alpha,
                               [&](const ScenarioRecord& record) { return record.value(measure, Reach::reachable); }));
  return differences;
}

bool is_precise(const RecordsByReplicate& records, const Precision& wanted, double alpha) {
  const auto differences = reachable_differences(records, wanted.measure, alpha);
  return !differences.empty() && std::all_of(differences.begin(), differences.end(), [&](const PairedDifference& pair) {
    return pair.difference.has_interval() && pair.difference.interval.half_width() <= wanted.half_width;
  });
}

std::optional<double> wanted_half_width(Headline measure, const std::optional<Precision>& precision) {
  if (precision && precision->measure == measure) return precision->half_width;
  for (const Precision& usual : {usual_precision_in_months, usual_precision_in_share})
    if (usual.measure == measure) return usual.half_width;
  return std::nullopt;
}

}  // namespace hurtigspor
