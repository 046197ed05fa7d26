#include <gtest/gtest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

#include "fuzz/readers.hpp"
#include "world/founding.hpp"

/// The kept corpus of the fuzzers: whatever once found a new way through a reader, or broke one.
namespace hurtigspor::fuzz {
namespace {

namespace fs = std::filesystem;

struct Reader {
  const char* name;  ///< of its folder
  void (*read)(std::string_view);
};

constexpr Reader readers[]{{"scenario", read_scenario_bytes},
                           {"table", read_table_bytes},
                           {"outcomes", read_outcomes_bytes},
                           {"changed_outcomes", read_changed_outcomes}};

std::string bytes_of(const fs::path& file) {
  std::ifstream stream(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

class Corpus : public testing::TestWithParam<Reader> {};

TEST_P(Corpus, IsReadOrRefusedInSentences) {
  const fs::path folder = fs::path(HURTIGSPOR_SOURCE_DIR) / "tests/fuzz/corpus" / GetParam().name;
  std::size_t files = 0;

  for (const auto& entry : fs::directory_iterator(folder)) {
    EXPECT_NO_THROW(GetParam().read(bytes_of(entry.path()))) << entry.path();
    ++files;
  }

  EXPECT_GT(files, 0u) << folder;
}

// Were the small country itself refused, no table would ever be read further.
TEST(SmallCountry, IsFounded) {
  EXPECT_EQ(found_country(HURTIGSPOR_SOURCE_DIR "/tests/fuzz/small_tables", Parameters{}).municipalities.size(), 2u);
}

INSTANTIATE_TEST_SUITE_P(Of, Corpus, testing::ValuesIn(readers), [](const auto& test) { return test.param.name; });

}  // namespace
}  // namespace hurtigspor::fuzz
