#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/date.hpp"
#include "engine/replay.hpp"
#include "outcomes/wait_kind.hpp"

/// The longest chain of waits on one person's way to the first job.
namespace hurtigspor {

struct ChainLink {
  Date from;
  Date until;
  int days{};
  WaitKind kind{};
  std::string office;      ///< around which it was waited
  std::string_view event;  ///< what came at its end; empty where a wait of another kind follows on
  std::string_view way;    ///< how, with a place for the event ("{} called off"); empty where it simply came
  int gain{};              ///< days by which the first job would have come sooner without this wait alone
};

struct Chain {
  std::uint64_t person{};
  bool to_job{};
  int days{};
  std::vector<ChainLink> links;
  /// The link with the greatest gain; none without a job.
  std::optional<std::size_t> largest;
};

/// Replays the person's life up to the first job, to leaving the country or to the run's end. InputError when nobody of
/// that name settles.
Chain chain_of(const Replay& replay, std::uint64_t person);

}  // namespace hurtigspor
