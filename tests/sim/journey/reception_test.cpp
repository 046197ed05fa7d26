#include <gtest/gtest.h>

#include <cmath>

#include "journey/learning.hpp"
#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

/// A wait of so many months on average; everybody learns at the same speed and is equally driven.
Parameters waiting(double months) {
  Parameters rules = calm();
  rules.reception.wait_months = Months{months};
  rules.reception.class_hours = HoursPerWeek{5.0};
  rules.language.full_hours = HoursPerWeek{20.0};
  rules.language.class_rate = PerYear{0.8};
  rules.language.ceiling = Level{4.0};
  rules.language.education_gain = Number{0.0};
  rules.language.age_loss = PerYear{0.0};
  rules.population.ability_sd = rules.population.drive_sd = Number{0.0};
  rules.intake.lead_weeks = Weeks{1.0};
  return rules;
}

/// The wait behind a level reached in reception.
double years_waited(const Person& person) {
  return -std::log(1.0 - static_cast<double>(person.language) / 4.0) / (0.8 * 5.0 / 20.0);
}

TEST(Reception, TeachesForAsLongAsTheWaitAndScarsForAsLong) {
  Parameters rules = waiting(8.0);
  rules.reception.wait_scar = PerYear{0.3};
  SmallWorld world(rules);
  Person& person = world.add_settler(0);
  world.live_through(0);

  EXPECT_GT(years_waited(person), 0.05);
  EXPECT_NEAR(static_cast<double>(person.search_strength), std::exp(-0.3 * years_waited(person)), 1e-4);
}

TEST(Reception, IsRecordedInDaysFromPermitToSettlement) {
  SmallWorld world(waiting(8.0));
  Person& person = world.add_settler(0);
  Person& family = world.add_settler(0, Inflow::family);
  world.live_through(0);

  const auto days = [&](const Person& one) {
    for (const Record& record : world.office().records)
      if (record.fact == Fact::settled && record.person == world.scene(one).id(one))
        return static_cast<double>(record.other);
    return -1.0;
  };
  EXPECT_NEAR(days(person), std::ceil(years_waited(person) * days_per_year), 1.0);  // language has single precision
  EXPECT_EQ(days(family), 0.0);
}

TEST(Reception, LeavesNoTraceWhereNobodyWaits) {
  SmallWorld world(waiting(0.0));
  Person& person = world.add_settler(0);
  world.live_through(0);

  EXPECT_EQ(person.language, 0.0F);
  EXPECT_EQ(person.search_strength, 1.0F);
}

/// The mean wait over many, and its 99.9 % error; a gamma law of shape 2 has the deviation mean / sqrt(2).
void expect_mean_wait(const Parameters& rules, double months, Country country = small_country()) {
  constexpr int many = 4000;
  SmallWorld world(rules, {}, std::move(country));
  for (int row = 0; row < many; ++row) world.add_settler(0);
  world.live_through(0);
  double sum = 0.0;
  for (const Person& person : world.world.people) sum += 12.0 * years_waited(person);

  EXPECT_NEAR(sum / many, months, error_of_mean(months / std::sqrt(2.0), many));
}

// A gamma law of shape 2 has half its squared mean as variance, and the fourth moment of that is known: the 99.9 %
// error is 12 %, while the shapes 1 and 3 would give the double and two thirds.
TEST(Reception, LastsDifferentlyLongAsAGammaLawOfShapeTwoSays) {
  constexpr int many = 4000;
  SmallWorld world(waiting(8.0));
  for (int row = 0; row < many; ++row) world.add_settler(0);
  world.live_through(0);
  double squares = 0.0;
  for (const Person& person : world.world.people) squares += std::pow(12.0 * years_waited(person) - 8.0, 2);

  EXPECT_NEAR(squares / many, 32.0, error_of_mean(32.0 * std::sqrt(5.0), many));
}

TEST(Reception, LastsAsLongOnAverageAsTheRuleSays) {
  expect_mean_wait(waiting(5.0), 5.0);
}

TEST(Reception, LastsAsPublishedWhereAFigureIsKnownAndInProportionToTheRule) {
  Country country = small_country();
  for (Cohort& cohort : country.cohorts) cohort.wait_months = 7.0;
  country.wait_months_unknown = 4.9;

  expect_mean_wait(waiting(4.9), 7.0, country);
  expect_mean_wait(waiting(2.0 * 4.9), 14.0, country);
}

TEST(Reception, MappingCountsOnlyWhenItArrives) {
  for (const bool mapped : {false, true})
    for (const bool arrives : {false, true}) {
      Parameters rules = waiting(0.0);
      rules.reception.mapping_share = Share{mapped ? 1.0 : 0.0};
      rules.reception.transfer_share = Share{arrives ? 1.0 : 0.0};
      SmallWorld world(rules);
      Person& person = world.add_settler(0);
      world.live_through(0);

      EXPECT_EQ(person.municipality_knows, mapped && arrives ? Knowledge::fully : Knowledge::unknown);
      EXPECT_EQ(person.nav_knows, Knowledge::unknown);
    }
}

TEST(Reception, MappingReachesNavTooOverASharedRecord) {
  Parameters rules = waiting(0.0);
  rules.reception.mapping_share = rules.reception.transfer_share = Share{1.0};
  rules.handover.shared_record = true;
  SmallWorld world(rules);
  Person& person = world.add_settler(0);
  world.live_through(0);

  EXPECT_EQ(person.nav_knows, Knowledge::fully);
}

TEST(Reception, IsNotForThoseWhoJoinTheirFamily) {
  Parameters rules = waiting(8.0);
  rules.reception.mapping_share = rules.reception.transfer_share = Share{1.0};
  SmallWorld world(rules);
  Person& settled = world.add_settler(0);
  Person& family = world.add_settler(0, Inflow::family);
  world.live_through(0);

  EXPECT_EQ(settled.state, State::social_assistance);
  EXPECT_EQ(family.state, State::outside);
  EXPECT_EQ(family.language, 0.0F);
  EXPECT_EQ(family.municipality_knows, Knowledge::unknown);
  EXPECT_EQ(family.search_strength, 1.0F);
}

TEST(Settlement, CallsForTheIntakeAfterItsLeadTime) {
  Parameters rules = waiting(0.0);
  rules.intake.lead_weeks = Weeks{3.0};
  SmallWorld world(rules);
  Person& person = world.add_settler(4);
  world.live_through(60);

  EXPECT_EQ(world.days(person, Fact::settled), (std::vector<Day>{4}));
  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::intake, MeetingResult::held)).front(), 4 + 21);
}

std::vector<Day> waits_for_the_programme(double late_share) {
  constexpr int many = 2000;
  Parameters rules = waiting(0.0);
  rules.programme.late_share = Share{late_share};
  rules.programme.start_wait_weeks = Weeks{7.0};
  SmallWorld world(rules);
  for (int row = 0; row < many; ++row) world.add_settler(0);
  world.live_through(7 * 13 + 7 * 60);
  std::vector<Day> waits;
  for (const Person& person : world.world.people)
    for (const Day day : world.days(person, Fact::programme, std::uint8_t{0})) waits.push_back(day);
  return waits;
}

TEST(Settlement, StartsTheProgrammeWithinTheLegalThreeMonths) {
  const auto waits = waits_for_the_programme(0.0);

  EXPECT_EQ(waits.size(), 2000U);
  for (const Day wait : waits) EXPECT_LE(wait, 7 * 13);
}

TEST(Settlement, StartsTheProgrammeOfThoseWhoAreLateAfterTheLegalThreeMonths) {
  const auto waits = waits_for_the_programme(1.0);

  double sum = 0.0;
  for (const Day wait : waits) {
    EXPECT_GT(wait, 7 * 13);
    sum += wait;
  }
  // an exponential of seven weeks beyond the limit, rounded up
  const auto many = static_cast<double>(waits.size());
  EXPECT_GE(many, 1995.0);
  EXPECT_NEAR(sum / many, 7.0 * 13.0 + 49.0 + 0.5, error_of_mean(49.0, many));
}

}  // namespace
}  // namespace hurtigspor
