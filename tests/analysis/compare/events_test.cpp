#include "compare/events.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <algorithm>
#include <map>

#include "analysis/compare/shipped.hpp"
#include "base/errors.hpp"
#include "compare/event_words.hpp"
#include "compare/experiment.hpp"
#include "engine/replay.hpp"
#include "file_text.hpp"
#include "parameters/scenario_file.hpp"
#include "store/outcomes_reader.hpp"
#include "store/parts.hpp"
#include "world/founding.hpp"

namespace hurtigspor {
namespace {

namespace fs = std::filesystem;
using Whole = std::vector<std::int64_t>;

/// Two towns with an office each, to and from which people move, with one change and without; and a folder to write to,
/// gone when the test ends.
struct Events : testing::Test {
  ~Events() override { fs::remove_all(folder); }

  ExperimentPlan plan(const std::string& file, std::size_t replicates = 3) const {
    const auto known = known_municipalities(scenarios_folder / "norway");
    const std::string text =
        "title = \"Towns\"\nmunicipalities = [\"Larvik\", \"Sandefjord\"]\n[run]\nstart = 2014-01-01\n"
        "end = 2019-12-31\noutcomes_from = 2015-01-01\n";
    ExperimentPlan made;
    made.scenarios.push_back(read_scenario_text(text, "towns.toml", known));
    made.scenarios.push_back(read_scenario_text(
        text + "[[change]]\nfrom = 2017-01-01\nset = { handover.offer_share = 0.95 }\n", "other.toml", known));
    made.scenarios.back().title = "Other";
    made.tables = scenarios_folder / "norway";
    made.seed = 7;
    made.replicates = replicates;
    made.events = replicates;
    made.version = "test";
    made.output = folder / file;
    return made;
  }

  ExperimentResult run(
      const ExperimentPlan& made, const std::atomic<bool>& stop = never_stop,
      const Progress& progress = [](std::size_t, std::size_t) {}) const {
    return run_experiment(made, Founded{made.scenarios, made.tables}, progress, stop);
  }

  fs::path folder = [] {
    const fs::path made = fs::temp_directory_path() / ("hurtigspor-events-" + std::to_string(getpid()));
    fs::remove_all(made);
    fs::create_directories(made);
    return made;
  }();
};

/// Columns by name.
std::map<std::string, Whole> rows_of(const fs::path& file) {
  const OutcomesReader reader(file);
  std::map<std::string, Whole> rows;
  for (const Column& column : reader.read_events(0, reader.events())) rows[column.name] = as_whole(column.values);
  return rows;
}

/// What ought to become rows of one office, in this order.
struct Expected {
  std::vector<Record> records;
  Whole names;  ///< of whom each tells
};

std::map<OfficeId, Expected> expected_of(const ExperimentPlan& plan, const Country& country, std::size_t scenario,
                                         std::uint32_t replicate) {
  std::map<OfficeId, Expected> by_office;
  live_again({plan.scenarios[scenario], country, plan.seed, replicate}, [&](const World& world, const Locality& here) {
    Expected& office = by_office[here.office];
    for (const Record& record : here.records) {
      office.records.push_back(record);
      office.names.push_back(
          record.person.is_none() ? absent : static_cast<std::int64_t>(world.people[record.person.index()].name));
    }
  });
  return by_office;
}

/// The numbers of the rows of one scenario and replicate, in the order of the file.
std::vector<std::size_t> rows_among(const std::map<std::string, Whole>& rows, std::size_t scenario,
                                    std::uint32_t replicate) {
  std::vector<std::size_t> numbers;
  for (std::size_t row = 0; row < rows.at("id").size(); ++row)
    if (rows.at("scenario")[row] == static_cast<std::int64_t>(scenario) && rows.at("replicate")[row] == replicate)
      numbers.push_back(row);
  return numbers;
}

TEST_F(Events, AreTheRecordsOfEveryScenarioAndReplicate) {
  const ExperimentPlan made = plan("outcomes.h5");
  run(made);
  const Founded founded{made.scenarios, made.tables};
  auto rows = rows_of(*made.output);

  std::size_t seen = 0;
  for (std::uint32_t replicate = 0; replicate < 3; ++replicate)
    for (std::size_t scenario = 0; scenario < 2; ++scenario) {
      const Country& country = founded.country(scenario);
      auto by_office = expected_of(made, country, scenario, replicate);
      std::map<OfficeId, Whole> ids;  // of each office's records
      std::int64_t id = 0;
      for (const std::size_t row : rows_among(rows, scenario, replicate)) {
        const OfficeId office = country.places[static_cast<std::size_t>(rows["place"][row])].office;
        Whole& of_office = ids[office];
        const Record& record = by_office.at(office).records.at(of_office.size());
        ASSERT_EQ(rows["id"][row], id);
        ASSERT_EQ(rows["cause"][row], record.cause == no_cause ? absent : of_office.at(record.cause));
        ASSERT_EQ(rows["person"][row], by_office.at(office).names[of_office.size()]);
        ASSERT_EQ(rows["day"][row], (made.scenarios[0].start() + record.day).since_1970);
        ASSERT_EQ(rows["kind"][row], static_cast<std::int64_t>(record.fact));
        ASSERT_EQ(rows["place"][row], record.place.value);
        ASSERT_EQ(rows["result"][row], record.result);
        of_office.push_back(id++);
      }
      for (const auto& [office, expected] : by_office) EXPECT_EQ(ids[office].size(), expected.records.size());
      seen += static_cast<std::size_t>(id);
    }
  EXPECT_EQ(seen, rows["id"].size());
  EXPECT_GT(seen, 100'000U);
}

TEST_F(Events, OfAnOfficeLieInStretchesOf256) {
  const ExperimentPlan made = plan("outcomes.h5", 1);
  run(made);
  const Founded founded{made.scenarios, made.tables};
  auto rows = rows_of(*made.output);
  const auto office_of = [&](std::size_t row) {
    return founded.country(0).places[static_cast<std::size_t>(rows["place"][row])].office;
  };

  std::size_t in_stretch = 0;
  std::map<OfficeId, int> shorter;
  const auto numbers = rows_among(rows, 0, 0);
  for (std::size_t at = 0; at < numbers.size(); ++at) {
    const bool goes_on = at + 1 < numbers.size() && office_of(numbers[at]) == office_of(numbers[at + 1]);
    if (++in_stretch % 256 != 0 && goes_on) continue;
    if (in_stretch % 256 != 0) ++shorter[office_of(numbers[at])];
    in_stretch = 0;
  }

  EXPECT_LE(shorter.size(), 2U);
  for (const auto& [office, count] : shorter) EXPECT_EQ(count, 1) << "only an office's last is shorter";
}

TEST_F(Events, AreAllToldInWordsAndTheirCounterpartsAreThere) {
  const ExperimentPlan made = plan("outcomes.h5", 1);
  run(made);
  std::map<std::pair<std::int64_t, std::int64_t>, Counterpart> meanings;
  for (const EventMeaning& one : event_meanings())
    EXPECT_TRUE(meanings.emplace(std::pair(index(one.fact), one.result), one.counterpart).second) << one.words;
  auto rows = rows_of(*made.output);

  for (std::size_t row = 0; row < rows["id"].size(); ++row) {
    const auto meaning = meanings.find({rows["kind"][row], rows["result"][row]});
    ASSERT_NE(meaning, meanings.end()) << rows["kind"][row] << " " << rows["result"][row];
    const std::int64_t other = rows["counterpart"][row];
    const auto most = static_cast<std::int64_t>(state_names.size());
    switch (meaning->second) {
      case Counterpart::nothing:
        ASSERT_EQ(other, absent);
        break;
      case Counterpart::employer:
        ASSERT_TRUE(other == absent || other >= 0);  // absent where it is no firm in particular
        break;
      case Counterpart::place:
        ASSERT_TRUE(other == 0 || other == 1);
        break;
      case Counterpart::former_state:
        ASSERT_TRUE(other >= 0 && other < most);
        break;
      default:
        ASSERT_GE(other, meaning->second == Counterpart::slots ? 1 : 0);
    }
  }
}

TEST_F(Events, LeaveEveryOtherNumberAsItIs) {
  ExperimentPlan made = plan("with.h5", 2);
  run(made);
  made.events = 0;
  made.output = folder / "without.h5";
  run(made);
  const OutcomesReader with(folder / "with.h5");
  const OutcomesReader without(folder / "without.h5");

  for (const auto& table : without.description().tables) {
    const auto one = with.read(table.name).values;
    const auto other = without.read(table.name).values;
    EXPECT_TRUE(std::equal(one.begin(), one.end(), other.begin(), other.end(), [](double a, double b) {
      return a == b || (a != a && b != b);
    })) << table.name;
  }
  EXPECT_EQ(without.events(), 0U);
}

TEST_F(Events, AreTheSameBytesOnAnyNumberOfThreads) {
  for (const int threads : {1, 2, 5})
    with_threads(threads, [&] { run(plan("threads" + std::to_string(threads) + ".h5")); });

  EXPECT_EQ(text_of(folder / "threads1.h5"), text_of(folder / "threads2.h5"));
  EXPECT_EQ(text_of(folder / "threads1.h5"), text_of(folder / "threads5.h5"));
}

TEST_F(Events, OfARunThatWasStoppedAreCompletedToTheSameBytes) {
  run(plan("whole.h5", 5));
  ExperimentPlan cut = plan("cut.h5", 5);
  std::atomic<bool> stop{false};

  const ExperimentResult first = run(cut, stop, [&](std::size_t done, std::size_t) { stop = done >= 2; });
  cut.resume = true;
  run(cut);

  EXPECT_TRUE(first.was_stopped);
  EXPECT_EQ(text_of(folder / "whole.h5"), text_of(folder / "cut.h5"));
}

TEST_F(Events, OfTheFirstReplicatesOnlyAreOfThose) {
  ExperimentPlan made = plan("first.h5");
  made.events = 1;
  run(made);

  const Whole replicates = rows_of(*made.output)["replicate"];

  EXPECT_FALSE(replicates.empty());
  EXPECT_EQ(std::count(replicates.begin(), replicates.end(), 0), static_cast<std::ptrdiff_t>(replicates.size()));
}

TEST_F(Events, AreNotTakenFromReplicatesThatWereRunWithoutThem) {
  ExperimentPlan made = plan("outcomes.h5", 1);
  made.events = 0;
  run(made);
  made.events = made.resume = true;

  EXPECT_THROW(run(made), InputError);
}

TEST_F(Events, LeaveNothingBesideTheFile) {
  const ExperimentPlan made = plan("outcomes.h5", 2);
  run(made);

  remove_parts(made);

  EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

}  // namespace
}  // namespace hurtigspor
