#pragma once

#include <cstdint>
#include <vector>

#include "outcomes/life.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"
#include "world/person.hpp"
#include "world/record.hpp"

/// A replicate lived once more, to see what happened to one person or to everybody. It is the replicate of the batch to
/// the bit: luck is named by person and step, and whoever watches changes nothing.
namespace hurtigspor {

/// Which replicate of which scenario is replayed.
struct Replay {
  const Scenario& scenario;
  const Country& country;
  std::uint64_t seed;
  std::uint32_t replicate;
};

/// A record with its number, which is unique together with the office that keeps it.
struct Happening {
  OfficeId office;
  std::uint32_t number;
  Record record;
};

/// Everything on record of one person, in the order in which it happened.
struct Biography {
  Person person;  ///< as last seen
  Life life;
  std::vector<Happening> happenings;
};

/// InputError when nobody of that name settles in the replay.
Biography biography_of(const Replay& replay, std::uint64_t person);

/// What became of everybody, sorted by name.
std::vector<Life> lives_of(const Replay& replay);

}  // namespace hurtigspor
