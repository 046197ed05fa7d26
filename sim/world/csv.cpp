#include "world/csv.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>

#include "parameters/utf8.hpp"

namespace hurtigspor {

namespace {

/// What makes the content no text, or nothing.
std::string no_text(std::string_view content) {
  if (const auto flaw = first_flaw_in_utf8(content))
    return fmt::format("row {} is not UTF-8: byte 0x{:02x} at character {}", flaw->line, flaw->byte, flaw->column);
  const std::size_t nul = content.find('\0');
  if (nul == std::string_view::npos) return "";
  return fmt::format("row {} holds a NUL byte; a table is UTF-8 text",
                     1 + std::ranges::count(content.substr(0, nul), '\n'));
}

/// Takes the text character by character.
class Splitter {
 public:
  std::vector<CsvRow> rows;
  std::string fault;

  void take(std::string_view text) {
    for (std::size_t i = 0; i < text.size() && fault.empty(); ++i) {
      if (text.substr(i, 2) == "\r\n" && in_ != In::quotes) continue;
      if (in_ == In::quotes)
        take_quoted(text[i], text.substr(i + 1, 1) == "\"", i);
      else
        take_plain(text[i]);
      line_ += text[i] == '\n' ? 1 : 0;
    }
    if (fault.empty() && in_ == In::quotes)
      fault = fmt::format("row {}: the quotation that begins here is never closed", row_.line);
    if (anything_) end_row();
  }

 private:
  enum class In { cell, quotes, after_quotes };

  void take_quoted(char c, bool quote_follows, std::size_t& at) {
    if (c == '"' && !quote_follows)
      in_ = In::after_quotes;
    else
      row_.cells.back() += c;
    if (c == '"' && quote_follows) ++at;
  }

  void take_plain(char c) {
    if (c == '\n') return end_row();
    anything_ = true;
    const bool opens = c == '"' && in_ == In::cell && row_.cells.back().empty();
    if (c == ',') {
      row_.cells.emplace_back();
      in_ = In::cell;
    } else if (opens) {
      in_ = In::quotes;
    } else if (c == '"' || c == '\r' || in_ == In::after_quotes) {
      const auto* what = c == '\r'  ? "a stray carriage return in"
                         : c == '"' ? "a stray quotation mark in"
                                    : "text after the quotation of";
      fault = fmt::format("row {}: {} cell {}", line_, what, row_.cells.size());
    } else {
      row_.cells.back() += c;
    }
  }

  void end_row() {
    rows.push_back(std::move(row_));
    row_ = {line_ + 1, {""}};
    in_ = In::cell;
    anything_ = false;
  }

  CsvRow row_{1, {""}};
  In in_ = In::cell;
  std::size_t line_ = 1;
  bool anything_ = false;
};

}  // namespace

std::vector<CsvRow> split_csv(const std::string& text, std::string& fault) {
  fault = no_text(text);
  if (!fault.empty()) return {};
  Splitter splitter;
  splitter.take(std::string_view(text).substr(text.starts_with("\xef\xbb\xbf") ? 3 : 0));
  fault = splitter.fault;
  if (fault.empty() && splitter.rows.empty()) fault = "the table is empty; its first row must name the columns";
  return fault.empty() ? std::move(splitter.rows) : std::vector<CsvRow>{};
}

}  // namespace hurtigspor
