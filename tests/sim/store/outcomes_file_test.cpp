#include "store/outcomes_file.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <cmath>
#include <numeric>

#include "base/errors.hpp"
#include "sim/store/sample.hpp"
#include "store/hdf5.hpp"

namespace hurtigspor {
namespace {

using namespace store_tests;

TEST(OutcomesFile, GivesBackWhatWasWritten) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5");

  const OutcomesReader reader(scratch / "outcomes.h5");
  const ReadTable meetings = reader.read("meetings");
  const ReadTable delay = reader.read("meeting_delay", 1);
  const ReadTable account = reader.read("account");

  ASSERT_EQ(meetings.axes.size(), 4u);
  EXPECT_EQ(meetings.axes[1].name, "replicate");
  EXPECT_EQ(std::get<std::vector<std::string>>(meetings.axes[3].coordinates)[2], "Kárášjohka");
  EXPECT_EQ(meetings.values[0], 0);
  EXPECT_EQ(meetings.values.back(), 1000 + 200 + 8);
  EXPECT_EQ(meetings.declaration.cell_methods, "month: sum");
  EXPECT_EQ(account.values[1], 5e9 + 1);
  ASSERT_EQ(delay.values.size(), 9u);
  EXPECT_EQ(delay.values[3], 1100.25);
  EXPECT_TRUE(std::isnan(delay.values[5]));
}

TEST(OutcomesFile, KnowsTheRunItCameFrom) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5", {3, 8});
  const OutcomesDescription written = sample_description();

  const OutcomesReader reader(scratch / "outcomes.h5");
  const OutcomesDescription& read = reader.description();

  EXPECT_EQ(read.seed, written.seed);
  EXPECT_EQ(read.end, written.end);
  EXPECT_EQ(read.notes, written.notes);
  EXPECT_EQ(reader.replicates(), (std::vector<std::uint32_t>{3, 8}));
  EXPECT_EQ(read.scenarios[1].resolved_toml, written.scenarios[1].resolved_toml);
  EXPECT_EQ(read.scenarios[1].values, written.scenarios[1].values);
  EXPECT_EQ(read.parameters[0].meaning, "who is asked");
  EXPECT_EQ(read.parameters[1].high, 100);
  EXPECT_EQ(reader.attribute("history"),
            "hurtigspor 0.1.0: scenarios baseline, Bodø; seed 9223372036854775807; replicates 2");
}

TEST(OutcomesFile, SaysInWhatUnitsATableIsWhereTheyDiffer) {
  const Scratch scratch;
  OutcomesDescription run = sample_description();
  run.axes.push_back({"measure", "measure", "1", std::vector<std::string>{"months", "cost"}});
  run.axes.back().told = {{"unit", "unit of each measure", {"month", "NOK"}}};
  run.tables = {{"headline", "headline", "measure_unit", "", TableDeclaration::Number::real, {"measure"}}};
  OutcomesWriter(scratch / "outcomes.h5", run, {0}).finish();

  const Hdf5File file = Hdf5File::open(scratch / "outcomes.h5");
  EXPECT_EQ(file.texts("/measure_unit"), (std::vector<std::string>{"month", "NOK"}));
  EXPECT_EQ(file.axes("/measure_unit"), std::vector<std::string>{"/measure"});
  EXPECT_EQ(file.text("/headline", "units"), "1");
  EXPECT_EQ(file.text("/headline", "comment"), "each in the unit that measure_unit gives");
  const OutcomesReader reader(scratch / "outcomes.h5");
  EXPECT_TRUE(reader.description().variables.empty());
  EXPECT_EQ(reader.description().tables.front().units, "measure_unit");
  const auto measure = std::ranges::find(reader.description().axes, "measure", &Axis::name);
  ASSERT_EQ(measure->told.size(), 1U);
  EXPECT_EQ(measure->told.front().what, "unit");
  EXPECT_EQ(measure->told.front().texts, (std::vector<std::string>{"month", "NOK"}));
}

TEST(OutcomesFile, HoldsTheMeanOverReplicatesOfAnAveragedTable) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5", {0, 1, 2});

  const ReadTable status = OutcomesReader(scratch / "outcomes.h5").read("status");

  EXPECT_TRUE(status.declaration.averaged);
  ASSERT_EQ(status.values.size(), 18u);
  EXPECT_EQ(status.values[4], 104);
  EXPECT_EQ(status.values[13], 1104);
}

TEST(OutcomesFile, LeavesAbsentValuesOutOfAMean) {
  const Scratch scratch;
  OutcomesDescription run = sample_description();
  run.tables = {{"wait", "wait", "day", "", TableDeclaration::Number::real, {"quantile"}, true}};
  OutcomesWriter writer(scratch / "outcomes.h5", run, {0, 1});
  for (std::size_t scenario : {0U, 1U}) {
    writer.write("wait", scenario, 0, {1, std::nan(""), std::nan("")});
    writer.write("wait", scenario, 1, {3, 7, std::nan("")});
  }
  writer.finish();

  const ReadTable wait = OutcomesReader(scratch / "outcomes.h5").read("wait", 0);

  EXPECT_EQ(wait.values[0], 2);
  EXPECT_EQ(wait.values[1], 7);
  EXPECT_TRUE(std::isnan(wait.values[2]));
}

TEST(OutcomesFile, OfEqualRunsIsEqualByteForByte) {
  const Scratch scratch;

  write_sample(scratch / "one.h5");
  sleep(1);
  write_sample(scratch / "other.h5");

  EXPECT_EQ(bytes_of(scratch / "one.h5"), bytes_of(scratch / "other.h5"));
}

TEST(OutcomesFile, KeepsPeopleWithWhatIsAbsent) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5");
  const StoredPersons written = sample_persons();

  const StoredPersons read = OutcomesReader(scratch / "outcomes.h5").persons();

  EXPECT_EQ(read.names, written.names);
  ASSERT_EQ(read.fixed.size(), 2u);
  ASSERT_EQ(read.by_scenario.size(), 2u);
  EXPECT_EQ(read.fixed[0].flags, written.fixed[0].flags);
  EXPECT_EQ(read.fixed[0].stored, Stored::int8);
  EXPECT_EQ(read.by_scenario[0].values, written.by_scenario[0].values);
  EXPECT_TRUE(std::isnan(std::get<std::vector<double>>(read.by_scenario[1].values)[2]));
}

TEST(OutcomesFile, TakesOverMorePeopleThanAChunkHolds) {
  const Scratch scratch;
  OutcomesDescription run = sample_description();
  run.tables.clear();
  StoredPersons written = sample_persons();
  written.names.resize(40000);
  std::iota(written.names.begin(), written.names.end(), std::int64_t{7});
  written.fixed = {{"born", "year of birth", "1", Stored::int16, {}, std::vector<std::int64_t>(40000, 1990)}};
  std::vector<std::int64_t> days(2 * 40000);
  for (std::size_t at = 0; at < days.size(); ++at)
    days[at] = at % 9 == 0 ? absent : static_cast<std::int64_t>(at * at % 30011);
  written.by_scenario = {{"days", "days in work", "day", Stored::int32, {}, days}};
  const Parts parts(scratch / "parts", "a run");
  parts.write(0, {"baseline", "Bodø"}, {{}, {}}, &written);

  assemble(parts, {0}, run, scratch / "outcomes.h5");

  const StoredPersons read = OutcomesReader(scratch / "outcomes.h5").persons();
  EXPECT_EQ(read.names, written.names);
  EXPECT_EQ(read.fixed.at(0).values, written.fixed.at(0).values);
  EXPECT_EQ(read.by_scenario.at(0).values, written.by_scenario.at(0).values);
}

TEST(OutcomesFile, FlagsWhatFewerThanFivePeopleStandBehind) {
  const Scratch scratch;
  OutcomesDescription run = sample_description();
  run.scenarios.pop_back();
  {
    OutcomesWriter writer(scratch / "outcomes.h5", run, {0, 1});
    for (const std::uint32_t replicate : {0U, 1U}) {
      const double more = 4.0 * replicate;
      writer.write("meetings", 0, replicate, {0, 4, 5, 9 + more, 1, 4 + more, 100, std::nan(""), 5});
      writer.write("status", 0, replicate, {0, 3 + more, 2 + more, 9, 9, 9, 9, std::nan(""), 5});
      writer.write("account", 0, replicate, {1, 2, 3});
      writer.write("meeting_delay", 0, replicate, {1, 2, 3});
    }
    writer.finish();
  }
  const Hdf5File file = Hdf5File::open(scratch / "outcomes.h5");
  using Flags = std::vector<std::int64_t>;

  EXPECT_EQ(as_whole(file.read("/meetings_small_cell")),
            (Flags{1, 1, 0, 0, 1, 1, 0, absent, 0, 1, 1, 0, 0, 1, 0, 0, absent, 0}));
  EXPECT_EQ(as_whole(file.read("/status_small_cell")), (Flags{1, 0, 1, 0, 0, 0, 0, absent, 0}));
  EXPECT_EQ(file.text("/status", "ancillary_variables"), "status_small_cell");
  EXPECT_FALSE(file.has("/account_small_cell"));  // kroner
  EXPECT_FALSE(file.has("/meeting_delay_small_cell"));
}

TEST(OutcomesFile, OfNobodyHasNoPersons) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5", {5});

  EXPECT_FALSE(OutcomesReader(scratch / "outcomes.h5").has_persons());
}

TEST(OutcomesFile, SaysWhichTableWasMeantByAMisspeltName) {
  const Scratch scratch;
  write_sample(scratch / "outcomes.h5");

  const std::string sentence =
      sentence_of<InputError>([&] { OutcomesReader(scratch / "outcomes.h5").read("metings"); });

  EXPECT_NE(sentence.find("there is no table \"metings\". Did you mean \"meetings\"?"), std::string::npos) << sentence;
}

TEST(OutcomesFile, RefusesAFractionInATableOfWholeNumbers) {
  const Scratch scratch;
  OutcomesWriter writer(scratch / "outcomes.h5", sample_description(), {0});

  EXPECT_THROW(writer.write("account", 0, 0, {1.5, 2, 3}), BrokenPromise);
}

// Tables of any shape, with any whole or real numbers, absent ones among them.
void check_round_trip(const fs::path& path) {
  OutcomesDescription run = sample_description();
  run.axes.clear();
  run.tables = {{"table", "any table", "1", "", TableDeclaration::Number::whole, {}, false}};
  run.tables.front().number = *rc::gen::element(TableDeclaration::Number::whole, TableDeclaration::Number::real);
  const auto axes = *rc::gen::inRange(0, 4);
  for (int axis = 0; axis < axes; ++axis) {
    std::vector<std::int32_t> coordinates(static_cast<std::size_t>(*rc::gen::inRange(1, 40)));
    std::iota(coordinates.begin(), coordinates.end(), 0);
    run.axes.push_back({"axis" + std::to_string(axis), "an axis", "1", coordinates});
    run.tables.front().axes.push_back(run.axes.back().name);
  }
  const std::size_t cells = run.cells_of(run.tables.front());
  const bool whole = run.tables.front().number == TableDeclaration::Number::whole;
  std::vector<double> all;
  OutcomesWriter writer(path, run, {4, 9}, {"table"});
  for (std::size_t scenario : {0U, 1U}) {
    for (std::uint32_t replicate : {4U, 9U}) {
      auto values = *rc::gen::container<std::vector<double>>(cells, rc::gen::arbitrary<double>());
      for (auto& value : values)
        if (whole) value = std::nearbyint(std::fmod(value, 0x1p53));
      writer.write("table", scenario, replicate, values);
      all.insert(all.end(), values.begin(), values.end());
    }
  }
  writer.finish();

  const auto read = OutcomesReader(path).read("table").values;
  RC_ASSERT(read.size() == all.size());
  for (std::size_t cell = 0; cell < all.size(); ++cell)
    RC_ASSERT(read[cell] == all[cell] || (std::isnan(read[cell]) && std::isnan(all[cell])));
}

TEST(OutcomesFile, GivesBackTablesOfAnyShape) {
  const Scratch scratch;
  EXPECT_TRUE(rc::check("round trip", [&] { check_round_trip(scratch / "outcomes.h5"); }));
}

}  // namespace
}  // namespace hurtigspor
