#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "story/biography.hpp"
#include "story/language.hpp"

/// The life of one person in sentences.
namespace hurtigspor {

struct StoryLine {
  std::size_t number;  ///< from 1, in the order of events; every record has one
  Date date;
  std::string place;                 ///< municipality or district where the person lives
  std::string told;                  ///< who does what, with what result
  std::optional<std::size_t> cause;  ///< number of the line that brought it about, if one on record did
  Agency in_charge;                  ///< who has the case
  Record record;
};

struct Story {
  Language language = Language::english;
  std::string scenario;  ///< title
  std::string portrait;  ///< who it is
  Date start;            ///< first day of the run
  Date end;              ///< last day of the run
  Life life;
  std::vector<StoryLine> lines;
};

/// The story of a life that was looked up. Takes the country and the scenario from the replay.
Story story_of(const Biography& biography, const Replay& replay, Language language = Language::english);
/// InputError when nobody of that name settles in the replay.
Story story_of(const Replay& replay, std::uint64_t person, Language language = Language::english);

}  // namespace hurtigspor
