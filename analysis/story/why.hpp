#pragma once

#include <string>
#include <vector>

#include "story/entries.hpp"
#include "story/story.hpp"

/// Why something came about in a life: the chain of events that led to it, from its beginning.
namespace hurtigspor {

/// One link of the chain.
struct WhyLink {
  Entry entry;            ///< what happened; routine that follows from routine is drawn together
  Day waited;             ///< days since the link before; 0 for the first
  std::string meanwhile;  ///< what failed in that time; empty when nothing did
};

struct Why {
  bool came_about;                 ///< false: it never happened, and `answer` says so
  std::string answer;              ///< what happened when, or where the person stood on the day asked for
  std::vector<std::size_t> chain;  ///< numbers of all lines of the chain, the outcome last
  std::vector<WhyLink> links;      ///< the same as they are told
  std::string remark;              ///< what else bears on it
};

/// In the language of the story, in which the outcome can be named too. InputError when there is no such outcome or
/// line.
Why why(const Story& story, const std::string& asked);

}  // namespace hurtigspor
