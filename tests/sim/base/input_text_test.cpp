#include "base/input_text.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <fstream>

namespace hurtigspor {
namespace {

TEST(InputText, ThatIsShortIsShownWhole) {
  EXPECT_EQ(shortened("Kárášjohka"), "Kárášjohka");
  EXPECT_EQ(shortened(std::string(100, 'x')), std::string(100, 'x'));
}

TEST(InputText, ThatIsLongIsCutBetweenCharacters) {
  EXPECT_EQ(shortened("aøøø", 4), "aø…");
  EXPECT_EQ(shortened("aøøø", 3), "aø…");
  EXPECT_EQ(shortened("øøø", 1), "…");
}

TEST(InputText, IsTooLargeFromTheFirstByteBeyondTheBound) {
  const auto file = std::filesystem::temp_directory_path() / ("hurtigspor-large-" + std::to_string(getpid()));
  std::ofstream{file};
  std::filesystem::resize_file(file, most_input_bytes);
  EXPECT_EQ(too_large(file), "");

  std::filesystem::resize_file(file, most_input_bytes + 1);

  EXPECT_EQ(too_large(file), "has 10000001 bytes; 10000000 are the most that is read");
  std::filesystem::remove(file);
}

TEST(InputText, SaysHowManyMistakesAreNotListed) {
  EXPECT_EQ(and_more(1), "There is one more mistake, which is not listed.");
  EXPECT_EQ(and_more(12), "There are 12 more mistakes, which are not listed.");
}

}  // namespace
}  // namespace hurtigspor
