#include "base/csv_cell.hpp"

#include <fmt/format.h>

#include <cmath>

namespace hurtigspor {

std::string csv_cell(double value) {
  return std::isfinite(value) ? fmt::format("{}", value) : "";
}

std::string csv_text(std::string_view text) {
  if (text.find_first_of(",\"\r\n") == std::string_view::npos) return std::string{text};
  std::string result = "\"";
  for (const char letter : text) result += letter == '"' ? std::string{"\"\""} : std::string{letter};
  return result + "\"";
}

}  // namespace hurtigspor
