#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// Comma-separated text (RFC 4180): UTF-8 with or without a byte order mark, lines ending in LF or CRLF, quoted cells.
namespace hurtigspor {

struct CsvRow {
  std::size_t line;  ///< of the text on which the row begins; the first is 1
  std::vector<std::string> cells;
};

/// All rows of a text. What is no such table (NUL bytes, not UTF-8, stray or unclosed quotation, no rows) gives no rows
/// and says in `fault` what and in which row.
std::vector<CsvRow> split_csv(const std::string& text, std::string& fault);

}  // namespace hurtigspor
