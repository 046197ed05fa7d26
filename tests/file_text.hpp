#pragma once

#include <filesystem>
#include <fstream>
#include <sstream>
#include <string>

namespace hurtigspor {

/// All that stands in a file, to the byte; nothing when it cannot be read.
inline std::string text_of(const std::filesystem::path& file) {
  std::ostringstream text;
  text << std::ifstream{file, std::ios::binary}.rdbuf();
  return text.str();
}

}  // namespace hurtigspor
