#pragma once

#include <string>
#include <vector>

/// Rows of text in the forms that people and programs read. The first row holds the headings.
namespace hurtigspor {

using TextRows = std::vector<std::vector<std::string>>;

/// Columns side by side for a terminal; widths are counted in characters, not in bytes.
std::string aligned(const TextRows& rows);

/// Comma-separated values as in RFC 4180.
std::string comma_separated(const TextRows& rows);

/// A Markdown table.
std::string markdown(const TextRows& rows);

/// Text broken at spaces into lines of at most `width` characters, each after `indent` spaces.
std::string wrapped(const std::string& text, std::size_t width, std::size_t indent);

}  // namespace hurtigspor
