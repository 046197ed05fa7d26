#include "compare/headline_page.hpp"

#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

TEST(HeadlinePage, IsWhatTheDeclarationsSay) {
  std::ostringstream stored;
  stored << std::ifstream{HURTIGSPOR_SOURCE_DIR "/docs/reference/headline.md"}.rdbuf();
  const std::string fresh = HURTIGSPOR_BINARY_DIR "/headline.md";
  std::ofstream{fresh} << hurtigspor::headline_page();

  EXPECT_EQ(stored.str(), hurtigspor::headline_page()) << "the page is stale; the fresh one is " << fresh;
}
