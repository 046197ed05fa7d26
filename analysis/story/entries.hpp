#pragma once

#include <span>
#include <string>
#include <vector>

#include "story/story.hpp"

/// A story as people read it: one entry a day on which something turned, and one for each stretch of routine between.
namespace hurtigspor {

struct Entry {
  std::size_t first;  ///< number of the first line it tells
  std::size_t last;   ///< and of the last
  Date from;
  Date until;
  std::string told;
};

/// The lines without what only repeats what others say, days and routine drawn together.
std::vector<Entry> condensed(std::span<const StoryLine> lines, Sex sex, Language language = Language::english);

/// Every line by itself, with its number and what it follows from.
std::vector<Entry> every_event(std::span<const StoryLine> lines, Language language = Language::english);

}  // namespace hurtigspor
