#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

#include "sim/outcomes/told.hpp"

namespace hurtigspor {
namespace {

TEST(Life, HasItsDaysInEachStateCountedByHand) {
  Told told;
  Person& person = told.add();
  told.open();
  told.settle(10, person, State::social_assistance);
  told.move(40, person, State::programme);
  told.begin_job(400, person, true);
  told.move(400, person, State::employed);
  told.end_job(800, person);
  told.move(800, person, State::outside);
  told.move(900, person, State::left_the_country);
  told.close();

  const Life& life = told.life();
  const auto days = [&](std::size_t horizon, State state) { return life.days_in_state[horizon][index(state)]; };
  // the horizons are 365, 730 and 1826 days
  EXPECT_EQ(days(0, State::social_assistance), 30);
  EXPECT_EQ(days(0, State::programme), 335);
  EXPECT_EQ(days(0, State::employed), 0);
  EXPECT_EQ(days(1, State::programme), 360);
  EXPECT_EQ(days(1, State::employed), 340);
  EXPECT_EQ(days(2, State::employed), 400);
  EXPECT_EQ(days(2, State::outside), 100);
  EXPECT_EQ(days(2, State::left_the_country), 936);
  EXPECT_EQ(life.days_in_work_60, 400);
  EXPECT_EQ(life.days_in_work, 400);
  EXPECT_TRUE(life.in_work_24);
  EXPECT_TRUE(life.in_country_24);
  EXPECT_FALSE(life.in_work_48);
  EXPECT_FALSE(life.in_country_48);
  EXPECT_EQ(life.first_job, 400);
  EXPECT_EQ(life.jobs, 1);
}

TEST(Life, CountsWorkBesideTheProgrammeAsWork) {
  Told told;
  Person& person = told.add();
  told.open();
  told.settle(0, person, State::outside);
  told.move(0, person, State::programme);
  told.begin_job(100, person, false);
  told.end_job(200, person);
  told.close();

  EXPECT_EQ(told.life().days_in_work_60, 100);
  EXPECT_EQ(told.life().days_in_state[2][index(State::employed)], 0);
}

TEST(Life, CountsWorkOverTheRunBeyondSixtyMonths) {
  Told told;
  Person& person = told.add();
  told.open();
  told.settle(0, person, State::outside);
  told.begin_job(1000, person, true);
  told.close();

  EXPECT_EQ(told.life().days_in_work_60, 1826 - 1000);
  EXPECT_EQ(told.life().days_in_work, told.world.stage.last_day + 1 - 1000);
}

RC_GTEST_PROP(Life, IsInExactlyOneStateOnEveryDayObserved, ()) {
  Told told;
  const int people = 5;
  for (int row = 0; row < people; ++row) told.add();
  told.open();
  std::vector<Day> settled;
  Day day = 0;
  for (int row = 0; row < people; ++row) {
    day += *rc::gen::inRange(0, 300);
    settled.push_back(day);
    told.settle(day, told.world.world.people[static_cast<std::size_t>(row)], State::outside);
  }
  while (day < told.world.stage.last_day) {
    Person& person = told.world.world.people[static_cast<std::size_t>(*rc::gen::inRange(0, people))];
    if (person.state != State::left_the_country) told.move(day, person, static_cast<State>(*rc::gen::inRange(0, 9)));
    day += *rc::gen::inRange(1, 200);
  }
  told.close();

  constexpr std::array<Day, 3> horizons{365, 730, 1826};
  for (std::size_t row = 0; row < settled.size(); ++row)
    for (std::size_t horizon = 0; horizon < horizons.size(); ++horizon) {
      const auto& days = told.life(row).days_in_state[horizon];
      const int observed = std::min(horizons[horizon], told.world.stage.last_day + 1 - settled[row]);
      RC_ASSERT(std::accumulate(days.begin(), days.end(), 0) == observed);
    }
  for (std::size_t month = 0; month < 96; ++month) {
    double counted = 0.0;
    for (std::size_t sex = 0; sex < 2; ++sex)
      for (std::size_t state = 0; state < 9; ++state) counted += told.at(TableId::state_by_month, {month, sex, state});
    // a month is counted at the end of the week that its first day lies in
    const Day first = first_of_month(Date::of(2017, 1, 1).month_number() + static_cast<int>(month)) - calm().run.start;
    const Day counted_on = std::min(first / 7 * 7 + 6, told.world.stage.last_day);
    const auto arrived = std::count_if(settled.begin(), settled.end(), [&](Day on) { return on <= counted_on; });
    RC_ASSERT(counted == static_cast<double>(arrived));
  }
}

struct Leaver {
  Told told;
  Person* person;

  explicit Leaver(Day exit, ExitState state) {
    person = &told.add();
    person->sex = Sex::women;
    told.open();
    told.settle(0, *person, State::outside);
    told.move(5, *person, State::programme);
    told.tell(5, *person, Fact::programme, 0);
    told.tell(exit, *person, Fact::programme, 1);
    told.tell(exit, *person, Fact::exit, static_cast<std::uint8_t>(state));
  }
};

constexpr std::size_t women = 1;

TEST(Leavers, AreCountedByWhereTheyGoAndWhereTheyStandInTheFollowingNovembers) {
  Leaver leaver(day_of(2018, 6, 1), ExitState::other);
  Told& told = leaver.told;
  told.move(day_of(2018, 6, 1), *leaver.person, State::outside);
  told.move(day_of(2018, 8, 1), *leaver.person, State::seeking_registered);
  told.begin_job(day_of(2019, 11, 1), *leaver.person, true);
  told.move(day_of(2019, 11, 1), *leaver.person, State::employed);
  told.end_job(day_of(2020, 3, 1), *leaver.person);
  told.move(day_of(2020, 3, 1), *leaver.person, State::in_education);
  told.move(day_of(2021, 3, 1), *leaver.person, State::on_measure);
  told.move(day_of(2022, 3, 1), *leaver.person, State::social_assistance);
  told.close();

  constexpr std::size_t exit_2018 = 1;
  EXPECT_EQ(told.at(TableId::status_at_exit, {exit_2018, women, index(ExitState::other)}), 1.0);
  const auto after = [&](std::size_t years, AfterExit status) {
    return told.at(TableId::status_after_exit, {exit_2018, years - 1, women, index(status)});
  };
  EXPECT_EQ(after(1, AfterExit::employed), 1.0);
  EXPECT_EQ(after(2, AfterExit::in_education), 1.0);
  EXPECT_EQ(after(3, AfterExit::registered), 1.0);
  EXPECT_EQ(after(4, AfterExit::other), 1.0);
  EXPECT_EQ(after(5, AfterExit::other), 1.0);
  EXPECT_EQ(told.sum(TableId::status_after_exit), 5.0);
  EXPECT_TRUE(told.life().observed_1y);
  EXPECT_TRUE(told.life().work_or_education_1y);
  EXPECT_TRUE(told.life().employed_1y);
  EXPECT_TRUE(told.life().full_time_1y);
}

TEST(Leavers, WhoStudyAndWorkAreCountedAsBoth) {
  Leaver leaver(day_of(2018, 6, 1), ExitState::education);
  Told& told = leaver.told;
  told.move(day_of(2018, 6, 1), *leaver.person, State::employed_and_in_education);
  told.begin_job(day_of(2018, 6, 1), *leaver.person, false, EmployerId::none());
  told.close();

  EXPECT_EQ(told.at(TableId::status_after_exit, {1, 0, women, index(AfterExit::employed_and_in_education)}), 1.0);
  EXPECT_TRUE(told.life().employed_1y);
  EXPECT_FALSE(told.life().full_time_1y);
}

TEST(Leavers, WhoLeaveTheCountryAreNoLongerCounted) {
  Leaver leaver(day_of(2018, 6, 1), ExitState::other);
  leaver.told.move(day_of(2019, 1, 1), *leaver.person, State::left_the_country);
  leaver.told.close();

  EXPECT_EQ(leaver.told.sum(TableId::status_after_exit), 0.0);
  EXPECT_FALSE(leaver.told.life().observed_1y);
}

TEST(Residents, AreCountedEachNovemberByCompletedYearsSinceSettlement) {
  Told told;
  Person& person = told.add();
  told.open();
  told.settle(day_of(2017, 10, 1), person, State::outside);
  told.begin_job(day_of(2019, 5, 1), person, true);
  told.move(day_of(2019, 5, 1), person, State::employed);
  told.close();

  for (std::size_t year = 0; year < 8; ++year) {
    EXPECT_EQ(told.at(TableId::residents_by_residence, {year, year, 0, 0}), 1.0);
    EXPECT_EQ(told.at(TableId::residents_by_residence, {year, year, 0, 1}), year >= 2 ? 1.0 : 0.0);
  }
  EXPECT_EQ(told.at(TableId::employment_by_residence, {1, 0}), 0.0);
  EXPECT_EQ(told.at(TableId::employment_by_residence, {2, 0}), 1.0);
  EXPECT_TRUE(std::isnan(told.at(TableId::employment_by_residence, {9, 0})));
}

TEST(Jobs, LastTwelveMonthsOrNot) {
  for (const Day length : {364, 365}) {
    Told told;
    Person& person = told.add();
    told.open();
    told.settle(0, person, State::outside);
    told.begin_job(100, person, true, nursing_home);
    told.end_job(100 + length, person);
    told.begin_job(600, person, true);
    told.close();

    EXPECT_EQ(told.life().same_job_12m, length >= 365);
    EXPECT_TRUE(told.life().first_job_observed_12m);
    EXPECT_FALSE(told.life().first_job_in_own_field);  // the field is I
    EXPECT_EQ(told.life().jobs, 2);
  }
}

TEST(Leads, AndOwnerlessDaysAreCountedByHand) {
  Told told;
  Person& person = told.add();
  Person& never_owned = told.add();
  told.open();
  told.settle(0, person, State::outside);
  told.settle(0, never_owned, State::outside);
  const auto lead = [&](Day day, LeadFact fact) {
    told.tell(day, person, Fact::lead, static_cast<std::uint8_t>(fact));
  };
  lead(10, LeadFact::found);
  lead(20, LeadFact::lost);
  told.tell(30, person, Fact::ownerless, 1);
  lead(40, LeadFact::found);
  lead(50, LeadFact::lost);
  told.tell(75, person, Fact::ownerless, 0);
  lead(80, LeadFact::found);
  lead(90, LeadFact::became_job);
  told.tell(told.world.stage.last_day - 9, never_owned, Fact::ownerless, 1);
  told.close();

  EXPECT_EQ(told.life(0).leads, 3);
  EXPECT_EQ(told.life(0).leads_lost, 2);
  EXPECT_EQ(told.life(0).leads_lost_at_handover, 1);
  EXPECT_EQ(told.life(0).ownerless_days, 45);
  EXPECT_EQ(told.life(1).ownerless_days, 10);
}

TEST(Lives, KnowWhereEachStoodOnEveryFirstOfJanuary) {
  Told told;
  Person& one = told.add(80);
  Person& other = told.add(90);
  told.open();
  told.settle(3, other, State::programme);
  told.settle(4, one, State::social_assistance);
  told.move(400, one, State::employed);
  told.close();

  ASSERT_EQ(told.life(0).state_by_january.size(), 8U);
  EXPECT_EQ(told.life(0).state_by_january[1], State::social_assistance);
  EXPECT_EQ(told.life(0).state_by_january[2], State::employed);
  EXPECT_EQ(told.life(1).state_by_january[7], State::programme);
}

}  // namespace
}  // namespace hurtigspor
