#include "base/input_text.hpp"

#include <fmt/format.h>

namespace hurtigspor {

std::string too_large(const std::filesystem::path& file) {
  std::error_code unknown;
  const std::uintmax_t bytes = std::filesystem::file_size(file, unknown);
  if (unknown || bytes <= most_input_bytes) return "";
  return fmt::format("has {} bytes; {} are the most that is read", bytes, most_input_bytes);
}

std::string shortened(std::string_view text, std::size_t most) {
  if (text.size() <= most) return std::string(text);
  std::size_t end = most;
  while (end > 0 && (static_cast<unsigned char>(text[end]) & 0xc0U) == 0x80U) --end;  // within a character
  return std::string(text.substr(0, end)) + "…";
}

std::string and_more(std::size_t mistakes) {
  if (mistakes == 1) return "There is one more mistake, which is not listed.";
  return fmt::format("There are {} more mistakes, which are not listed.", mistakes);
}

}  // namespace hurtigspor
