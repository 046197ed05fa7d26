#pragma once

#include <string>

#include "story/why.hpp"

namespace hurtigspor {

/// The answer with the chain of events that led to a line.
Why chain_to(const Story& story, const StoryLine& line, std::string answer);
/// The answer when it never came about.
Why without_chain(std::string answer);

/// Two remarks, either of which may be empty.
std::string joined(const std::string& one, const std::string& other);

}  // namespace hurtigspor
