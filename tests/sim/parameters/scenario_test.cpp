#include "parameters/scenario.hpp"

#include <gtest/gtest.h>

#include "few_municipalities.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {
namespace {

constexpr MunicipalityId oslo{0};
constexpr MunicipalityId bergen{6};

const double usual = *Parameters{}.handover.offer_share;

double offered(const Scenario& scenario, Date day, MunicipalityId where) {
  return *scenario.at(scenario.epoch_of(day), where).handover.offer_share;
}

TEST(Timeline, HoldsOneSetWhenNothingChanges) {
  const auto scenario = scenario_from("[handover]\noffer_share = 0.7\n");

  EXPECT_EQ(scenario.sets.size(), 1u);
  EXPECT_EQ(scenario.epochs, std::vector<Date>{Date::of(2007, 1, 1)});
  EXPECT_EQ(*scenario.founding().handover.offer_share, 0.7);
}

TEST(Timeline, ChangesOnTheDayAndInThePlacesNamed) {
  const auto scenario = scenario_from(
      "[[change]]\nfrom = 2018-01-01\nmunicipalities = [\"Bergen\"]\nset = { handover.offer_share = 0.9 }\n");

  EXPECT_EQ(offered(scenario, Date::of(2017, 12, 31), bergen), usual);
  EXPECT_EQ(offered(scenario, Date::of(2018, 1, 1), bergen), 0.9);
  EXPECT_EQ(offered(scenario, Date::of(2024, 12, 31), bergen), 0.9);
  EXPECT_EQ(offered(scenario, Date::of(2018, 1, 1), oslo), usual);
  EXPECT_EQ(scenario.sets.size(), 2u);
  EXPECT_EQ(scenario.epochs.size(), 2u);
}

TEST(Timeline, EndsAChangeAfterItsLastDay) {
  const auto scenario =
      scenario_from("[[change]]\nfrom = 2018-01-01\nto = 2018-06-30\nset = { handover.offer_share = 0.9 }\n");

  EXPECT_EQ(offered(scenario, Date::of(2018, 6, 30), oslo), 0.9);
  EXPECT_EQ(offered(scenario, Date::of(2018, 7, 1), oslo), usual);
  EXPECT_EQ(scenario.sets.size(), 2u) << "what was before and what is afterwards are one set";
  EXPECT_EQ(scenario.epochs.size(), 3u);
}

TEST(Timeline, LaysALaterChangeOverAnEarlierOne) {
  const auto scenario = scenario_from(
      "[[change]]\nfrom = 2018-01-01\nset = { handover.offer_share = 0.9, handover.lead_weeks = 4 }\n"
      "[[change]]\nfrom = 2017-01-01\nto = 2019-12-31\nmunicipalities = [\"0301\"]\n"
      "set = { handover.offer_share = 0.3 }\n");

  EXPECT_EQ(offered(scenario, Date::of(2017, 1, 1), oslo), 0.3);
  EXPECT_EQ(offered(scenario, Date::of(2018, 1, 1), oslo), 0.3);
  EXPECT_EQ(offered(scenario, Date::of(2020, 1, 1), oslo), 0.9);
  EXPECT_EQ(offered(scenario, Date::of(2018, 1, 1), bergen), 0.9);
  EXPECT_EQ(*scenario.at(scenario.epoch_of(Date::of(2018, 1, 1)), oslo).handover.lead_weeks, 4.0);
}

TEST(Timeline, JoinsStretchesBetweenWhichNothingChanges) {
  const auto scenario = scenario_from(
      "[handover]\noffer_share = 0.6\n[[change]]\nfrom = 2018-01-01\nset = { handover.offer_share = 0.6 }\n");

  EXPECT_EQ(scenario.epochs.size(), 1u);
}

TEST(Timeline, CountsDaysBeforeTheRunAsItsFirstDay) {
  const auto scenario = scenario_from("[[change]]\nfrom = 2007-01-01\nset = { handover.offer_share = 0.9 }\n");

  EXPECT_EQ(scenario.epoch_of(Date::of(2000, 1, 1)), 0u);
  EXPECT_EQ(offered(scenario, Date::of(2007, 1, 1), oslo), 0.9);
  EXPECT_EQ(scenario.epochs.size(), 1u);
}

TEST(Timeline, LosesNoChangeWhenTheRunIsCutShort) {
  Overrides shorter;
  shorter.values = {{"--from", "run.start", "2015-01-01"},
                    {"--to", "run.end", "2017-12-31"},
                    {"--set", "run.outcomes_from", "2015-01-01"}};
  const auto scenario = scenario_from(
      "[[change]]\nfrom = 2012-01-01\nset = { handover.offer_share = 0.9 }\n"
      "[[change]]\nfrom = 2018-01-01\nset = { handover.lead_weeks = 3 }\n",
      shorter);

  EXPECT_EQ(scenario.epochs, std::vector<Date>{Date::of(2015, 1, 1)});
  EXPECT_EQ(offered(scenario, Date::of(2015, 1, 1), oslo), 0.9);
  EXPECT_EQ(*scenario.founding().handover.lead_weeks, *Parameters{}.handover.lead_weeks);
}

TEST(Origin, IsTheLastLineThatGaveTheValue) {
  const auto scenario = scenario_from(
      "[handover]\noffer_share = 0.7\n[[change]]\nfrom = 2018-01-01\nmunicipalities = [\"Bergen\"]\n"
      "set = { handover.offer_share = 0.9 }\n");
  const auto row = *find_parameter("handover.offer_share");

  EXPECT_EQ(scenario.origin(row, 0, 6), "test.toml:3");
  EXPECT_EQ(scenario.origin(row, 1, 6), "test.toml:7");
  EXPECT_EQ(scenario.origin(row, 1, 0), "test.toml:3");
  EXPECT_EQ(scenario.origin(*find_parameter("handover.lead_weeks"), 0, 0), "default");
}

TEST(FirstDifference, IsTheDayOfTheFirstChangeThatOnlyOneHas) {
  const auto one = scenario_from("[[change]]\nfrom = 2016-01-01\nset = { nav.caseload = 80 }\n");
  const auto other = scenario_from(
      "[[change]]\nfrom = 2016-01-01\nset = { nav.caseload = 80 }\n"
      "[[change]]\nfrom = 2018-03-01\nmunicipalities = [\"Bergen\"]\nset = { nav.caseload = 90 }\n");

  EXPECT_EQ(Scenario::first_difference(one, other), Date::of(2018, 3, 1));
  EXPECT_EQ(Scenario::first_difference(other, one), Date::of(2018, 3, 1));
}

TEST(FirstDifference, IsTheDayAfterTheEndWhenThereIsNone) {
  const auto one = scenario_from("[nav]\ncaseload = 80\n");
  const auto other = scenario_from("[[change]]\nfrom = 2007-01-01\nset = { nav.caseload = 80 }\n");

  EXPECT_EQ(Scenario::first_difference(one, other), Date::of(2025, 1, 1));
}

TEST(FirstDifference, IsTheStartWhenTheyFoundOtherPlacesOrDifferAtFounding) {
  const auto one = scenario_from("");

  EXPECT_EQ(Scenario::first_difference(one, scenario_from("municipalities = [\"Oslo\"]\n")), Date::of(2007, 1, 1));
  EXPECT_EQ(Scenario::first_difference(one, scenario_from("[run]\nseed = 1\n")), Date::of(2007, 1, 1));
}

TEST(Differences, TellWhatDiffersFromWhenUntilWhenAndWhere) {
  const auto one =
      scenario_from("[[change]]\nfrom = 2018-01-01\nmunicipalities = [\"Bergen\"]\nset = { nav.caseload = 80 }\n");
  const auto other = scenario_from("[[change]]\nfrom = 2017-01-01\nset = { nav.caseload = 80 }\n");

  const auto found = differences(one, other);

  ASSERT_EQ(found.size(), 2u);
  EXPECT_EQ(found[0].from, Date::of(2017, 1, 1));
  EXPECT_EQ(found[0].to, Date::of(2017, 12, 31));
  EXPECT_TRUE(found[0].municipalities.empty());
  EXPECT_EQ(found[0].one, ParameterValue{70.0});
  EXPECT_EQ(found[0].other, ParameterValue{80.0});
  EXPECT_EQ(found[1].from, Date::of(2018, 1, 1));
  EXPECT_EQ(found[1].to, Date::of(2024, 12, 31));
  EXPECT_EQ(found[1].municipalities.size(), few_municipalities().size() - 1);
}

TEST(Municipalities, AreTheColumnsOfTheCountryThatIsFounded) {
  const auto scenario = scenario_from(
      "municipalities = [\"Bergen\", \"Drammen\"]\n"
      "[[change]]\nfrom = 2018-01-01\nmunicipalities = [\"Oslo\", \"Bergen\"]\nset = { nav.caseload = 80 }\n"
      "[[change]]\nfrom = 2019-01-01\nmunicipalities = [\"Oslo\"]\nset = { nav.caseload = 90 }\n");

  EXPECT_EQ(scenario.only_municipalities, (std::vector<std::string>{"3301", "4601"}));
  ASSERT_EQ(scenario.set_of.front().size(), 2u);
  EXPECT_EQ(scenario.epochs.size(), 2u) << "what changes in Oslo changes nothing here";
  EXPECT_EQ(*scenario.at(1, MunicipalityId{0}).nav.caseload, 70.0);
  EXPECT_EQ(*scenario.at(1, MunicipalityId{1}).nav.caseload, 80.0);
}

}  // namespace
}  // namespace hurtigspor
