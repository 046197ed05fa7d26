#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace hurtigspor {

/// A byte that cannot stand where it does in UTF-8 text.
struct Utf8Flaw {
  std::uint32_t line;    ///< from 1
  std::uint32_t column;  ///< from 1, in characters
  unsigned byte;
};

/// The first flaw of a text, or nothing when it is UTF-8.
std::optional<Utf8Flaw> first_flaw_in_utf8(std::string_view text);

}  // namespace hurtigspor
