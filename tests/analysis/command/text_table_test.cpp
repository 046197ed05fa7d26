#include "command/text_table.hpp"

#include <gtest/gtest.h>

namespace hurtigspor {
namespace {

TEST(TextTable, AlignsByCharactersNotByBytes) {
  EXPECT_EQ(aligned({{"name", "x"}, {"Bodø", "1"}, {"Os", "2"}}), "name  x\nBodø  1\nOs    2\n");
}

TEST(TextTable, QuotesCellsThatWouldBreakARow) {
  EXPECT_EQ(comma_separated({{"a,b", "say \"c\"", ""}, {"plain", "two\nlines", "x"}}),
            "\"a,b\",\"say \"\"c\"\"\",\n"
            "plain,\"two\nlines\",x\n");
}

TEST(TextTable, KeepsBarsOutOfMarkdownCells) {
  EXPECT_EQ(markdown({{"a"}, {"x|y"}}), "| a |\n| --- |\n| x\\|y |\n");
}

TEST(TextTable, BreaksTextAtSpaces) {
  EXPECT_EQ(wrapped("one two three", 7, 2), "  one two\n  three\n");
  EXPECT_EQ(wrapped("", 7, 2), "");
}

}  // namespace
}  // namespace hurtigspor
