#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>

#include "few_municipalities.hpp"
#include "file_text.hpp"

/// A corpus of scenario files with mistakes in them; beside each lies what is said about it.
namespace hurtigspor {
namespace {

namespace fs = std::filesystem;

const fs::path corpus = fs::path{HURTIGSPOR_SOURCE_DIR} / "tests/sim/parameters/broken_scenarios";

/// Files are named in messages as they were asked for, so the corpus is read from within.
class BrokenScenario : public testing::TestWithParam<std::string> {
 protected:
  BrokenScenario() { fs::current_path(corpus); }
  ~BrokenScenario() override { fs::current_path(before_); }

 private:
  fs::path before_ = fs::current_path();
};

std::vector<std::string> broken_names() {
  std::vector<std::string> names;
  for (const auto& entry : fs::directory_iterator(corpus))
    if (entry.path().extension() == ".expected") names.push_back(entry.path().stem().string());
  std::sort(names.begin(), names.end());
  return names;
}

TEST_P(BrokenScenario, IsRefusedWithEveryMistakeAndItsPlace) {
  const auto sentences = refusal_of([] { read_scenario(GetParam() + ".toml", few_municipalities()); });

  std::string said;
  for (const auto& sentence : sentences) said += sentence + "\n";
  EXPECT_EQ(said, text_of(GetParam() + ".expected"));
}

INSTANTIATE_TEST_SUITE_P(Corpus, BrokenScenario, testing::ValuesIn(broken_names()),
                         [](const auto& test) { return test.param; });

TEST(BrokenScenarios, AreAllExpectedToBeRefusedButTheirBase) {
  for (const auto& entry : fs::directory_iterator(corpus))
    if (entry.path().extension() == ".toml" && entry.path().stem() != "base") {
      EXPECT_TRUE(fs::exists(fs::path{entry.path()}.replace_extension(".expected"))) << entry.path();
    }
}

}  // namespace
}  // namespace hurtigspor
