#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "compare/network.hpp"
#include "compare/over.hpp"
#include "compare/paired.hpp"
#include "compare/precision.hpp"
#include "compare/record.hpp"

/// Everything a comparison says, computed from the records of its replicates. Printing only formats it.
namespace hurtigspor {

/// Records by replicate number, so that nothing depends on the order in which replicates were finished.
using RecordsByReplicate = std::map<std::uint32_t, ReplicateRecords>;

/// One estimate a reach and measure.
template <class Value>
using ByReachAndMeasure = std::array<std::array<Value, headlines>, 2>;

template <class Value>
const Value& at(const ByReachAndMeasure<Value>& values, Reach reach, Headline measure) {
  return values[static_cast<std::size_t>(reach)][static_cast<std::size_t>(measure)];
}

/// Twins whose being in work differs, per 1,000 twins.
struct ChangeEstimate {
  Estimate net;
  Estimate gained;
  Estimate lost;
};

/// The two measures that are split by sex and education.
inline constexpr std::array<Headline, 2> split_measures{Headline::months_in_work_60, Headline::work_or_education_1y};

struct AlternativeComparison {
  std::string title;
  ByReachAndMeasure<PairedDifference> headline;
  std::array<std::array<PairedDifference, group_labels.size()>, split_measures.size()> splits;  ///< the reachable
  std::array<ChangeEstimate, change_horizons.size()> lives_changed;
  std::array<RatioEstimate, payer_names.size()> cost;  ///< NOK per additional year of work, the reachable
  std::optional<OverEffects> over;
};

/// What is known before any replicate is.
struct ComparisonHead {
  std::vector<std::string> titles;  ///< the base comes first
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
  std::array<ChangeEstimate, change_horizons.size()> floor;  ///< the base against itself with other tie-breaks
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
