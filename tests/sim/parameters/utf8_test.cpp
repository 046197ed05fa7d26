#include "parameters/utf8.hpp"

#include <gtest/gtest.h>

namespace hurtigspor {
namespace {

TEST(Utf8, AcceptsEveryLengthOfCharacter) {
  EXPECT_FALSE(first_flaw_in_utf8("plain, æøå, €, 😀\n"));
}

TEST(Utf8, FindsTheLineAndTheCharacterOfAFlaw) {
  const auto flaw = first_flaw_in_utf8("æøå\nTroms\xf8\n");

  ASSERT_TRUE(flaw);
  EXPECT_EQ(flaw->line, 2u);
  EXPECT_EQ(flaw->column, 6u);
  EXPECT_EQ(flaw->byte, 0xf8u);
}

TEST(Utf8, RefusesOverlongFormsSurrogatesAndWhatLiesBeyondUnicode) {
  for (const auto* text :
       {"\xc0\xaf", "\xe0\x80\xaf", "\xed\xa0\x80", "\xf4\x90\x80\x80", "\xf8\x88\x80\x80\x80", "\xc3", "\x80"})
    EXPECT_TRUE(first_flaw_in_utf8(text));
}

}  // namespace
}  // namespace hurtigspor
