#include "compare/reach.hpp"

#include <gtest/gtest.h>

#include "analysis/compare/people.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

const PolicyDay policy_2017 = PolicyDay::of(made_up::scenario(), Date::of(2017, 1, 1));

Life in_state_on_policy_date(State state, Day settled) {
  Life life = made_up::life(1, settled);
  life.state_by_january.set(10, state);  // January 2017
  return life;
}

}  // namespace

TEST(Reach, HoldsWhoArrivesOnThePolicyDateOrLater) {
  EXPECT_TRUE(is_reachable(made_up::life(1, day(2017)), policy_2017));
  EXPECT_TRUE(is_reachable(made_up::life(1, day(2023)), policy_2017));
}

TEST(Reach, HoldsWhoSettledLessThanFiveYearsBefore) {
  EXPECT_TRUE(is_reachable(in_state_on_policy_date(State::employed, day(2012, 1, 3)), policy_2017));
  EXPECT_FALSE(is_reachable(in_state_on_policy_date(State::employed, day(2011, 12, 1)), policy_2017));
}

TEST(Reach, HoldsLongSettledPeopleOnlyWhileASystemHasThem) {
  for (const State state : {State::programme, State::seeking_registered, State::on_measure, State::social_assistance})
    EXPECT_TRUE(is_reachable(in_state_on_policy_date(state, day(2008)), policy_2017));
  for (const State state : {State::employed, State::in_education, State::outside, State::left_the_country})
    EXPECT_FALSE(is_reachable(in_state_on_policy_date(state, day(2008)), policy_2017));
}

TEST(Reach, DoesNotHoldWhoHasLeftTheCountry) {
  EXPECT_FALSE(is_reachable(in_state_on_policy_date(State::left_the_country, day(2016)), policy_2017));
}

TEST(Reach, OfAPolicyWithinAYearLooksBackToJanuary) {
  const PolicyDay june = PolicyDay::of(made_up::scenario(), Date::of(2017, 6, 1));

  EXPECT_FALSE(is_reachable(in_state_on_policy_date(State::employed, day(2008)), june));
  EXPECT_TRUE(is_reachable(in_state_on_policy_date(State::social_assistance, day(2008)), june));
  EXPECT_TRUE(is_reachable(made_up::life(1, day(2017, 3)), june));
}

TEST(Reach, OfAPolicyInTheRunsFirstYearIsEverybody) {
  Scenario midsummer = made_up::scenario();
  midsummer.sets[0].run.start = Date::of(2017, 7, 1);

  EXPECT_TRUE(is_reachable(made_up::life(1, 0), PolicyDay::of(midsummer, Date::of(2017, 9, 1))));
}

TEST(Reach, IsDecidedByTheBaselineForTheSamePeopleInAllScenarios) {
  const std::vector<Life> baseline{in_state_on_policy_date(State::employed, day(2008))};
  std::vector<Life> alternative{in_state_on_policy_date(State::social_assistance, day(2008)),
                                made_up::life(9, day(2018))};

  const std::vector<bool> flags = reachable(alternative, baseline, policy_2017);

  EXPECT_FALSE(flags[0]);  // her twin in the baseline was not in the system
  EXPECT_TRUE(flags[1]);   // exists here only, so arrived after the policy date
}
