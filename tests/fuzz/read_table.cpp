#include <unistd.h>

#include <array>
#include <filesystem>
#include <fstream>

#include "base/errors.hpp"
#include "fuzz/readers.hpp"
#include "fuzz/sentences.hpp"
#include "world/founding.hpp"

namespace hurtigspor::fuzz {

namespace {

namespace fs = std::filesystem;

constexpr std::array<const char*, 13> tables{"counties.csv",
                                             "municipalities.csv",
                                             "places.csv",
                                             "nav_offices.csv",
                                             "links.csv",
                                             "settlement.csv",
                                             "cohorts.csv",
                                             "sectors.csv",
                                             "refugee_fields.csv",
                                             "sectors_by_county.csv",
                                             "local.csv",
                                             "unemployment_by_year.csv",
                                             "unemployment_by_county.csv"};

/// A copy of the small country's tables, one of them replaced for as long as this lives.
class Replaced {
 public:
  Replaced(const char* table, std::string_view content) : place_(folder() / table) {
    std::ofstream(place_, std::ios::binary) << content;
  }
  Replaced(const Replaced&) = delete;
  Replaced& operator=(const Replaced&) = delete;
  ~Replaced() { fs::copy_file(small / place_.filename(), place_, fs::copy_options::overwrite_existing); }

  static const fs::path& folder() {
    static const Copy copy;
    return copy.place;
  }

 private:
  inline static const fs::path small = HURTIGSPOR_SOURCE_DIR "/tests/fuzz/small_tables";

  struct Copy {
    fs::path place = fs::temp_directory_path() / ("hurtigspor-fuzzed-tables-" + std::to_string(getpid()));
    Copy() { fs::copy(small, place); }
    Copy(const Copy&) = delete;
    Copy& operator=(const Copy&) = delete;
    ~Copy() { fs::remove_all(place); }
  };

  fs::path place_;
};

}  // namespace

void read_table_bytes(std::string_view bytes) {
  if (bytes.empty()) return;
  const auto choice = static_cast<unsigned char>(bytes.front());
  const Replaced replaced(tables[choice % tables.size()], bytes.substr(1));
  try {
    found_country(Replaced::folder(), Parameters{});
  } catch (const InputError& refusal) {
    for (const auto& sentence : refusal.sentences()) expect_sentence(sentence);
  }
}

}  // namespace hurtigspor::fuzz
