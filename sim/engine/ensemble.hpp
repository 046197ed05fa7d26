#pragma once

#include <atomic>
#include <cstdint>
#include <functional>
#include <vector>

#include "base/luck.hpp"
#include "outcomes/outcome.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"
#include "world/world.hpp"

namespace hurtigspor {

/// Sees every record of a locality's week, before they are dropped: week by week, and within a week one locality after
/// the other, by office.
using Witness = std::function<void(const World&, const Locality&)>;

/// A policy that no scenario file can say: asked at the beginning of every week, with its first day, after localities
/// have told each other what they know and before each lives the week by itself. It may change the world, and puts what
/// it does on record through a Scene. What it leaves to chance has to be named luck, or twins no longer are twins.
using WeeklyRule = std::function<void(World&, Day)>;

/// One member of an ensemble: a scenario in the country founded for it. A salt re-draws the tie-breaks only; the
/// network adds the tables of the coordination network to the outcomes and changes nothing else.
struct Member {
  const Scenario* scenario;
  const Country* country;
  std::uint32_t salt = 0;
  bool with_network = false;
  std::function<Witness(std::uint32_t)> witness = {};  ///< who sees the records of a replicate, of those that have one
  std::function<WeeklyRule(std::uint32_t)> rule = {};  ///< of a replicate; rules with a memory need one each
};

/// Runs every member in each of the replicates, on as many threads as the caller's arena has. `done(replicate,
/// outcomes)` is called once a replicate, one call at a time but in no set order, with the outcomes in the order of the
/// members. When `stop` becomes true, replicates under way are finished and no other is begun; the same when one fails,
/// after which what it threw is thrown.
void run_ensemble(const std::vector<Member>& members, std::uint64_t seed, const std::vector<std::uint32_t>& replicates,
                  const std::function<void(std::uint32_t, std::vector<ReplicateOutcome>&&)>& done,
                  const std::atomic<bool>& stop);

/// Does all pieces of work, side by side on the caller's threads, which begin nothing else meanwhile.
void together(const std::vector<std::function<void()>>& pieces);

/// Runs `work` with at most `threads` threads (0: as many as the machine has).
void with_threads(int threads, const std::function<void()>& work);

}  // namespace hurtigspor
