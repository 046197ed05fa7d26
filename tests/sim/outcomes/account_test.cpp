#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "sim/outcomes/told.hpp"

namespace hurtigspor {
namespace {

constexpr int first_year = 2017;
constexpr int last_year = 2024;

/// Round sums: 100 a day for services, 200 benefit, 10 assistance, 1000 wage of which two fifths are tax.
Parameters round_sums() {
  Parameters rules = calm();
  rules.cost.inflation = PerYear{0.0};
  rules.cost.programme_year = Kroner{100.0 * days_per_year};
  rules.cost.benefit_year = Kroner{200.0 * days_per_year};
  rules.cost.social_assistance_month = Kroner{10.0 * days_per_month};
  rules.cost.wage_month = Kroner{1000.0 * days_per_month};
  rules.cost.tax_share = Share{0.4};
  rules.cost.meeting = Kroner{50.0};
  rules.cost.mentor_month = Kroner{20.0 * days_per_month};
  rules.cost.measure_month = Kroner{30.0 * days_per_month};
  rules.cost.grant_year1_single = Kroner{7000.0};
  rules.cost.grant_year1_family = Kroner{5000.0};
  rules.cost.grant_years2_5 = Kroner{1000.0};
  rules.subsidy.rate_first = Share{0.5};
  rules.subsidy.rate_later = Share{0.25};
  rules.job.part_time_fraction = Share{0.5};
  return rules;
}

constexpr double cent = 0.01;

TEST(Prices, AreCarriedToTheKronerOfOneYear) {
  Parameters rules = calm();
  rules.cost.inflation = PerYear{0.02};
  rules.cost.wage_month = Kroner{30000.0};           // of 2016
  rules.cost.grant_year1_single = Kroner{240000.0};  // of 2024
  rules.cost.meeting = Kroner{1200.0};               // of 2017

  const Prices prices = Prices::of(rules);

  EXPECT_NEAR(prices.wage_day, 30000.0 * 1.02 / days_per_month, cent);
  EXPECT_NEAR(prices.grant_first_single, 240000.0 / std::pow(1.02, 7), cent);
  EXPECT_EQ(prices.slot, 1200.0);
}

TEST(Accounts, GiveEveryYearItsDays) {
  Told told(round_sums());
  Person& person = told.add();
  person.inflow = Inflow::family;
  told.open();
  told.settle(0, person, State::outside);
  told.move(350, person, State::programme);           // 15 days of 2017
  told.move(365 + 365 + 10, person, State::outside);  // all of 2018, 10 days of 2019
  told.close();

  EXPECT_NEAR(told.account(2017, Purse::municipality, Item::programme_service), 1500.0, cent);
  EXPECT_NEAR(told.account(2018, Purse::municipality, Item::programme_service), 36500.0, cent);
  EXPECT_NEAR(told.account(2019, Purse::municipality, Item::programme_service), 1000.0, cent);
  EXPECT_NEAR(told.account(2018, Purse::municipality, Item::introduction_benefit), 73000.0, cent);
  EXPECT_NEAR(told.account(2018, Purse::refugee, Item::introduction_benefit), -73000.0, cent);
  EXPECT_NEAR(told.life().income, 200.0 * 390.0, cent);
  EXPECT_NEAR(told.life().cost_municipality, 300.0 * 390.0, cent);
  EXPECT_NEAR(told.life().cost_state, 0.0, cent);
}

TEST(Accounts, PayWagesByHoursAndReturnTheTax) {
  for (const bool full_time : {false, true}) {
    Told told(round_sums());
    Person& person = told.add();
    person.inflow = Inflow::family;
    told.open();
    told.settle(0, person, State::outside);
    told.begin_job(100, person, full_time);
    told.move(100, person, State::employed);
    told.end_job(150, person);
    told.move(150, person, State::outside);
    told.close();

    const double wage = 50.0 * 1000.0 * (full_time ? 1.0 : 0.5);
    EXPECT_NEAR(told.account(2017, Purse::refugee, Item::wages), -wage, cent);
    EXPECT_NEAR(told.account(2017, Purse::refugee, Item::tax), 0.4 * wage, cent);
    EXPECT_NEAR(told.account(2017, Purse::state, Item::tax), -0.4 * wage, cent);
    EXPECT_NEAR(told.life().income, 0.6 * wage, cent);
  }
}

TEST(Accounts, PaySubsidyAtItsFirstRateForHalfAYearAndAtTheLaterRateAfterwards) {
  Told told(round_sums());
  Person& person = told.add();
  person.inflow = Inflow::family;
  told.open();
  told.settle(0, person, State::outside);
  told.begin_job(10, person, true);
  told.move(10, person, State::employed);
  told.tell(10, person, Fact::subsidy, 0, hotel.value);
  told.tell(10 + 282, person, Fact::subsidy, 1, hotel.value);
  told.close();

  EXPECT_NEAR(told.account(2017, Purse::state, Item::wage_subsidy), 182.0 * 500.0 + 100.0 * 250.0, cent);
  EXPECT_NEAR(told.account(2017, Purse::refugee, Item::wages), -355.0 * 1000.0, cent);
}

TEST(Accounts, PayMentorsAndMeasuresByTheDay) {
  Told told(round_sums());
  Person& person = told.add();
  person.inflow = Inflow::family;
  told.open();
  told.settle(0, person, State::outside);
  told.tell(5, person, Fact::mentor, 0, 90);
  told.move(10, person, State::on_measure);
  told.move(40, person, State::social_assistance);
  told.move(60, person, State::outside);
  told.close();

  EXPECT_NEAR(told.account(2017, Purse::state, Item::mentors), 1800.0, cent);
  EXPECT_NEAR(told.account(2017, Purse::state, Item::measures), 900.0, cent);
  EXPECT_NEAR(told.account(2017, Purse::municipality, Item::social_assistance), 200.0, cent);
  EXPECT_NEAR(told.life().cost_state, 2700.0, cent);
}

std::vector<double> grants(Inflow inflow, bool children, Day leaves) {
  Told told(round_sums());
  Person& person = told.add();
  person.inflow = inflow;
  person.with_children = children;
  told.open();
  told.settle(20, person, State::outside);
  if (leaves != never) told.move(leaves, person, State::left_the_country);
  told.close();
  std::vector<double> by_year;
  for (int year = first_year; year <= last_year; ++year) {
    by_year.push_back(told.account(year, Purse::state, Item::integration_grant));
    EXPECT_EQ(told.account(year, Purse::municipality, Item::integration_grant), -by_year.back());
  }
  return by_year;
}

TEST(IntegrationGrant, IsPaidForFiveYears) {
  using Grants = std::vector<double>;
  EXPECT_EQ(grants(Inflow::settled, false, never), (Grants{7000, 1000, 1000, 1000, 1000, 0, 0, 0}));
  EXPECT_EQ(grants(Inflow::collective, true, never), (Grants{5000, 1000, 1000, 1000, 1000, 0, 0, 0}));
}

TEST(IntegrationGrant, StopsWhenThePersonLeavesAndIsNotPaidForFamilies) {
  using Grants = std::vector<double>;
  EXPECT_EQ(grants(Inflow::settled, false, 500), (Grants{7000, 1000, 0, 0, 0, 0, 0, 0}));
  EXPECT_EQ(grants(Inflow::family, false, never), Grants(8, 0.0));
}

TEST(Slots, CostTheAgencyThatSpentThemAndNothingWhenTheyLapse) {
  Told told(round_sums());
  Person& person = told.add();
  person.inflow = Inflow::family;
  told.open();
  told.settle(0, person, State::outside);
  told.tell(1, person, Fact::slot, result_of(Agency::adviser, Purpose::talk), 1);
  told.tell(2, person, Fact::slot, result_of(Agency::teacher, Purpose::collaboration_meeting), 1);
  told.tell(2, person, Fact::slot, result_of(Agency::nav, Purpose::collaboration_meeting), 1);
  told.tell(7, Fact::slot, result_of(Agency::nav, Purpose::lapsed), 4);
  told.tell(7, Fact::slot, result_of(Agency::nav, Purpose::other_clients), 60);
  told.close();

  EXPECT_NEAR(told.account(2017, Purse::municipality, Item::advisers_and_teachers), 100.0, cent);
  EXPECT_NEAR(told.account(2017, Purse::state, Item::nav_staff), 50.0, cent);
  const auto used = [&](Agency agency, Purpose purpose) {
    return told.at(TableId::slot_use, {0, index(Organisation::in_nav), index(agency), index(purpose)});
  };
  EXPECT_EQ(used(Agency::adviser, Purpose::talk), 1.0);
  EXPECT_EQ(used(Agency::nav, Purpose::collaboration_meeting), 1.0);
  EXPECT_EQ(used(Agency::nav, Purpose::lapsed), 4.0);
  EXPECT_EQ(used(Agency::nav, Purpose::other_clients), 60.0);
  EXPECT_EQ(told.sum(TableId::slot_use), 67.0);
}

/// A life of random states, jobs and subsidies.
void live_anyhow(Told& told, Person& person) {
  Day day = *rc::gen::inRange(0, 500);
  told.settle(day, person, State::outside);
  bool works = false;
  while ((day += *rc::gen::inRange(1, 300)) < told.world.stage.last_day) {
    const int what = *rc::gen::inRange(0, 4);
    if (what == 0 && !works) {
      told.begin_job(day, person, *rc::gen::arbitrary<bool>());
      if (*rc::gen::arbitrary<bool>()) told.tell(day, person, Fact::subsidy, 0, hotel.value);
    }
    if (what == 0) {
      if (works) told.end_job(day, person);
      works = !works;
    } else if (what == 1) {
      told.tell(day, person, Fact::slot, result_of(*rc::gen::element(Agency::adviser, Agency::nav), Purpose::talk), 1);
    } else {
      told.move(day, person, static_cast<State>(*rc::gen::inRange(0, 8)));
    }
  }
}

RC_GTEST_PROP(Accounts, BalanceWhereOnePursePaysAnother, ()) {
  Told told(round_sums());
  Person& person = told.add();
  person.with_children = *rc::gen::arbitrary<bool>();
  told.open();
  live_anyhow(told, person);
  told.close();

  double municipality = 0.0;
  double state = 0.0;
  double refugee = 0.0;
  for (int year = first_year; year <= last_year; ++year) {
    const auto purses = [&](Item item, Purse one, Purse other) {
      return std::abs(told.account(year, one, item) + told.account(year, other, item)) < cent;
    };
    RC_ASSERT(purses(Item::introduction_benefit, Purse::municipality, Purse::refugee));
    RC_ASSERT(purses(Item::social_assistance, Purse::municipality, Purse::refugee));
    RC_ASSERT(purses(Item::integration_grant, Purse::state, Purse::municipality));
    RC_ASSERT(purses(Item::tax, Purse::state, Purse::refugee));
    for (std::size_t item = 0; item <= index(Item::tax); ++item) {
      municipality += told.account(year, Purse::municipality, static_cast<Item>(item));
      state += told.account(year, Purse::state, static_cast<Item>(item));
      refugee += told.account(year, Purse::refugee, static_cast<Item>(item));
    }
  }
  // the country's books are those of its people
  RC_ASSERT(std::abs(municipality - told.life().cost_municipality) < cent);
  RC_ASSERT(std::abs(state - told.life().cost_state) < cent);
  RC_ASSERT(std::abs(refugee + told.life().income) < cent);
}

// There is no pay rule of their own for refugees: what a day of work is paid depends on its hours alone.
RC_GTEST_PROP(Wages, DependOnNothingAboutThePersonNorOnHowTheJobWasFound, ()) {
  Told told(round_sums());
  const auto anybody = [&]() -> Person& {
    Person& person = told.add();
    person.inflow = Inflow::family;
    person.sex = *rc::gen::element(Sex::men, Sex::women);
    person.education = *rc::gen::element(Education::compulsory, Education::upper_secondary, Education::higher);
    person.age = static_cast<std::uint8_t>(*rc::gen::inRange(18, 60));
    person.fast_track = *rc::gen::arbitrary<bool>();
    person.registered_user = *rc::gen::arbitrary<bool>();
    person.language = static_cast<float>(*rc::gen::inRange(0, 6));
    person.mentored = *rc::gen::arbitrary<bool>();
    return person;
  };
  Person& one = anybody();
  Person& other = anybody();
  const bool full_time = *rc::gen::arbitrary<bool>();
  const bool subsidised = *rc::gen::arbitrary<bool>();
  told.open();
  told.settle(0, one, State::outside);
  told.settle(0, other, State::outside);
  for (Person* person : {&one, &other}) told.begin_job(50, *person, full_time, person == &one ? hotel : nursing_home);
  if (subsidised) told.tell(50, one, Fact::subsidy, 0, hotel.value);
  for (Person* person : {&one, &other}) told.end_job(200, *person);
  told.close();

  RC_ASSERT(told.life(0).income == told.life(1).income);
  RC_ASSERT(std::abs(told.life(0).income - 150.0 * 600.0 * (full_time ? 1.0 : 0.5)) < cent);
}

TEST(Accounts, LeaveOutTheYearsBeforeOutcomesCountButNotFromThePersonsOwnBooks) {
  Parameters rules = round_sums();
  rules.run.outcomes_from = Date::of(2018, 1, 1);
  Told told(rules);
  Person& person = told.add();
  person.inflow = Inflow::family;
  told.open();
  told.settle(0, person, State::outside);
  told.move(355, person, State::social_assistance);  // 10 days of 2017
  told.move(375, person, State::outside);            // 10 days of 2018
  told.close();

  EXPECT_NEAR(told.account(2018, Purse::municipality, Item::social_assistance), 100.0, cent);
  EXPECT_NEAR(told.life().cost_municipality, 200.0, cent);
}

}  // namespace
}  // namespace hurtigspor
