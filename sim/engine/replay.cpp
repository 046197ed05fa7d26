#include "engine/replay.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"

namespace hurtigspor {

ReplicateOutcome live_again(const Replay& replay, const Witness& witness) {
  const Stage stage = set_stage(replay.scenario, replay.country);
  return run_replicate(stage, {replay.seed, replay.replicate, 0}, {.witness = witness});
}

PersonId person_named(const World& world, const Replay& replay, std::uint64_t number) {
  const auto found = std::ranges::find(world.people, number, &Person::name);
  if (found == world.people.end())
    throw InputError(
        fmt::format("nobody with the number {} settles in replicate {} of \"{}\"; find somebody with --find.", number,
                    replay.replicate, replay.scenario.title));
  return {static_cast<std::uint32_t>(found - world.people.begin())};
}

}  // namespace hurtigspor
