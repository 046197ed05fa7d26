#include "command/text_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <sstream>

namespace hurtigspor {

namespace {

/// Characters of a UTF-8 text: bytes that do not continue one.
std::size_t characters(const std::string& text) {
  return static_cast<std::size_t>(std::count_if(
      text.begin(), text.end(), [](char letter) { return (static_cast<unsigned char>(letter) & 0xc0) != 0x80; }));
}

std::string csv_cell(const std::string& text) {
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char letter : text) quoted += letter == '"' ? std::string{"\"\""} : std::string{letter};
  return quoted + "\"";
}

std::string markdown_cell(const std::string& text) {
  std::string safe;
  for (const char letter : text) safe += letter == '|' ? std::string{"\\|"} : std::string{letter};
  return safe;
}

std::string markdown_row(const std::vector<std::string>& cells) {
  std::string line = "|";
  for (const auto& cell : cells) line += fmt::format(" {} |", markdown_cell(cell));
  return line + "\n";
}

}  // namespace

std::string aligned(const TextRows& rows) {
  std::vector<std::size_t> widths;
  for (const auto& row : rows)
    for (std::size_t column = 0; column < row.size(); ++column) {
      widths.resize(std::max(widths.size(), column + 1));
      widths[column] = std::max(widths[column], characters(row[column]));
    }
  std::string text;
  for (const auto& row : rows) {
    std::string line;
    for (std::size_t column = 0; column < row.size(); ++column)
      line += row[column] + std::string(widths[column] - characters(row[column]) + 2, ' ');
    text += line.substr(0, line.find_last_not_of(' ') + 1) + "\n";
  }
  return text;
}

std::string comma_separated(const TextRows& rows) {
  std::string text;
  for (const auto& row : rows) {
    std::vector<std::string> cells;
    for (const auto& cell : row) cells.push_back(csv_cell(cell));
    text += fmt::format("{}\n", fmt::join(cells, ","));
  }
  return text;
}

std::string markdown(const TextRows& rows) {
  if (rows.empty()) return {};
  std::string text = markdown_row(rows.front()) + markdown_row(std::vector<std::string>(rows.front().size(), "---"));
  for (std::size_t row = 1; row < rows.size(); ++row) text += markdown_row(rows[row]);
  return text;
}

std::string wrapped(const std::string& text, std::size_t width, std::size_t indent) {
  const std::string margin(indent, ' ');
  std::string result;
  std::string line;
  std::istringstream words{text};
  for (std::string word; words >> word;) {
    if (!line.empty() && characters(line) + 1 + characters(word) > width) {
      result += margin + line + "\n";
      line.clear();
    }
    line += (line.empty() ? "" : " ") + word;
  }
  return line.empty() ? result : result + margin + line + "\n";
}

}  // namespace hurtigspor
