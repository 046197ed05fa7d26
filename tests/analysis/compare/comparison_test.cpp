#include "compare/comparison.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>
#include <sstream>

#include "analysis/compare/people.hpp"
#include "compare/comparison_data.hpp"
#include "compare/comparison_sentences.hpp"
#include "compare/comparison_text.hpp"

using namespace hurtigspor;

namespace {

std::vector<Group> groups() {
  return Groups{made_up::country()}.all();
}

/// A record whose every level is the same.
ScenarioRecord flat(double value) {
  ScenarioRecord record{groups().size()};
  for (auto& row : record.headline) row.fill(value);
  for (auto& rows : record.by_group)
    for (auto& row : rows) row.fill(value);
  for (auto& rows : record.people)
    for (auto& row : rows) row.fill(100.0);
  record.lives_changed.fill({1000, 10, 4});
  for (auto& changes : record.lives_changed_by_group) changes.fill({100, 2, 1});
  record.channels.fill({10, value / 6.0});
  record.deadweight[0] = {50, 20, 5};
  for (auto& slots : record.yearly.slots) slots.fill(1000.0 * value);
  record.yearly.staff.fill(10.0);
  for (auto& chain : record.yearly.chain)
    for (std::size_t step = 0; step < chain.size(); ++step) chain[step] = value * std::pow(0.4, step);
  record.work_and_purses.fill({100, 100 * value, 1e6, 2e6, 3e6});
  return record;
}

RecordsByReplicate three_replicates(double effect) {
  RecordsByReplicate records;
  for (std::uint32_t r = 0; r < 3; ++r) records[r] = {flat(0.5 + 0.01 * r), flat(0.5 + 0.01 * r + effect + 0.001 * r)};
  return records;
}

ComparisonHead head() {
  return {.titles = {"Baseline", "Better handover"},
          .groups = groups(),
          .policy = Date::of(2017, 1, 1),
          .seed = 2016,
          .version = "0.1.0"};
}

std::size_t widest_line(const std::string& text) {
  std::istringstream lines{text};
  std::size_t widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, line.size());
  return widest;
}

}  // namespace

TEST(Comparison, TakesPairedDifferencesOfEveryHeadlineMeasure) {
  const Comparison comparison = comparison_of(three_replicates(0.1), head());

  const auto& pair = at(comparison.alternatives[0].headline, Reach::reachable, Headline::months_in_work_60);
  EXPECT_NEAR(pair.difference.mean, 0.101, 1e-12);
  EXPECT_NEAR(pair.base.mean, 0.51, 1e-12);
  EXPECT_DOUBLE_EQ(comparison.alternatives[0].lives_changed[0].net.mean, 6.0);
  EXPECT_DOUBLE_EQ(comparison.floor[0].gained.mean, 10.0);
}

TEST(Comparison, IsPreciseWhenEveryAlternativesIntervalIsNarrowEnough) {
  // Differences 0.1, 0.101, 0.102: half width 4.303 * 0.001 / sqrt(3) = 0.00248.
  const RecordsByReplicate records = three_replicates(0.1);

  EXPECT_TRUE(is_precise(records, {Headline::months_in_work_60, 0.0025}, 0.05));
  EXPECT_FALSE(is_precise(records, {Headline::months_in_work_60, 0.0024}, 0.05));
  EXPECT_FALSE(is_precise({{0, records.at(0)}}, {Headline::months_in_work_60, 10.0}, 0.05));
}

TEST(Comparison, WithAScenarioThatChangesNothingSaysZeroEverywhere) {
  RecordsByReplicate records;
  for (std::uint32_t r = 0; r < 5; ++r) {
    records[r] = {flat(0.1 * r), flat(0.1 * r)};
    records[r][1].lives_changed.fill({1000, 0, 0});
  }
  const Comparison comparison = comparison_of(records, head());

  for (const auto& reach : comparison.alternatives[0].headline)
    for (const auto& pair : reach) {
      EXPECT_EQ(pair.difference.mean, 0.0);
      EXPECT_EQ(pair.difference.interval.low, 0.0);
      EXPECT_EQ(pair.difference.interval.high, 0.0);
    }
  EXPECT_FALSE(comparison.alternatives[0].cost[0].stated);
  EXPECT_NE(findings(comparison)[0].find("changes nothing"), std::string::npos);
}

TEST(Comparison, HasASecondIntervalOverWhatNobodyHasMeasured) {
  OverRecords over;
  for (int draw = 0; draw < 5; ++draw) over.push_back({flat(1.0), flat(1.0 + 0.1 * (draw - 1))});

  const Comparison comparison = comparison_of(three_replicates(0.1), head(), over);

  const OverEffect& effect = at(*comparison.alternatives[0].over, Reach::all, Headline::ownerless_days);
  EXPECT_EQ(effect.draws, 5U);
  EXPECT_NEAR(effect.median, 0.1, 1e-12);
  EXPECT_DOUBLE_EQ(effect.same_sign, 0.6);
}

TEST(ComparisonText, LeadsWithSentencesAndFitsThePage) {
  ComparisonHead three = head();
  three.titles = {"Baseline", "Better handover meetings that happen everywhere", "Wider fast track", "Both"};
  RecordsByReplicate records = three_replicates(0.1);
  for (auto& [replicate, scenarios] : records) {
    scenarios.push_back(flat(12345678.0 + replicate));
    scenarios.push_back(flat(-12345678.0));
  }

  const std::string text = comparison_text(comparison_of(records, three));

  EXPECT_TRUE(text.starts_with("Simulated: \"Better handover meetings"));
  EXPECT_NE(text.find("floor"), std::string::npos);
  EXPECT_LE(widest_line(comparison_text(comparison_of(three_replicates(0.1), head()))), 120U);
}

TEST(ComparisonText, SaysWhenAnEffectMayBeNone) {
  RecordsByReplicate records;
  records[0] = {flat(1.0), flat(1.1)};
  records[1] = {flat(1.0), flat(0.95)};

  EXPECT_NE(findings(comparison_of(records, head()))[0].find("it may be none"), std::string::npos);
}

TEST(Comparison, NamesTheGroupsThatLoseMoreThanTheirUncertainty) {
  RecordsByReplicate records = three_replicates(0.1);
  constexpr auto months = static_cast<std::size_t>(Headline::months_in_work_60);
  for (auto& [replicate, scenarios] : records) scenarios[1].by_group[1][1][months] -= 0.3;  // women

  const AlternativeComparison& alternative = comparison_of(records, head()).alternatives[0];

  const auto by_sex = losers(alternative.groups, groups(), {Division::sex});
  ASSERT_EQ(by_sex.size(), 1U);
  EXPECT_EQ(groups()[by_sex[0].group].label, "women");
  EXPECT_TRUE(losers(alternative.groups, groups(), {Division::education}).empty());
  EXPECT_NEAR(alternative.gaps[0].measures[0].difference.mean, -0.3, 1e-12);  // women minus men
}

TEST(Comparison, SaysNothingOfGroupsOfFewerThanFivePeople) {
  RecordsByReplicate records = three_replicates(-0.1);
  for (auto& [replicate, scenarios] : records)
    for (ScenarioRecord& scenario : scenarios) scenario.people[1][1].fill(4.0);  // women

  const Comparison comparison = comparison_of(records, head());

  EXPECT_FALSE(comparison.alternatives[0].groups[1].is_shown(0));
  for (const Loser& loser : losers(comparison.alternatives[0].groups, groups(), {Division::sex}))
    EXPECT_EQ(groups()[loser.group].label, "men");
  for (const GapEffects& gap : comparison.alternatives[0].gaps) EXPECT_NE(gap.pair.division, Division::sex);
  const std::string text = comparison_text(comparison);
  EXPECT_NE(text.find("women, under 5 people"), std::string::npos);
  EXPECT_NE(text.find("too few to say"), std::string::npos);
  EXPECT_EQ(text.find("women minus men"), std::string::npos);
}

TEST(Comparison, HasBothIntervalsForGroupsHoursLinksAndChannels) {
  OverRecords over;
  for (int draw = 0; draw < 5; ++draw) over.push_back({flat(1.0), flat(1.0 + 0.1 * (draw - 1))});

  const AlternativeComparison& alternative = comparison_of(three_replicates(0.1), head(), over).alternatives[0];

  for (const Effect& effect :
       {alternative.groups[0].measures[0], alternative.hours.used[0], alternative.chain[0].steps[1].people}) {
    EXPECT_TRUE(effect.difference.has_interval());
    EXPECT_DOUBLE_EQ(effect.over->same_sign, 0.6);
  }
  EXPECT_EQ(alternative.channels[0].months.over->draws, 5U);
  EXPECT_EQ(alternative.deadweight.as_soon.over->draws, 5U);
  const Comparison comparison = comparison_of(three_replicates(0.1), head(), over);
  EXPECT_EQ(comparison_text(comparison).find("  over what nobody has measured"), std::string::npos);
  EXPECT_NE(comparison_text(comparison, {.over = true}).find("  over what nobody has measured"), std::string::npos);
}

TEST(Comparison, ToldOfAddedUsersTakesTheScenarioThatHasMoreOfThem) {
  RecordsByReplicate records = three_replicates(0.1);
  for (auto& [replicate, scenarios] : records) scenarios[1].deadweight[1] = {80, 20, 0};  // in the base only

  const DeadweightEstimate& deadweight = comparison_of(records, head()).alternatives[0].deadweight;

  EXPECT_EQ(deadweight.users_in, UsersIn::base);
  EXPECT_DOUBLE_EQ(deadweight.as_soon.difference.mean, 0.25);
  EXPECT_FALSE(deadweight.is_stated());  // fifty others became users: the two scenarios' users changed places
}

TEST(ComparisonText, TellsTheChainAndEveryHourOnRequestOnly) {
  const Comparison comparison = comparison_of(three_replicates(0.1), head());

  const std::string usual = comparison_text(comparison);
  const std::string full =
      comparison_text(comparison, {.by = {Division::county}, .lives_by_group = true, .hours = true, .chain = true});

  EXPECT_EQ(usual.find("link by link"), std::string::npos);
  for (const char* words : {"link by link", "all of them together", "NAV: handover meeting", "Finnmark, 100 people"})
    EXPECT_NE(full.find(words), std::string::npos) << words;
  EXPECT_LE(widest_line(full), 120U);
}

TEST(ComparisonData, GivesEveryNumberToOtherPrograms) {
  const Comparison comparison = comparison_of(three_replicates(0.1), head());

  const auto json = nlohmann::json::parse(comparison_json(comparison));
  EXPECT_NEAR(json["alternatives"][0]["headline"]["reachable"]["months_in_work_60"]["difference"]["mean"].get<double>(),
              0.101, 1e-12);
  std::istringstream lines{comparison_csv(comparison)};
  std::string heading;
  std::getline(lines, heading);
  for (std::string line; std::getline(lines, line);)
    EXPECT_EQ(std::count(line.begin(), line.end(), ','), std::count(heading.begin(), heading.end(), ','));
}

RC_GTEST_PROP(Comparison, DoesNotDependOnTheOrderInWhichReplicatesWereFinished, ()) {
  const auto order =
      *rc::gen::map(rc::gen::just(0), [](int) { return std::vector<std::uint32_t>{0, 1, 2, 3, 4, 5, 6}; });
  auto shuffled = *rc::gen::exec([&] {
    auto rest = order;
    std::vector<std::uint32_t> result;
    while (!rest.empty()) {
      const auto pick = *rc::gen::inRange<std::size_t>(0, rest.size());
      result.push_back(rest[pick]);
      rest.erase(rest.begin() + static_cast<std::ptrdiff_t>(pick));
    }
    return result;
  });
  const auto collect = [](const std::vector<std::uint32_t>& finished) {
    RecordsByReplicate records;
    for (const std::uint32_t r : finished) records[r] = {flat(0.3 / (r + 1)), flat(0.7 / (r + 2))};
    return comparison_json(comparison_of(records, head()));
  };

  RC_ASSERT(collect(order) == collect(shuffled));
}
