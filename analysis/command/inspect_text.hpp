#pragma once

#include <string>
#include <vector>

#include "store/outline.hpp"

namespace hurtigspor {

/// What is in an outcomes file, and where it departs from its schema, for people and for programs.
struct Inspection {
  std::string file;  ///< as the caller named it
  Outline outline;
  std::vector<std::string> departures;  ///< from the schema, a sentence each
};

std::string inspection_text(const Inspection& inspection);
std::string inspection_json(const Inspection& inspection);

}  // namespace hurtigspor
