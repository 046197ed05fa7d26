#include "compare/headline_page.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "file_text.hpp"

TEST(HeadlinePage, IsWhatTheDeclarationsSay) {
  const std::string stored = hurtigspor::text_of(HURTIGSPOR_SOURCE_DIR "/docs/reference/headline.md");
  const std::string fresh = HURTIGSPOR_BINARY_DIR "/headline.md";
  std::ofstream{fresh} << hurtigspor::headline_page();

  EXPECT_EQ(stored, hurtigspor::headline_page()) << "the page is stale; the fresh one is " << fresh;
}
