#include "world/csv.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <string>
#include <vector>

namespace hurtigspor {
namespace {

using Cells = std::vector<std::vector<std::string>>;

Cells cells_of(const std::string& text) {
  std::string fault;
  Cells cells;
  for (auto& row : split_csv(text, fault)) cells.push_back(std::move(row.cells));
  EXPECT_EQ("", fault);
  return cells;
}

std::string fault_of(const std::string& text) {
  std::string fault;
  EXPECT_TRUE(split_csv(text, fault).empty());
  return fault;
}

TEST(Csv, ReadsRowsThatEndInLineFeedsOrCarriageReturnsAndLineFeeds) {
  const Cells expected{{"a", "b"}, {"1", ""}};
  EXPECT_EQ(expected, cells_of("a,b\n1,\n"));
  EXPECT_EQ(expected, cells_of("a,b\r\n1,\r\n"));
  EXPECT_EQ(expected, cells_of("a,b\n1,"));
  EXPECT_EQ(expected, cells_of("\xef\xbb\xbf"
                               "a,b\n1,\n"));
}

TEST(Csv, KeepsCommasLinesAndQuotationMarksInQuotedCells) {
  EXPECT_EQ((Cells{{"a, b", "say \"no\"", "two\r\nlines", ""}}),
            cells_of("\"a, b\",\"say \"\"no\"\"\",\"two\r\nlines\",\"\"\n"));
}

TEST(Csv, SaysOnWhichLineARowBegins) {
  std::string fault;
  const auto rows = split_csv("a\n\"1\n2\n3\"\nb\n", fault);
  ASSERT_EQ(3u, rows.size());
  EXPECT_EQ(2u, rows[1].line);
  EXPECT_EQ(5u, rows[2].line);
}

TEST(Csv, SaysWhatIsNoTable) {
  EXPECT_EQ("the table is empty; its first row must name the columns", fault_of(""));
  EXPECT_EQ("row 2 holds a NUL byte; a table is UTF-8 text", fault_of(std::string("a\nb\0c\n", 6)));
  EXPECT_EQ("row 2 is not UTF-8: byte 0xe5 at character 2", fault_of("a\nB\xe5t\n"));
  EXPECT_EQ("row 1: a stray quotation mark in cell 2", fault_of("a,b\"c\n"));
  EXPECT_EQ("row 2: text after the quotation of cell 1", fault_of("a\n\"b\"c\n"));
  EXPECT_EQ("row 1: a stray carriage return in cell 1", fault_of("a\rb\n"));
  EXPECT_EQ("row 2: the quotation that begins here is never closed", fault_of("a\n\"b\nc\n"));
}

std::string quoted(const std::string& cell) {
  std::string text = "\"";
  for (const char c : cell) text.append(c == '"' ? 2 : 1, c);
  text += '"';
  return text;
}

RC_GTEST_PROP(Csv, ReadsBackWhateverWasQuoted, ()) {
  const auto cells = *rc::gen::nonEmpty(
      rc::gen::container<std::vector<std::string>>(rc::gen::container<std::string>(rc::gen::inRange<char>('\t', '~'))));
  std::string text;
  for (const auto& cell : cells) {
    if (!text.empty()) text += ',';
    text += quoted(cell);
  }
  RC_ASSERT(cells_of(text + "\r\n") == Cells{cells});
}

}  // namespace
}  // namespace hurtigspor
