#pragma once

#include <array>
#include <optional>
#include <vector>

#include "outcomes/wait_parts.hpp"
#include "world/coordination.hpp"

namespace hurtigspor {

/// The coordination network of one person, and which moment each vertex is; a vertex within a wait that has two parts
/// is no moment.
struct Journey {
  static constexpr std::uint32_t no_moment = UINT32_MAX;
  CoordinationNetwork network;
  std::vector<std::uint32_t> moment_of;
};

/// The network behind the last moment: all that it had to wait for, back to the first. When the last moment is not the
/// first day of a job, the journey goes on to day `until`, under the state the person was then in.
Journey journey_of(const MomentFrame& frame, Day until);

/// Hours that were not there, at one office, on one person's longest chain.
struct QueueAt {
  OfficeId office;
  Day days;  ///< waited
  Day gain;  ///< by which the end would have come sooner without them
};

/// One person's longest chain of appointments.
struct Way {
  bool to_job{};  ///< else to the end of what is observed
  Day days{};
  int appointments{};                    ///< talks and meetings held on it
  std::array<Day, wait_kinds> waited{};  ///< adds up to `days`
  std::array<Day, wait_kinds> gain{};    ///< by which the first job would have come sooner without waits of the kind
  std::optional<WaitKind> largest;       ///< the kind with the greatest gain; none when nothing was waited for
  std::vector<QueueAt> queues;           ///< by office, in the order of the chain
};

Way way_of(const MomentFrame& frame, Day until);

}  // namespace hurtigspor
