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

OutcomesDescription one_scenario() {
  OutcomesDescription run = sample_description();
  run.scenarios.pop_back();
  return run;
}

/// A file of two replicates whose only scenario has so many events.
fs::path file_with_events(const Scratch& scratch, std::uint64_t in_first, std::uint64_t in_second) {
  const OutcomesDescription run = one_scenario();
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

TEST(Events, StayWhereTheyLieInTheFirstLogWhichBecomesTheFile) {
  const Scratch scratch;
  const fs::path file = file_with_events(scratch, 2 * events_a_chunk + 3, events_a_chunk);
  const Parts parts(scratch / "run.parts", "key");

  EXPECT_TRUE(fs::equivalent(file, parts.events_path_of(0, 0)));
  EXPECT_FALSE(fs::equivalent(file, parts.events_path_of(1, 0)));
}

TEST(Events, OfALogThatIsSomebodyElsesFileTooAreCopiedToTheSameBytes) {
  const Scratch scratch;
  const OutcomesDescription run = one_scenario();
  const fs::path first = file_with_events(scratch, 2 * events_a_chunk + 3, 5);
  const std::string before = bytes_of(first);

  assemble(Parts(scratch / "run.parts", "key"), {0, 1}, run, scratch / "second.h5");

  EXPECT_FALSE(fs::equivalent(first, scratch / "second.h5"));
  EXPECT_TRUE(bytes_of(first) == before);
  EXPECT_TRUE(bytes_of(scratch / "second.h5") == before);
}

TEST(Events, OutliveAFileThatWasBegunOverTheirLogAndNotFinished) {
  const Scratch scratch;
  const OutcomesDescription run = one_scenario();
  const std::string expected = bytes_of(file_with_events(scratch, events_a_chunk + 3, events_a_chunk));
  fs::remove(scratch / "run.h5");
  Parts parts(scratch / "run.parts", "key");
  const EventLogReader log(parts.events_path_of(0, 0));
  {
    OutcomesWriter unfinished(scratch / "run.h5", run, {0, 1}, {"account"}, {log.path(), log.end()});
    for (const Table& table : sample_tables(run, 0, 0)) unfinished.write(table.declaration->name, 0, 0, table.values);
  }

  EXPECT_EQ(parts.finished(), (std::vector<std::uint32_t>{0, 1})) << parts.complaints().front();
  assemble(parts, {0, 1}, run, scratch / "run.h5");
  EXPECT_TRUE(bytes_of(scratch / "run.h5") == expected);
}

TEST(Events, LieInTheSameFileWhateverStandsInTheRoomBeforeTheirLogAndBehindIt) {
  const Scratch scratch;
  const std::string expected = bytes_of(file_with_events(scratch, events_a_chunk + 3, events_a_chunk));
  fs::remove(scratch / "run.h5");
  const Parts parts(scratch / "run.parts", "key");
  for (const std::uint32_t replicate : {0U, 1U}) {
    std::string log = bytes_of(parts.events_path_of(replicate, 0));
    std::fill_n(log.begin(), EventLogReader(parts.events_path_of(replicate, 0)).begin(), 'x');
    put(parts.events_path_of(replicate, 0), log + std::string(70000, 'y'));
  }

  assemble(parts, {0, 1}, one_scenario(), scratch / "run.h5");

  EXPECT_TRUE(bytes_of(scratch / "run.h5") == expected);
}

TEST(Events, ThatAPartCountsOtherwiseThanItsLogAreRefused) {
  const Scratch scratch;
  const OutcomesDescription run = one_scenario();
  const Parts parts(scratch / "run.parts", "key");
  log_sample_events(parts.begin_events(0, 0), events_a_chunk + 3);
  for (const std::int64_t told : {std::int64_t{3}, std::int64_t{events_a_chunk} + 4}) {
    parts.write(0, titles(run), {sample_tables(run, 0, 0)}, nullptr, {told});
    EXPECT_FALSE(sentence_of<MachineError>([&] { assemble(parts, {0}, run, scratch / "run.h5"); }).empty()) << told;
  }
}

// A bit of one chunk, of what lies beside the chunks, the end of the chunks, and a whole log.
TEST(Events, OfADamagedLogAreRunAgain) {
  const Scratch scratch;
  const OutcomesDescription run = one_scenario();
  Parts parts(scratch / "run.parts", "key");
  for (const std::uint32_t replicate : {0U, 1U, 2U, 3U, 4U, 5U}) {
    log_sample_events(parts.begin_events(replicate, 0), events_a_chunk + 3);
    parts.write(replicate, titles(run), {sample_tables(run, 0, replicate)}, nullptr, {events_a_chunk + 3});
  }
  const auto flip_bit_behind = [](const fs::path& path, std::size_t bytes_before) {
    std::string bytes = bytes_of(path);
    bytes[bytes_before] = static_cast<char>(bytes[bytes_before] ^ 1);
    put(path, bytes);
  };
  flip_bit_behind(parts.events_path_of(1, 0), 5000);
  flip_bit_behind(beside_log(parts.events_path_of(2, 0)), 6);
  const std::string third = bytes_of(parts.events_path_of(3, 0));
  put(parts.events_path_of(3, 0), third.substr(0, third.size() - 1));
  fs::remove(parts.events_path_of(4, 0));
  fs::remove(beside_log(parts.events_path_of(5, 0)));

  EXPECT_EQ(parts.finished(), std::vector<std::uint32_t>{0});

  ASSERT_EQ(parts.complaints().size(), 5u);
  EXPECT_NE(parts.complaints()[0].find("replicate-0000001-0.events: the file is damaged. Replicate 1 is run again."),
            std::string::npos)
      << parts.complaints()[0];
}

TEST(Events, AreRemovedWithTheirParts) {
  const Scratch scratch;
  Parts parts(scratch / "run.parts", "key");
  write_sample_part(parts, sample_description(), 1);
  put(scratch / "run.parts/replicate-0000002-0.events.writing-77", "half");
  put(scratch / "run.parts/replicate-0000002-0.events.rest.writing-77", "half");

  parts.remove();

  EXPECT_FALSE(fs::exists(scratch / "run.parts"));
}

}  // namespace
}  // namespace hurtigspor
