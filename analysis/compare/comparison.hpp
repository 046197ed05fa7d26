#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "compare/group_effects.hpp"
#include "compare/network.hpp"
#include "compare/precision.hpp"
#include "compare/twin_effects.hpp"
#include "compare/yearly_effects.hpp"
#include "statistics/interval.hpp"

/// Everything a comparison says, computed from the records of its replicates. Printing only formats it.
namespace hurtigspor {

/// One estimate a reach and measure.
template <class Value>
using ByReachAndMeasure = std::array<std::array<Value, headlines>, 2>;

template <class Value>
const Value& at(const ByReachAndMeasure<Value>& values, Reach reach, Headline measure) {
  return values[static_cast<std::size_t>(reach)][static_cast<std::size_t>(measure)];
}

struct AlternativeComparison {
  std::string title;
  ByReachAndMeasure<PairedDifference> headline;
  std::vector<GroupEffects> groups;  ///< by row of the head's groups
  std::vector<GapEffects> gaps;
  ChangeEstimates lives_changed;
  std::array<ChannelEstimate, channel_names.size()> channels;
  DeadweightEstimate deadweight;
  HoursEffects hours;
  std::array<ChainEffects, chain_years_names.size()> chain;
  std::array<RatioEstimate, payer_names.size()> cost;  ///< NOK per additional year of work over the run, the reachable
  std::optional<OverEffects> over;
};

/// What is known before any replicate is.
struct ComparisonHead {
  std::vector<std::string> titles;  ///< the base comes first
  std::vector<Group> groups;        ///< that records are split by
  Date policy;
  std::uint64_t seed{};
  std::string version;
  double alpha = usual_alpha;  ///< of every interval; smaller than usual after several looks
  int looks{};                 ///< 0 when the number of replicates was fixed
  std::optional<Precision> precision{};
};

struct Comparison {
  ComparisonHead head;
  std::size_t replicates{};
  ByReachAndMeasure<Estimate> base;
  ChangeEstimates floor;  ///< the base against itself with other tie-breaks
  std::vector<AlternativeComparison> alternatives;
  std::optional<NetworkComparison> network{};  ///< when it was asked for
};

/// `over` holds the effects of each alternative over unmeasured parameters, or is empty.
Comparison comparison_of(const RecordsByReplicate& records, ComparisonHead head, const OverRecords& over = {});

/// The paired differences of one measure for the people the policy could reach, one an alternative: what `--precision`
/// looks at.
std::vector<PairedDifference> reachable_differences(const RecordsByReplicate& records, Headline measure, double alpha);

/// Whether every alternative's interval is at most as wide as wanted. Never with fewer than two replicates.
bool is_precise(const RecordsByReplicate& records, const Precision& wanted, double alpha);

/// What `replicates needed` refers to for a measure: the wanted precision, or the usual one; none for other measures.
std::optional<double> wanted_half_width(Headline measure, const std::optional<Precision>& precision);

}  // namespace hurtigspor
