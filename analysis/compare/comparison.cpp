#include "compare/comparison.hpp"

#include <algorithm>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

constexpr std::array both_reaches{Reach::all, Reach::reachable};

template <class Read>
PairedDifference pair(const Evidence& evidence, Read read) {
  return paired_difference(evidence.series(0, read), evidence.series(evidence.scenario, read), evidence.alpha);
}

ChangeEstimates changes(const Evidence& evidence) {
  ChangeEstimates estimates;
  for (std::size_t h = 0; h < change_horizons.size(); ++h)
    estimates[h] = change_estimate(evidence, h, [](const ScenarioRecord& record) { return record.lives_changed; });
  return estimates;
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

AlternativeComparison alternative_of(const Evidence& evidence, const ComparisonHead& head) {
  AlternativeComparison result;
  result.title = head.titles[evidence.scenario];
  for (const Reach reach : both_reaches)
    for (std::size_t m = 0; m < headlines; ++m)
      result.headline[static_cast<std::size_t>(reach)][m] =
          pair(evidence, [&](const ScenarioRecord& record) { return record.value(static_cast<Headline>(m), reach); });
  result.groups = group_effects(evidence, head.groups.size());
  result.gaps = gap_effects(evidence, head.groups, result.groups);
  result.lives_changed = changes(evidence);
  result.channels = channel_estimates(evidence);
  result.deadweight = deadweight_estimate(evidence);
  result.hours = hours_effects(evidence);
  result.chain = chain_effects(evidence);
  for (std::size_t p = 0; p < payer_names.size(); ++p)
    result.cost[p] = cost_per_work_year(static_cast<Payer>(p), purses(evidence.records, 0),
                                        purses(evidence.records, evidence.scenario), evidence.alpha);
  if (!evidence.over.empty()) result.over = effects_over(evidence.over, evidence.scenario, result.headline);
  return result;
}

}  // namespace

Comparison comparison_of(const RecordsByReplicate& records, ComparisonHead head, const OverRecords& over) {
  expects(!records.empty(), "a comparison needs at least one replicate");
  Comparison result;
  result.replicates = records.size();
  const OverRecords no_draws;
  const Evidence base{records, no_draws, 0, head.alpha};
  for (const Reach reach : both_reaches)
    for (std::size_t m = 0; m < headlines; ++m)
      result.base[static_cast<std::size_t>(reach)][m] =
          base.of_twins([&](const ScenarioRecord& record) { return record.value(static_cast<Headline>(m), reach); })
              .difference;
  result.floor = changes(base);
  for (std::size_t scenario = 1; scenario < head.titles.size(); ++scenario)
    result.alternatives.push_back(alternative_of({records, over, scenario, head.alpha}, head));
  result.head = std::move(head);
  return result;
}

std::vector<PairedDifference> reachable_differences(const RecordsByReplicate& records, Headline measure, double alpha) {
  std::vector<PairedDifference> differences;
  const std::size_t scenarios = records.empty() ? 0 : records.begin()->second.size();
  const OverRecords no_draws;
  for (std::size_t scenario = 1; scenario < scenarios; ++scenario)
    differences.push_back(pair({records, no_draws, scenario, alpha},
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
