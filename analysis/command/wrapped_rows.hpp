#pragma once

#include <string>
#include <vector>

#include "command/text_table.hpp"

namespace hurtigspor {

/// A cell whose text may run over several rows of a table.
struct WideCell {
  std::string text;
  std::size_t width;  ///< in characters
};

/// Text broken at spaces into lines of at most so many characters.
std::vector<std::string> lines_of(const std::string& text, std::size_t width);

/// Adds as many rows as the longest cell needs.
void add_wrapped(TextRows& rows, const std::vector<WideCell>& cells);

}  // namespace hurtigspor
