#include <fmt/format.h>
#ifdef __has_feature
#define LEAKS_ARE_SOUGHT __has_feature(address_sanitizer)  // as clang says it
#else
#define LEAKS_ARE_SOUGHT __SANITIZE_ADDRESS__
#endif
#if LEAKS_ARE_SOUGHT
#include <sanitizer/lsan_interface.h>
#endif

#include <algorithm>

#include "base/errors.hpp"
#include "sim/store/sample.hpp"
#include "store/hdf5.hpp"

namespace hurtigspor {
namespace {

using namespace store_tests;

// All that a file says, in one text, so that two readings can be compared.
std::string everything_in(const fs::path& path) {
  const OutcomesReader reader(path);
  std::string all;
  for (const auto& table : reader.description().tables) {
    const ReadTable read = reader.read(table.name);
    all += fmt::format("{} {} {} {}:", table.name, table.units, table.long_name, read.axes.size());
    for (const double value : read.values) all += fmt::format(" {}", value);
  }
  for (const auto& scenario : reader.description().scenarios) all += scenario.title + scenario.resolved_toml;
  const auto add = [&](const std::vector<Column>& columns) {
    for (const auto& column : columns)
      for (const double value : as_real(column.values)) all += fmt::format(" {}", value);
  };
  add(reader.persons().fixed);
  add(reader.persons().by_scenario);
  add(reader.read_events(0, reader.events()));
  return all;
}

void put_letter(const fs::path& path, std::size_t at, char letter) {
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekp(static_cast<std::streamoff>(at));
  file.put(letter);
}

std::string sentence_on(const fs::path& path) {
  return sentence_of<MachineError>([&] { everything_in(path); });
}

void expect_one_sentence(const std::string& sentence, const fs::path& path) {
  EXPECT_TRUE(sentence.starts_with(path.string() + ": ")) << sentence;
  EXPECT_TRUE(sentence.ends_with(".")) << sentence;
  EXPECT_EQ(std::count(sentence.begin(), sentence.end(), '\n'), 0) << sentence;
}

// The HDF5 library itself loses a little memory over some damaged headers, which is not what these tests are about.
// What it kept from tests before is given back first, or it would lose that.
struct DamagedFile : testing::Test {
#if LEAKS_ARE_SOUGHT
  DamagedFile() {
    H5garbage_collect();
  }
  __lsan::ScopedDisabler lenient;
#endif
};

TEST_F(DamagedFile, ThatIsTruncatedGetsOneSentence) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5");
  const std::string whole = bytes_of(scratch / "outcomes.h5");

  for (std::size_t length = 0; length < whole.size(); length += 997) {
    put(scratch / "outcomes.h5", whole.substr(0, length));
    expect_one_sentence(sentence_on(scratch / "outcomes.h5"), scratch / "outcomes.h5");
  }
}

// A flipped bit may lie where nothing is kept; anywhere else it must not be read as another number or another word.
TEST_F(DamagedFile, IsNeverReadAsSomethingElse) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5");
  const std::string whole = bytes_of(scratch / "outcomes.h5");
  const std::string truth = everything_in(scratch / "outcomes.h5");

  std::size_t noticed = 0;
  for (std::size_t at = 0; at < whole.size(); at += 31) {
    const char flipped = static_cast<char>(whole[at] ^ (1 << (at % 8)));
    put_letter(scratch / "outcomes.h5", at, flipped);
    try {
      EXPECT_EQ(everything_in(scratch / "outcomes.h5"), truth) << "byte " << at;
    } catch (const MachineError& damage) {
      expect_one_sentence(damage.what(), scratch / "outcomes.h5");
      ++noticed;
    }
    put_letter(scratch / "outcomes.h5", at, whole[at]);
  }
  EXPECT_GT(noticed, 0u);
}

TEST(ForeignFile, ThatIsNoHdf5GetsOneSentence) {
  const Scratch scratch;
  put(scratch / "table.csv", "municipality,people\n");

  EXPECT_EQ(sentence_on(scratch / "table.csv"), (scratch / "table.csv").string() + ": this is not an HDF5 file.");
}

TEST(ForeignFile, ThatIsNotThereGetsOneSentence) {
  EXPECT_EQ(sentence_on("/nowhere/outcomes.h5"),
            "/nowhere/outcomes.h5: cannot open the file: No such file or directory.");
  EXPECT_EQ(sentence_on("/"), "/: cannot open the file: it is a folder.");
}

TEST(ForeignFile, OfAnotherProgramGetsOneSentence) {
  const Scratch scratch;
  const fs::path path = scratch / "other.h5";
  ASSERT_EQ(
      command(fmt::format("/usr/bin/python3 -c 'import h5py; h5py.File(\"{}\", \"w\")[\"x\"] = [1, 2]'", path.string()))
          .status,
      0);

  EXPECT_EQ(sentence_on(path), path.string() + ": this is an HDF5 file, but not one of hurtigspor.");
}

TEST(ForeignFile, ThatIsAPartGetsOneSentence) {
  const Scratch scratch;
  const Parts parts(scratch.folder(), "key");
  write_sample_part(parts, sample_description(), 1);

  EXPECT_EQ(sentence_on(parts.path_of(1)),
            parts.path_of(1).string() + ": this file of hurtigspor does not hold outcomes.");
}

TEST(ForeignFile, OfAnotherSchemaGetsOneSentence) {
  const Scratch scratch;
  const fs::path path = scratch / "later.h5";
  Hdf5File later = Hdf5File::create(path, path);
  later.set_number("/", "schema_version", Stored::int32, std::vector<std::int64_t>{outcomes_schema + 1});
  later.close();

  EXPECT_EQ(sentence_on(path), fmt::format("{}: the file has schema version {}; this program reads version {}.",
                                           path.string(), outcomes_schema + 1, outcomes_schema));
}

}  // namespace
}  // namespace hurtigspor
