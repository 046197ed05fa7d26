#include "compare/outcomes_page.hpp"

#include <gtest/gtest.h>

#include <fstream>

#include "file_text.hpp"

TEST(OutcomesPage, IsWhatTheDeclarationsSay) {
  const std::string stored = hurtigspor::text_of(HURTIGSPOR_SOURCE_DIR "/docs/reference/outcomes.md");
  const std::string fresh = HURTIGSPOR_BINARY_DIR "/outcomes.md";
  std::ofstream{fresh} << hurtigspor::outcomes_page();

  EXPECT_EQ(stored, hurtigspor::outcomes_page()) << "the page is stale; the fresh one is " << fresh;
}
