#include "command/wrapped_rows.hpp"

#include <algorithm>
#include <sstream>

namespace hurtigspor {

std::vector<std::string> lines_of(const std::string& text, std::size_t width) {
  std::vector<std::string> lines;
  std::istringstream stream{wrapped(text, width, 0)};
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

void add_wrapped(TextRows& rows, const std::vector<WideCell>& cells) {
  std::vector<std::vector<std::string>> columns;
  std::size_t height = 1;
  for (const WideCell& cell : cells) {
    columns.push_back(lines_of(cell.text, cell.width));
    height = std::max(height, columns.back().size());
  }
  for (std::size_t line = 0; line < height; ++line) {
    rows.emplace_back();
    for (const auto& column : columns) rows.back().push_back(line < column.size() ? column[line] : std::string{});
  }
}

}  // namespace hurtigspor
