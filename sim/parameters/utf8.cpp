#include "parameters/utf8.hpp"

#include <cstddef>

namespace hurtigspor {

namespace {

/// The length of the character at the front of a text, or 0 when its first bytes are no character.
std::size_t length_of_first(std::string_view text) {
  const auto byte = [&](std::size_t place) -> unsigned {
    return place < text.size() ? static_cast<unsigned char>(text[place]) : 0U;
  };
  const unsigned first = byte(0);
  if (first < 0x80) return 1;
  const std::size_t length = first >= 0xf0 ? 4 : first >= 0xe0 ? 3 : 2;
  if (first < 0xc2 || first > 0xf4) return 0;
  for (std::size_t place = 1; place < length; ++place)
    if ((byte(place) & 0xc0) != 0x80) return 0;
  const unsigned second = byte(1);
  const bool overlong = (first == 0xe0 && second < 0xa0) || (first == 0xf0 && second < 0x90);
  const bool outside = (first == 0xed && second > 0x9f) || (first == 0xf4 && second > 0x8f);
  return overlong || outside ? 0 : length;
}

}  // namespace

std::optional<Utf8Flaw> first_flaw_in_utf8(std::string_view text) {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
  while (!text.empty()) {
    const std::size_t length = length_of_first(text);
    if (length == 0) return Utf8Flaw{line, column, static_cast<unsigned char>(text.front())};
    column = text.front() == '\n' ? 1 : column + 1;
    line += text.front() == '\n' ? 1 : 0;
    text.remove_prefix(length);
  }
  return std::nullopt;
}

}  // namespace hurtigspor
