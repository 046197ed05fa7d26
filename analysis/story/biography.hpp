#pragma once

#include <cstdint>
#include <vector>

#include "engine/replay.hpp"
#include "outcomes/life.hpp"
#include "world/person.hpp"
#include "world/record.hpp"

/// What is on record of one person or of everybody in a replay.
namespace hurtigspor {

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
