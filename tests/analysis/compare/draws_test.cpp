#include "compare/draws.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "compare/over.hpp"
#include "parameters/prior.hpp"
#include "parameters/scenario_file.hpp"

using namespace hurtigspor;

namespace {

const std::vector<KnownMunicipality> places{{"0301", "Oslo"}, {"4601", "Bergen"}};

Scenario scenario(const std::string& text, const Overrides& overrides = {}) {
  return read_scenario_text("title = \"made up\"\n" + text, "made_up.toml", places, overrides);
}

/// The scenario with one parameter drawn at the middle of its prior.
Scenario drawn(const Scenario& one, const Scenario& base, const char* name, double share = 0.5) {
  return with_draw(one, base, {*find_parameter(name)}, {share});
}

}  // namespace

TEST(Draws, AreOfWhatIsAssumedOrFitted) {
  const auto rows = unmeasured_parameters();

  EXPECT_GT(rows.size(), 100U);
  for (const std::size_t row : rows) {
    const auto status = all_parameters()[row].about.status;
    EXPECT_TRUE(status == Status::assumed || status == Status::fitted) << all_parameters()[row].name;
  }
  EXPECT_EQ(std::count(rows.begin(), rows.end(), *find_parameter("population.cohort_scale")), 0);
}

TEST(Draws, FollowThePrior) {
  const ParameterEntry& even = parameter_named("handover.offer_share");
  const ParameterEntry& log_even = parameter_named("lead.decay");

  EXPECT_NEAR(std::get<double>(value_at(even, 0.5)), (even.about.low + even.about.high) / 2.0, 1e-12);
  EXPECT_NEAR(std::get<double>(value_at(log_even, 0.5)), std::sqrt(log_even.about.low * log_even.about.high), 1e-12);
  EXPECT_GE(std::get<double>(value_at(log_even, 1e-12)), log_even.about.low);
  EXPECT_LE(std::get<double>(value_at(log_even, 1.0 - 1e-12)), log_even.about.high);
}

TEST(Draws, ReplaceTheCommonValueInEveryScenarioAlike) {
  const Scenario base = scenario("");
  const Scenario other = scenario("[[change]]\nfrom = 2017-01-01\nset = { handover.lead_weeks = 10 }\n");

  const Scenario drawn_base = drawn(base, base, "lead.decay");
  const Scenario drawn_other = drawn(other, base, "lead.decay");

  EXPECT_EQ(drawn_base.founding().lead.decay, drawn_other.founding().lead.decay);
  EXPECT_FALSE(drawn_base.founding().lead.decay == base.founding().lead.decay);
  EXPECT_EQ(Scenario::first_difference(drawn_base, drawn_other), Date::of(2017, 1, 1));
}

TEST(Draws, LeaveWhatAScenarioChangesItself) {
  const Scenario base = scenario("");
  const Scenario dated = scenario("[[change]]\nfrom = 2017-01-01\nset = { handover.offer_share = 0.95 }\n");
  const Scenario whole_run = scenario("[handover]\noffer_share = 0.95\n");

  const Scenario drawn_dated = drawn(dated, base, "handover.offer_share", 0.25);
  const Scenario drawn_whole_run = drawn(whole_run, base, "handover.offer_share", 0.25);

  EXPECT_NEAR(*drawn_dated.sets[drawn_dated.set_of.front()[0]].handover.offer_share, 0.4, 1e-12);
  EXPECT_EQ(*drawn_dated.sets[drawn_dated.set_of.back()[0]].handover.offer_share, 0.95);
  EXPECT_EQ(*drawn_whole_run.founding().handover.offer_share, 0.95);
}

/// What is in force in Oslo at the end of the run.
double last(const Scenario& one, double (*number)(const Parameters&)) {
  return number(one.sets[one.set_of.back()[0]]);
}
double offered(const Parameters& rules) {
  return *rules.handover.offer_share;
}
double cases(const Parameters& rules) {
  return *rules.nav.caseload;
}

TEST(Draws, ThatGoAsFarAsAPolicyLeaveItNothingToDoAndNeverTurnItRound) {
  const Scenario base = scenario("");
  const Scenario more = scenario("[[change]]\nfrom = 2017-01-01\nset = { handover.offer_share = 0.6 }\n");
  const Scenario fewer = scenario("[[change]]\nfrom = 2017-01-01\nset = { nav.caseload = 60 }\n");
  const ParameterEntry& caseload = parameter_named("nav.caseload");

  EXPECT_EQ(last(drawn(more, base, "handover.offer_share", 0.25), offered), 0.6);
  EXPECT_NEAR(last(drawn(more, base, "handover.offer_share", 0.75), offered), 0.8, 1e-12);
  EXPECT_EQ(last(drawn(fewer, base, "nav.caseload", 0.999), cases), 60.0);
  EXPECT_EQ(last(drawn(fewer, base, "nav.caseload", 0.0), cases), caseload.about.low);
}

TEST(Draws, BringBackADrawnValueWhereAPolicyEnds) {
  const Scenario base = scenario("");
  const Scenario passing = scenario(
      "[[change]]\nfrom = 2017-01-01\nset = { nav.caseload = 1000 }\n"
      "[[change]]\nfrom = 2018-01-01\nset = { nav.caseload = 70 }\n");
  ASSERT_EQ(*base.founding().nav.caseload, 70.0);

  const Scenario under = drawn(passing, base, "nav.caseload", 0.1);

  EXPECT_EQ(last(under, cases), *under.founding().nav.caseload);
}

TEST(Draws, OfWhatNorwayDidNotHaveAreNotMade) {
  const auto rows = unmeasured_parameters();
  for (const char* name : {"employer.campaign", "follow_up.reserved_share", "handover.reserved_share",
                           "industry_programme.places", "partners.arena_gain", "subsidy.after_placement_share"})
    EXPECT_EQ(std::count(rows.begin(), rows.end(), *find_parameter(name)), 0) << name;
}

TEST(Draws, ReplaceWhatTheBaseFileSaysForTheWholeRun) {
  const Scenario base = scenario("[handover]\noffer_share = 0.5\n");

  EXPECT_NEAR(*drawn(base, base, "handover.offer_share", 0.25).founding().handover.offer_share, 0.4, 1e-12);
}

TEST(Draws, LeaveWhatTheCallerSetByHand) {
  Overrides overrides;
  overrides.values = {{"--set", "handover.offer_share", "0.5"}};
  const Scenario base = scenario("", overrides);
  EXPECT_EQ(*drawn(base, base, "handover.offer_share").founding().handover.offer_share, 0.5);
}

TEST(Draws, OfAScenarioThatChangesNothingChangeNothing) {
  const Scenario base = scenario("");
  const Scenario same = scenario("");
  const auto rows = unmeasured_parameters();
  const auto points = latin_hypercube(4, rows.size(), 1);

  for (const auto& point : points) {
    const Scenario one = with_draw(base, base, rows, point);
    const Scenario other = with_draw(same, base, rows, point);
    EXPECT_EQ(Scenario::first_difference(one, other), one.end() + 1);
  }
}
