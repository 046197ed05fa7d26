#pragma once

#include <array>
#include <cstdint>
#include <functional>

#include "compare/comparison.hpp"
#include "compare/experiment.hpp"

/// The class room compared many times over, each time with luck of its own, so that it can be counted how often an
/// interval holds what is true.
namespace hurtigspor {

/// The class room, the class room with handover meetings that happen, and the class room once more with other
/// tie-breaks. The last differs from the first in every replicate and in no expectation: nothing tells which of the two
/// had its tie-breaks drawn first.
class ClassRooms {
 public:
  ClassRooms();
  /// Records of the three, lived by the same people.
  RecordsByReplicate live(std::uint64_t seed, std::uint32_t replicates) const;
  Comparison compare(std::uint64_t seed, std::uint32_t replicates) const;
  /// The first two, as a plan of `hurtigspor compare`.
  const ExperimentPlan& plan() const { return plan_; }
  const Founded& founded() const { return founded_; }

 private:
  ExperimentPlan plan_;
  Founded founded_;
};

/// The alternatives of `ClassRooms::compare`.
inline constexpr std::size_t better_handover = 0;
inline constexpr std::size_t other_tie_breaks = 1;

using ByMeasure = std::array<double, headlines>;

/// Mean differences for the people the policy could reach, over a long run that shares no luck with shorter ones.
ByMeasure long_run(const ClassRooms& rooms, std::size_t alternative, std::uint32_t replicates);

/// How many intervals held the truth, of how many.
struct Held {
  std::size_t held{};
  std::size_t of{};
  double share() const { return static_cast<double>(held) / static_cast<double>(of); }
};
using HeldByMeasure = std::array<Held, headlines>;

void count(HeldByMeasure& counts, const Comparison& comparison, std::size_t alternative, const ByMeasure& truth);

}  // namespace hurtigspor
