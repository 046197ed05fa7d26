#include "compare/outcomes_page.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

TEST(OutcomesPage, IsWhatTheDeclarationsSay) {
  std::ostringstream stored;
  stored << std::ifstream{HURTIGSPOR_SOURCE_DIR "/docs/reference/outcomes.md"}.rdbuf();
  const std::string fresh = HURTIGSPOR_BINARY_DIR "/outcomes.md";
  std::ofstream{fresh} << hurtigspor::outcomes_page();

  EXPECT_EQ(stored.str(), hurtigspor::outcomes_page()) << "the page is stale; the fresh one is " << fresh;
}
