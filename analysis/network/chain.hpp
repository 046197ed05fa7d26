#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/date.hpp"
#include "outcomes/wait_kind.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

/// The longest chain of waits on one person's way to the first job.
namespace hurtigspor {

/// Which replicate of which scenario is replayed.
struct ChainReplay {
  const Scenario& scenario;
  const Country& country;
  std::uint64_t seed;
  std::uint32_t replicate;
};

struct ChainLink {
  Date from;
  Date until;
  int days{};
  WaitKind kind{};
  std::string office;  ///< around which it was waited
  std::string then;    ///< what came at its end; empty where a wait of another kind follows on
  int gain{};          ///< days by which the first job would have come sooner without this wait alone
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
Chain chain_of(const ChainReplay& replay, std::uint64_t person);

/// The links one below the other, and the wait that counted most.
std::string chain_text(const Chain& chain);
std::string chain_csv(const Chain& chain);
std::string chain_json(const Chain& chain);

}  // namespace hurtigspor
