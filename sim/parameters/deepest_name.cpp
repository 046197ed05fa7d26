#include "parameters/deepest_name.hpp"

#include <algorithm>

namespace hurtigspor {

namespace {

/// The length of the text in quotes that begins here, quotes included; to the end where it is never closed.
std::size_t length_of_quoted(std::string_view text) {
  const char quote = text.front();
  const bool over_lines = text.size() > 2 && text[1] == quote && text[2] == quote;
  const std::string_view closing = text.substr(0, over_lines ? 3 : 1);
  for (std::size_t at = closing.size(); at < text.size(); ++at) {
    if (quote == '"' && text[at] == '\\')
      ++at;
    else if (!over_lines && text[at] == '\n')
      return at;
    else if (text.substr(at, closing.size()) == closing) {
      at += closing.size();
      // Up to two quotes may stand before those that close a text over several lines.
      for (int more = 0; over_lines && more < 2 && at < text.size() && text[at] == quote; ++more) ++at;
      return at;
    }
  }
  return text.size();
}

PlaceInText place_of(std::string_view text, std::size_t at) {
  const std::string_view before = text.substr(0, at);
  const std::size_t line_end = before.rfind('\n');
  return {static_cast<std::uint32_t>(1 + std::ranges::count(before, '\n')),
          static_cast<std::uint32_t>(line_end == std::string_view::npos ? at + 1 : at - line_end)};
}

}  // namespace

std::optional<PlaceInText> name_deeper_than(std::size_t most, std::string_view text) {
  constexpr std::string_view ends_a_name = "\n=,[]{}";
  std::size_t dots = 0;
  for (std::size_t at = 0; at < text.size(); ++at) {
    const char letter = text[at];
    if (letter == '"' || letter == '\'')
      at += length_of_quoted(text.substr(at)) - 1;
    else if (letter == '#')
      at = std::min(text.find('\n', at), text.size()) - 1;
    else if (ends_a_name.find(letter) != std::string_view::npos)
      dots = 0;
    else if (letter == '.' && ++dots > most)
      return place_of(text, at);
  }
  return std::nullopt;
}

}  // namespace hurtigspor
