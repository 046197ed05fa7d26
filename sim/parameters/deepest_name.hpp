#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

namespace hurtigspor {

struct PlaceInText {
  std::uint32_t line;
  std::uint32_t column;
};

/// Where a TOML text first strings more than `most` dots together outside its texts and comments ("a.b.c" has two), or
/// nothing. Of what is no TOML it need only be right up to the first mistake.
std::optional<PlaceInText> name_deeper_than(std::size_t most, std::string_view text);

}  // namespace hurtigspor
