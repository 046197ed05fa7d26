#pragma once

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "outcomes/life.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

/// The life of one person, told from the records of a replayed replicate.
namespace hurtigspor {

struct StoryLine {
  std::size_t number;  ///< from 1, in the order of events
  Date date;
  std::string place;                 ///< municipality or district
  std::string told;                  ///< what happened, with whom and with what result
  std::optional<std::size_t> cause;  ///< line that brought it about, if the person's own road did
};

struct Story {
  std::uint64_t person{};
  std::string portrait;  ///< who it is, in one sentence
  std::vector<StoryLine> lines;
};

/// Which replicate of which scenario is replayed.
struct Replay {
  const Scenario& scenario;
  const Country& country;
  std::uint64_t seed;
  std::uint32_t replicate;
};

/// The person's story. InputError when nobody of that name settles in the replay.
Story story_of(const Replay& replay, std::uint64_t person);

/// A kind of life that can be looked for.
struct Condition {
  std::string_view name;
  std::string_view meaning;
  bool (*holds)(const Life&);
};
const std::vector<Condition>& conditions();

/// The first person (by name) whose life in the replay meets all conditions; InputError when there is none, or when a
/// condition is not known.
std::uint64_t find_person(const Replay& replay, const std::vector<std::string>& wanted);

}  // namespace hurtigspor
