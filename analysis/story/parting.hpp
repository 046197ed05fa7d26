#pragma once

#include <optional>
#include <string>

#include "story/story.hpp"

namespace hurtigspor {

/// Where the lives of twins part: the first event, in the order of each, that differs in day, fact, result, place or
/// counterpart. Hours in diaries are not events of a person's life, and which record of the office caused an event is
/// not a difference.
struct Parting {
  Date date;                       ///< of the earlier of the two events that differ
  std::size_t common_one;          ///< lines of the first story that both share
  std::size_t common_other;        ///< lines of the other story that both share
  std::optional<std::size_t> one;  ///< the line that differs; none when nothing more happens
  std::optional<std::size_t> other;
};

/// Nothing when the twins live the same life.
std::optional<Parting> parting_of(const Story& one, const Story& other);

/// What each twin meets where they part, in one sentence.
std::string told_parting(const Parting& parting, const Story& one, const Story& other);

}  // namespace hurtigspor
