#pragma once

#include <cstdint>

#include "engine/replicate.hpp"

/// A replicate lived once more, to see what happened to one person or to everybody. It is the replicate of the batch to
/// the bit: luck is named by person and step, and whoever watches changes nothing.
namespace hurtigspor {

/// Which replicate of which scenario is lived again.
struct Replay {
  const Scenario& scenario;
  const Country& country;
  std::uint64_t seed;
  std::uint32_t replicate;
};

ReplicateOutcome live_again(const Replay& replay, const Witness& witness = {});

/// Who bears this number in the replay. InputError when nobody of that number settles.
PersonId person_named(const World& world, const Replay& replay, std::uint64_t number);

}  // namespace hurtigspor
