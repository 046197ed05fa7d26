#include "compare/experiment.hpp"

#include <gtest/gtest.h>
#include <unistd.h>

#include <bit>
#include <cmath>
#include <fstream>
#include <sstream>

#include "analysis/compare/shipped.hpp"
#include "base/errors.hpp"
#include "compare/record_tables.hpp"
#include "engine/ensemble.hpp"
#include "file_text.hpp"
#include "parameters/scenario_file.hpp"
#include "store/outcomes_reader.hpp"
#include "store/parts.hpp"
#include "world/founding.hpp"

using namespace hurtigspor;
namespace fs = std::filesystem;

namespace {

const Progress in_silence = [](std::size_t, std::size_t) {};

/// The classroom, and the classroom with one change.
ExperimentPlan classroom(const std::string& change, std::size_t replicates) {
  const auto known = known_municipalities(scenarios_folder / "norway");
  ExperimentPlan plan;
  plan.scenarios = {read_scenario((scenarios_folder / "classroom.toml").string(), known)};
  plan.scenarios.push_back(plan.scenarios.front());
  plan.scenarios.back().title = "Other";
  if (!change.empty()) {
    const std::string resolved = plan.scenarios.front().resolved_toml + "\n" + change;
    plan.scenarios.back() = read_scenario_text(resolved, "other.toml", known);
    plan.scenarios.back().title = "Other";
  }
  plan.tables = scenarios_folder / "norway";
  plan.seed = 7;
  plan.replicates = replicates;
  plan.version = "test";
  return plan;
}

constexpr const char* handovers_offered =
    "[[change]]\nfrom = 2017-01-01\nset = { handover.offer_share = 0.95, handover.shared_record = true }\n";

ExperimentResult run(const ExperimentPlan& plan, const Progress& progress = in_silence,
                     const std::atomic<bool>& stop = never_stop) {
  return run_experiment(plan, Founded{plan.scenarios, plan.tables}, progress, stop);
}

OverRecords over(const ExperimentPlan& plan, std::size_t draws, const Progress& progress = in_silence,
                 const std::atomic<bool>& stop = never_stop) {
  return run_over(plan, Founded{plan.scenarios, plan.tables}, draws, progress, stop);
}

/// A folder for one test's files, gone when the test ends.
struct Workplace {
  fs::path folder = fs::temp_directory_path() / ("hurtigspor-experiment-" + std::to_string(getpid()));
  Workplace() {
    fs::remove_all(folder);
    fs::create_directories(folder);
  }
  ~Workplace() { fs::remove_all(folder); }
};

std::string every_number(const RecordsByReplicate& records) {
  std::ostringstream text;
  for (const auto& [replicate, scenarios] : records)
    for (const ScenarioRecord& record : scenarios)
      for (const Table& table : to_tables(record))
        for (const double value : table.values) text << std::bit_cast<std::uint64_t>(value) << ' ';
  return text.str();
}

}  // namespace

TEST(Experiment, WithAScenarioThatChangesNothingHasExactlyNoEffect) {
  const ExperimentResult result = run(classroom("", 3));

  for (const auto& [replicate, records] : result.records)
    for (std::size_t m = 0; m < headlines; ++m)
      for (const Reach reach : {Reach::all, Reach::reachable}) {
        const auto measure = static_cast<Headline>(m);
        const double base = records[0].value(measure, reach);
        EXPECT_TRUE(std::isnan(base) || records[1].value(measure, reach) - base == 0.0);
      }
  EXPECT_EQ(result.records.at(0)[1].lives_changed[0].gained, 0.0);
  EXPECT_EQ(result.records.at(0)[1].lives_changed[0].lost, 0.0);
  EXPECT_GT(result.records.at(0)[1].lives_changed[0].compared, 0.0);
}

TEST(Experiment, WithAScenarioThatChangesNothingHasExactlyNoEffectInAnyGroupHourLinkOrChannel) {
  const ExperimentPlan plan = classroom("", 2);
  ComparisonHead head;
  head.titles = {"Base", "Other"};
  head.groups = Groups{Founded{plan.scenarios, plan.tables}.country(0)}.all();

  const Comparison comparison = comparison_of(run(plan).records, head, over(plan, 2));

  const AlternativeComparison& same = comparison.alternatives[0];
  const auto expect_none = [](const Effect& effect) {
    EXPECT_TRUE(effect.difference.mean == 0.0 || std::isnan(effect.difference.mean));
    EXPECT_TRUE(!(effect.difference.deviation != 0.0) || std::isnan(effect.difference.deviation));
    EXPECT_TRUE(effect.over->interval.high == 0.0 || std::isnan(effect.over->interval.high));
  };
  for (const GroupEffects& group : same.groups)
    for (const Effect& effect : group.measures) expect_none(effect);
  for (const GapEffects& gap : same.gaps)
    for (const Effect& effect : gap.measures) expect_none(effect);
  for (const ChannelEstimate& channel : same.channels) expect_none(channel.months);
  for (const auto& agency : same.hours.slots)
    for (const Effect& effect : agency) expect_none(effect);
  for (const Effect& effect : same.hours.staff_for_refugees) expect_none(effect);
  for (const ChainEffects& chain : same.chain)
    for (const LinkEffects& link : chain.steps) expect_none(link.people);
  EXPECT_EQ(same.deadweight.users.difference.mean, 0.0);
}

TEST(Experiment, ChannelsAddUpToTheEffect) {
  const ExperimentResult result = run(classroom(handovers_offered, 3));

  for (const auto& [replicate, records] : result.records) {
    double sum = 0.0;
    for (const ChannelEffect& channel : records[1].channels) sum += channel.months;
    const double effect = records[1].value(Headline::months_in_work_60, Reach::reachable) -
                          records[0].value(Headline::months_in_work_60, Reach::reachable);
    EXPECT_NEAR(sum, effect, 1e-12);
    EXPECT_NE(sum, 0.0);
  }
}

TEST(Experiment, GivesTheSameNumbersOnAnyNumberOfThreads) {
  const ExperimentPlan plan = classroom(handovers_offered, 4);
  std::vector<std::string> numbers;

  for (const int threads : {1, 2, 4})
    with_threads(threads, [&] { numbers.push_back(every_number(run(plan).records)); });

  EXPECT_EQ(numbers[0], numbers[1]);
  EXPECT_EQ(numbers[0], numbers[2]);
}

TEST(Experiment, ThatWasStoppedIsCompletedToTheSameBytes) {
  const Workplace workplace;
  ExperimentPlan whole = classroom(handovers_offered, 8);
  whole.output = workplace.folder / "whole.h5";
  run(whole);
  ExperimentPlan cut = whole;
  cut.output = workplace.folder / "cut.h5";
  std::atomic<bool> stop{false};

  const ExperimentResult first = run(
      cut, [&](std::size_t done, std::size_t) { stop = done >= 3; }, stop);
  cut.resume = true;
  const ExperimentResult second = run(cut);

  EXPECT_TRUE(first.was_stopped);
  EXPECT_LT(first.records.size(), 8U);
  EXPECT_FALSE(second.was_stopped);
  EXPECT_EQ(text_of(workplace.folder / "whole.h5"), text_of(workplace.folder / "cut.h5"));
}

std::string every_number(const NetworkByReplicate& network) {
  std::ostringstream text;
  for (const auto& [replicate, scenarios] : network)
    for (const NetworkRecord& record : scenarios)
      for (const auto* values : {&record.path, &record.waits, &record.offices})
        for (const double value : *values) text << replicate << ' ' << std::bit_cast<std::uint64_t>(value) << ' ';
  return text.str();
}

TEST(Experiment, WithTheNetworkIsStoppedAndCompletedToTheSameBytes) {
  const Workplace workplace;
  ExperimentPlan whole = classroom(handovers_offered, 6);
  whole.network = true;
  whole.output = workplace.folder / "whole.h5";
  const ExperimentResult at_once = run(whole);
  ExperimentPlan cut = whole;
  cut.output = workplace.folder / "cut.h5";
  std::atomic<bool> stop{false};

  run(
      cut, [&](std::size_t done, std::size_t) { stop = done >= 2; }, stop);
  cut.resume = true;
  const ExperimentResult completed = run(cut);

  EXPECT_EQ(every_number(at_once.network), every_number(completed.network));
  EXPECT_EQ(text_of(workplace.folder / "whole.h5"), text_of(workplace.folder / "cut.h5"));
  const ReadTable waits = OutcomesReader{*whole.output}.read("critical_wait");
  ASSERT_EQ(waits.values.size(), 2U * 6U * endings * wait_kinds * wait_measures);
  EXPECT_EQ(waits.values[0], at_once.network.at(0)[0].waits[0]);
}

TEST(Experiment, WithTheNetworkGivesTheSameNumbersOnAnyNumberOfThreadsAndElseTheSameAsWithout) {
  ExperimentPlan plan = classroom(handovers_offered, 4);
  const std::string without = every_number(run(plan).records);
  plan.network = true;
  std::vector<std::string> numbers;

  for (const int threads : {1, 3})
    with_threads(threads, [&] {
      const ExperimentResult result = run(plan);
      EXPECT_EQ(every_number(result.records), without);
      numbers.push_back(every_number(result.network));
    });

  EXPECT_EQ(numbers[0], numbers[1]);
}

TEST(Experiment, WithTheNetworkTakesUpNoReplicatesThatWereRunWithoutIt) {
  const Workplace workplace;
  ExperimentPlan plan = classroom(handovers_offered, 1);
  plan.output = workplace.folder / "outcomes.h5";
  run(plan);
  plan.network = plan.resume = true;

  EXPECT_THROW(run(plan), InputError);
}

TEST(Experiment, DoesNotTakeUpFormerReplicatesUnasked) {
  const Workplace workplace;
  ExperimentPlan plan = classroom(handovers_offered, 2);
  plan.output = workplace.folder / "outcomes.h5";
  run(plan);

  EXPECT_THROW(run(plan), InputError);
  remove_parts(plan);
  EXPECT_FALSE(fs::exists(Parts::folder_of(*plan.output)));
  EXPECT_NO_THROW(run(plan));
}

TEST(Experiment, StopsAtALookWhenPreciseEnoughAndResumesToTheSameAnswer) {
  const Workplace workplace;
  ExperimentPlan plan = classroom(handovers_offered, 40);
  plan.precision = Precision{Headline::months_in_work_60, 100.0};
  plan.output = workplace.folder / "outcomes.h5";

  const ExperimentResult result = run(plan);

  EXPECT_TRUE(result.is_precise);
  EXPECT_EQ(result.looks, 1);
  EXPECT_EQ(result.records.size(), 10U);
  EXPECT_DOUBLE_EQ(result.alpha, alpha_at_look(1));
  plan.resume = true;
  EXPECT_EQ(every_number(run(plan).records), every_number(result.records));
}

TEST(Experiment, StoresHeadlinesAndThePeopleOfReplicateZero) {
  const Workplace workplace;
  ExperimentPlan plan = classroom(handovers_offered, 3);
  plan.output = workplace.folder / "outcomes.h5";

  const ExperimentResult result = run(plan);

  const OutcomesReader outcomes{*plan.output};
  EXPECT_EQ(outcomes.replicates(), (std::vector<std::uint32_t>{0, 1, 2}));
  const ReadTable headline = outcomes.read("headline");
  ASSERT_EQ(headline.values.size(), 2U * 3U * 2U * headlines);
  EXPECT_EQ(headline.values[0], result.records.at(0)[0].headline[0][0]);
  EXPECT_TRUE(outcomes.has_persons());
  EXPECT_EQ(outcomes.persons().replicate, 0U);
}

namespace {

/// The classroom with tables of its own, in which something may be stated locally.
struct LocalClassroom {
  Workplace workplace;
  ExperimentPlan plan = classroom(handovers_offered, 2);

  LocalClassroom() {
    fs::copy(plan.tables, workplace.folder / "tables");
    plan.tables = workplace.folder / "tables";
    plan.output = workplace.folder / "outcomes.h5";
  }
  void state(const std::string& rows) const {
    std::ofstream(plan.tables / "local.csv") << "municipality,organisation,participants_per_adviser,source\n" << rows;
  }
  /// What is stored of a run from the beginning.
  std::string stored() const {
    run(plan);
    remove_parts(plan);
    return text_of(*plan.output);
  }
  std::vector<std::string> facts_in_file() const {
    const OutcomesReader outcomes{*plan.output};
    for (const Axis& axis : outcomes.description().axes)
      if (axis.name == "local_facts") return std::get<std::vector<std::string>>(axis.coordinates);
    return {};
  }
};

}  // namespace

TEST(LocalFacts, ThatAreNoneLeaveTheOutcomesFileAsItWasToTheByte) {
  const LocalClassroom local;
  const std::string without = local.stored();

  local.state("");
  EXPECT_EQ(without, local.stored());
  EXPECT_TRUE(local.facts_in_file().empty());
  local.state("4012,separate,18,\"a neighbour, who is not founded\"\n");
  EXPECT_EQ(without, local.stored());
}

TEST(LocalFacts, AreUsedAndStandInTheOutcomesFile) {
  const LocalClassroom local;
  const std::string without = every_number(run(local.plan).records);
  remove_parts(local.plan);
  local.state("4014,co-located,12,\"the municipality, 2024\"\n");

  const std::string once = local.stored();

  EXPECT_EQ(local.facts_in_file(), (std::vector<std::string>{"4014 Kragerø (organisation: co-located; 12 participants "
                                                             "an adviser), source: the municipality, 2024"}));
  EXPECT_EQ(once, local.stored());
  EXPECT_NE(without, every_number(run(local.plan).records));
}

TEST(LocalFacts, OfAnotherKindMakeAnotherRunThatIsNotResumed) {
  LocalClassroom local;
  local.state("4014,in NAV,,them\n");
  run(local.plan);
  local.plan.resume = true;
  EXPECT_NO_THROW(run(local.plan));

  local.state("4014,separate,,them\n");

  EXPECT_THROW(run(local.plan), InputError);
}

TEST(LocalFacts, ThatCannotHoldAreToldForEveryScenarioAtOnce) {
  const LocalClassroom local;
  local.state("4014,separate,,them\n");
  ExperimentPlan plan = local.plan;
  for (Scenario& scenario : plan.scenarios)
    for (Parameters& set : scenario.sets) {
      set.organisation.in_nav_share = Share{1.0};
      set.organisation.co_located_share = Share{0.0};
    }

  try {
    run(plan);
    ADD_FAILURE() << "the facts were accepted";
  } catch (const InputError& error) {
    EXPECT_EQ(error.sentences().size(), 2U);
  }
}

TEST(Experiment, RunsTheReSaltedFloorInTheFirstReplicatesOnly) {
  const ExperimentResult result = run(classroom("", floor_replicates + 1));

  EXPECT_FALSE(std::isnan(result.records.at(floor_replicates - 1)[0].lives_changed[0].gained));
  EXPECT_TRUE(std::isnan(result.records.at(floor_replicates)[0].lives_changed[0].gained));
}

TEST(Experiment, OverWhatNobodyHasMeasuredKeepsTwinsTwins) {
  const OverRecords records = over(classroom("", 1), 3);

  ASSERT_EQ(records.size(), 3U);
  for (const ReplicateRecords& draw : records)
    EXPECT_EQ(draw[0].value(Headline::net_cost_state, Reach::all), draw[1].value(Headline::net_cost_state, Reach::all));
  EXPECT_NE(records[0][0].value(Headline::net_cost_state, Reach::all),
            records[1][0].value(Headline::net_cost_state, Reach::all));
}

TEST(Experiment, OverDrawsIsResumedToTheSameNumbers) {
  const Workplace workplace;
  ExperimentPlan plan = classroom(handovers_offered, 1);
  plan.output = workplace.folder / "outcomes.h5";
  const OverRecords whole = over(plan, 4);
  remove_parts(plan);
  std::atomic<bool> stop{false};

  const OverRecords cut = over(
      plan, 4, [&](std::size_t done, std::size_t) { stop = done >= 2; }, stop);
  plan.resume = true;
  const OverRecords completed = over(plan, 4);

  EXPECT_LT(cut.size(), 4U);
  ASSERT_EQ(completed.size(), 4U);
  for (std::size_t draw = 0; draw < 4; ++draw)
    EXPECT_EQ(every_number({{0, completed[draw]}}), every_number({{0, whole[draw]}}));
}

TEST(Experiment, StoresWhatWasDrawnAndWhatCameOfIt) {
  const Workplace workplace;
  ExperimentPlan plan = classroom(handovers_offered, 2);
  plan.output = workplace.folder / "outcomes.h5";
  const ExperimentResult result = run(plan);
  const OverRecords records = over(plan, 3);

  store_with_draws(plan, Founded{plan.scenarios, plan.tables}, result, records);

  const OutcomesReader outcomes{*plan.output};
  const auto& variables = outcomes.description().variables;
  ASSERT_EQ(variables.size(), 1 + record_tables().size());
  EXPECT_EQ(variables[0].name, "drawn_value");
  EXPECT_EQ(variables[0].values, drawn_values(plan, 3).values);
  for (std::size_t row = 0; row < record_tables().size(); ++row) {
    EXPECT_EQ(variables[1 + row].name, name_by_draw(record_tables()[row]));
    EXPECT_EQ(variables[1 + row].values.size() % (2U * 3U), 0U);
  }
  EXPECT_EQ(variables[1].axes, (std::vector<std::string>{"scenario", "draw", "reach", "measure"}));
  ASSERT_EQ(variables[1].values.size(), 2U * 3U * 2U * headlines);
  EXPECT_EQ(variables[1].values[(3 * 2 + 2 * 2) * headlines], records[2][1].headline[0][0]);
  EXPECT_EQ(outcomes.read("headline").values[0], result.records.at(0)[0].headline[0][0]);
}

TEST(Experiment, RefusesToCompareRunsOfDifferentDays) {
  ExperimentPlan plan = classroom("", 1);
  for (Parameters& set : plan.scenarios.back().sets) set.run.end = Date::of(2023, 12, 31);

  EXPECT_THROW(expect_comparable(plan.scenarios), InputError);
}
