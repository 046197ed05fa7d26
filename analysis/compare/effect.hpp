#pragma once

#include <numeric>
#include <optional>
#include <vector>

#include "base/undefined.hpp"
#include "compare/over.hpp"
#include "compare/paired.hpp"
#include "compare/record.hpp"

/// A number of a comparison with what is known of it: by luck, and by what nobody has measured.
namespace hurtigspor {

struct Effect {
  Estimate base;                   ///< level in the base; nothing counted for numbers that are of twins
  Estimate difference;             ///< of alternative less base, or the number that is of twins
  std::optional<OverEffect> over;  ///< with `--over`
};

/// Pseudo-values of a ratio of sums over replicates, which holds where single replicates have few or none of what is
/// counted.
inline std::vector<double> pooled_ratio(const std::vector<double>& tops, const std::vector<double>& bottoms) {
  const double all_tops = std::accumulate(tops.begin(), tops.end(), 0.0);
  const double all_bottoms = std::accumulate(bottoms.begin(), bottoms.end(), 0.0);
  return pseudo_values(tops.size(), [&](std::size_t without) {
    if (without == tops.size()) return ratio(all_tops, all_bottoms);
    return ratio(all_tops - tops[without], all_bottoms - bottoms[without]);
  });
}

/// All that one scenario of a comparison rests on.
struct Evidence {
  const RecordsByReplicate& records;
  const OverRecords& over;
  std::size_t scenario;
  double alpha;

  /// One value a replicate of a scenario, in the order of replicates.
  template <class Read>
  std::vector<double> series(std::size_t of, Read read) const {
    std::vector<double> values;
    values.reserve(records.size());
    for (const auto& [replicate, scenarios] : records) values.push_back(read(scenarios[of]));
    return values;
  }

  /// The paired difference of what `read` takes from a record.
  template <class Read>
  Effect paired(Read read) const {
    const PairedDifference pair = paired_difference(series(0, read), series(scenario, read), alpha);
    Effect effect{pair.base, pair.difference, {}};
    std::vector<double> draws;
    for (const ReplicateRecords& draw : over) draws.push_back(read(draw[scenario]) - read(draw[0]));
    if (!over.empty()) effect.over = over_effect(std::move(draws), pair.difference.mean);
    return effect;
  }

  /// Pseudo-values of a ratio of sums over the replicates of a scenario.
  template <class Top, class Bottom>
  std::vector<double> ratios(std::size_t of, Top top, Bottom bottom) const {
    return pooled_ratio(series(of, top), series(of, bottom));
  }

  /// The paired difference of such ratios; the level is the base's also where the scenario has none.
  template <class Top, class Bottom>
  Effect paired_ratio(Top top, Bottom bottom) const {
    std::vector<double> base = ratios(0, top, bottom);
    const Estimate level = estimate(base, alpha);
    Effect effect{level, paired_difference(std::move(base), ratios(scenario, top, bottom), alpha).difference, {}};
    std::vector<double> draws;
    for (const ReplicateRecords& draw : over)
      draws.push_back(ratio(top(draw[scenario]), bottom(draw[scenario])) - ratio(top(draw[0]), bottom(draw[0])));
    if (!over.empty()) effect.over = over_effect(std::move(draws), effect.difference.mean);
    return effect;
  }

  /// A ratio of twins, which a record holds as a comparison with the base already.
  template <class Top, class Bottom>
  Effect ratio_of_twins(Top top, Bottom bottom) const {
    Effect effect{{}, estimate(ratios(scenario, top, bottom), alpha), {}};
    std::vector<double> draws;
    for (const ReplicateRecords& draw : over) draws.push_back(ratio(top(draw[scenario]), bottom(draw[scenario])));
    if (!over.empty()) effect.over = over_effect(std::move(draws), effect.difference.mean);
    return effect;
  }

  /// A number of twins, which a record holds as a comparison with the base already.
  template <class Read>
  Effect of_twins(Read read) const {
    Effect effect{{}, estimate(series(scenario, read), alpha), {}};
    std::vector<double> draws;
    for (const ReplicateRecords& draw : over) draws.push_back(read(draw[scenario]));
    if (!over.empty()) effect.over = over_effect(std::move(draws), effect.difference.mean);
    return effect;
  }
};

}  // namespace hurtigspor
