#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "compare/paired.hpp"
#include "outcomes/waiting.hpp"
#include "world/country.hpp"

/// What the coordination network says over replicates: where the time to the first job goes, what each wait is worth,
/// which offices' hours delay most people, and how that differs between scenarios.
namespace hurtigspor {

/// The tables of one scenario in one replicate, as `waiting_tables()` declares them.
struct NetworkRecord {
  std::vector<double> path;
  std::vector<double> waits;
  std::vector<double> offices;

  double at(Ending ending, PathMeasure measure) const;
  double at(Ending ending, WaitKind kind, WaitMeasure measure) const;
  double at(std::size_t office, OfficeMeasure measure) const;
  /// Both endings together.
  double at(PathMeasure measure) const;
  double at(WaitKind kind, WaitMeasure measure) const;
};

/// From the last tables of a replicate's outcome.
NetworkRecord network_record(const std::vector<Table>& tables);

/// By replicate, then by scenario; the base comes first.
using NetworkByReplicate = std::map<std::uint32_t, std::vector<NetworkRecord>>;

/// One kind of wait in the base. Days are means over people who found a first job within 60 months.
struct WaitEstimate {
  Estimate days;       ///< on the longest chain
  Estimate gain;       ///< by which the first job would come sooner without waits of the kind
  Estimate largest;    ///< people for whom it gains most [share]
  Estimate everybody;  ///< days, over everybody, with a first job or without
};

struct OfficeEstimate {
  std::string number;
  std::string name;
  Estimate people;   ///< settled around it
  Estimate delayed;  ///< people whose first job came later for want of an hour there
  Estimate days;     ///< by which it came later, all together
  Estimate share;    ///< of the days of all offices
};

/// The same people in an alternative and in the base: everybody, up to the first job or through 60 months.
struct NetworkDifference {
  std::string title;
  PairedDifference found;  ///< a first job within 60 months [share]
  PairedDifference days;   ///< to the first job, or 60 months
  std::array<PairedDifference, wait_kinds> waits;
};

struct NetworkComparison {
  std::string title;  ///< of the base
  std::size_t replicates{};
  Estimate people;
  Estimate found;         ///< a first job within 60 months [share]
  Estimate days;          ///< to it
  Estimate appointments;  ///< on the longest chain to it
  std::array<WaitEstimate, wait_kinds> waits;
  std::vector<OfficeEstimate> offices;  ///< those that delay most people first
  std::vector<NetworkDifference> alternatives;
};

NetworkComparison network_comparison(const NetworkByReplicate& records, const std::vector<std::string>& titles,
                                     const Country& country, double alpha);

}  // namespace hurtigspor
