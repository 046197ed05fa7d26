#include "store/events.hpp"

#include <algorithm>

#include "base/errors.hpp"
#include "sim/store/sample.hpp"

namespace hurtigspor {
namespace {

using namespace store_tests;
using Whole = std::vector<std::int64_t>;

const Whole& values(const std::vector<Column>& columns, const std::string& name) {
  return std::get<Whole>(
      std::find_if(columns.begin(), columns.end(), [&](const Column& one) { return one.name == name; })->values);
}

std::vector<Column> all_events(const fs::path& file) {
  const OutcomesReader reader(file);
  return reader.read_events(0, reader.events());
}

/// A file of two replicates whose only scenario has so many events.
fs::path file_with_events(const Scratch& scratch, std::uint64_t in_first, std::uint64_t in_second) {
  OutcomesDescription run = sample_description();
  run.scenarios.pop_back();
  const Parts parts(scratch / "run.parts", "key");
  for (const std::uint32_t replicate : {0U, 1U}) {
    const std::uint64_t rows = replicate == 0 ? in_first : in_second;
    log_sample_events(parts.begin_events(replicate, 0), rows);
    parts.write(replicate, titles(run), {sample_tables(run, 0, replicate)}, nullptr, {static_cast<std::int64_t>(rows)});
  }
  assemble(parts, {0, 1}, run, scratch / "run.h5");
  return scratch / "run.h5";
}

TEST(Events, ComeReplicateByReplicateAndScenarioByScenario) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5", {0, 3});

  const auto events = all_events(scratch / "outcomes.h5");

  EXPECT_EQ(values(events, "replicate"), (Whole{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3, 3, 3, 3, 3, 3, 3, 3, 3, 3}));
  EXPECT_EQ(values(events, "scenario"), (Whole{0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1}));
  EXPECT_EQ(values(events, "id"), (Whole{0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 0, 1, 2, 3, 4, 5, 0, 1, 2, 3}));
}

TEST(Events, SayWhatTheyAreAndWhatCausedThem) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5");

  const auto events = OutcomesReader(scratch / "outcomes.h5").read_events(5, 3);

  EXPECT_EQ(values(events, "cause"), (Whole{4, absent, 0}));
  EXPECT_EQ(events.back().name, "kind");
  EXPECT_EQ(events.back().flags, (std::vector<std::string>{"plan meeting", "settled"}));
}

TEST(Events, ThatFillWholeChunksLieBeforeWhatIsLeftOfEach) {
  const Scratch scratch;
  constexpr std::int64_t chunk = events_a_chunk;

  const auto events = all_events(file_with_events(scratch, 2 * chunk + 3, chunk + 2));

  ASSERT_EQ(values(events, "id").size(), static_cast<std::size_t>(3 * chunk + 5));
  Whole expected;
  for (std::int64_t id = 0; id < 2 * chunk; ++id) expected.push_back(id);
  for (std::int64_t id = 0; id < chunk; ++id) expected.push_back(id);
  for (const std::int64_t id : {2 * chunk, 2 * chunk + 1, 2 * chunk + 2, chunk, chunk + 1}) expected.push_back(id);
  EXPECT_EQ(values(events, "id"), expected);
  for (std::size_t row = 0; row < expected.size(); ++row) {
    ASSERT_EQ(values(events, "cause")[row], expected[row] == 0 ? absent : expected[row] - 1) << row;
    ASSERT_EQ(values(events, "kind")[row], expected[row] % 2) << row;
  }
  EXPECT_EQ(values(events, "replicate").back(), 1);
}

TEST(Events, ThatFillTheirChunksExactlyLeaveNothing) {
  const Scratch scratch;

  EXPECT_EQ(values(all_events(file_with_events(scratch, events_a_chunk, 0)), "id").back(),
            static_cast<std::int64_t>(events_a_chunk) - 1);
}

TEST(Events, OfADamagedLogAreRunAgain) {
  const Scratch scratch;
  Parts parts(scratch / "run.parts", "key");
  for (const std::uint32_t replicate : {0U, 1U, 2U}) write_sample_part(parts, sample_description(), replicate);
  std::string bytes = bytes_of(parts.events_path_of(1, 1));
  bytes[6] = static_cast<char>(bytes[6] ^ 1);
  put(parts.events_path_of(1, 1), bytes);
  fs::remove(parts.events_path_of(2, 0));

  EXPECT_EQ(parts.finished(), std::vector<std::uint32_t>{0});

  ASSERT_EQ(parts.complaints().size(), 2u);
  EXPECT_NE(parts.complaints()[0].find("replicate-0000001-1.events: the file is damaged. Replicate 1 is run again."),
            std::string::npos)
      << parts.complaints()[0];
}

TEST(Events, AreRemovedWithTheirParts) {
  const Scratch scratch;
  Parts parts(scratch / "run.parts", "key");
  write_sample_part(parts, sample_description(), 1);
  put(scratch / "run.parts/replicate-0000002-0.events.writing-77", "half");

  parts.remove();

  EXPECT_FALSE(fs::exists(scratch / "run.parts"));
}

}  // namespace
}  // namespace hurtigspor
