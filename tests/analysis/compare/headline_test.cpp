#include "compare/headline.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/compare/people.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

double measured(Headline measure, const std::vector<Life>& lives, Date policy = Date::of(2017, 1, 1)) {
  HeadlineTally tally{made_up::frame(policy).all};
  for (const Life& life : lives) tally.add(life);
  return tally.values()[static_cast<std::size_t>(measure)];
}

}  // namespace

TEST(Headline, NamesAreThoseOfTheOutcomesFile) {
  EXPECT_EQ(declaration(Headline::months_in_work_60).name, "months_in_work_60");
  EXPECT_EQ(declaration(Headline::fast_track_users).name, "fast_track_users");
  EXPECT_EQ(declaration(Headline::net_cost_state).name, "net_cost_state");
  for (const auto& measure : headline_declarations()) {
    EXPECT_FALSE(measure.unit.empty());
    EXPECT_FALSE(measure.meaning.empty());
  }
}

TEST(Headline, MonthsInWorkAreOfThoseSettled2017To2019) {
  const std::vector<Life> lives{made_up::life(1, day(2016, 12, 31), 1000), made_up::life(2, day(2017), 609),
                                made_up::life(3, day(2019, 12, 31), 1218), made_up::life(4, day(2020), 0)};

  // (609 + 1218) / 2 days over 30.4375 days a month; 60 months from the last day of 2019 end with 2024.
  EXPECT_NEAR(measured(Headline::months_in_work_60, lives), 913.5 / 30.4375, 1e-12);
}

TEST(Headline, SharesAfterAYearCountWhoLeftTheProgrammeWithinTheCountedTime) {
  std::vector<Life> lives;
  for (std::uint64_t name = 0; name < 4; ++name) lives.push_back(made_up::life(name, day(2014)));
  lives[0].work_or_education_1y = lives[0].full_time_1y = true;
  lives[1].work_or_education_1y = true;
  lives[2].observed_1y = false;
  lives[3].programme_ended = day(2011, 6);
  lives[3].work_or_education_1y = true;

  EXPECT_DOUBLE_EQ(measured(Headline::work_or_education_1y, lives), 1.0);
  EXPECT_DOUBLE_EQ(measured(Headline::full_time_1y, lives), 0.5);
}

TEST(Headline, HandoversHeldAreSharesOfThoseDueAndOfThoseAskedFor) {
  std::vector<Life> lives;
  for (std::uint64_t name = 0; name < 5; ++name) lives.push_back(made_up::life(name, day(2015)));
  for (std::size_t i = 0; i < 4; ++i) lives[i].handover_due = true;
  lives[0].handover_asked = lives[1].handover_asked = true;
  lives[0].handover_held = true;

  EXPECT_DOUBLE_EQ(measured(Headline::handover_held_of_due, lives), 0.25);
  EXPECT_DOUBLE_EQ(measured(Headline::handover_held_of_asked, lives), 0.5);
}

TEST(Headline, FirstJobsThatAreNotYetTwelveMonthsOldSayNothingOfLasting) {
  std::vector<Life> lives{made_up::life(1, day(2015)), made_up::life(2, day(2015)), made_up::life(3, day(2015))};
  lives[0].first_job_observed_12m = lives[1].first_job_observed_12m = true;
  lives[0].same_job_12m = true;
  lives[0].first_job_in_own_field = true;

  EXPECT_DOUBLE_EQ(measured(Headline::same_job_12m, lives), 0.5);
  EXPECT_DOUBLE_EQ(measured(Headline::own_field_job, lives), 1.0 / 3.0);
}

TEST(Headline, FastTrackUsersAreCountedAYearFromThePolicyDate) {
  std::vector<Life> lives{made_up::life(1, day(2018)), made_up::life(2, day(2013)), made_up::life(3, day(2019))};
  for (Life& life : lives) life.links = 1U << static_cast<unsigned>(Link::started);
  lives[2].links = 1U << static_cast<unsigned>(Link::selected);

  // One user (the second left the programme before 2017) in the eight years 2017-2024.
  EXPECT_NEAR(measured(Headline::fast_track_users, lives), 1.0 / (2922.0 / 365.25), 1e-12);
}

TEST(Headline, CostsAndDaysAreMeansAPerson) {
  std::vector<Life> lives{made_up::life(1, day(2018)), made_up::life(2, day(2018))};
  lives[0].cost_municipality = 300.0;
  lives[1].cost_municipality = 100.0;
  lives[0].cost_state = -50.0;
  lives[0].ownerless_days = 30;
  lives[1].leads_lost = 3;

  EXPECT_DOUBLE_EQ(measured(Headline::net_cost_municipality, lives), 200.0);
  EXPECT_DOUBLE_EQ(measured(Headline::net_cost_state, lives), -25.0);
  EXPECT_DOUBLE_EQ(measured(Headline::ownerless_days, lives), 15.0);
  EXPECT_DOUBLE_EQ(measured(Headline::live_leads_lost, lives), 1.5);
}

TEST(Headline, IsMissingWhereNobodyIsCounted) {
  EXPECT_TRUE(std::isnan(measured(Headline::months_in_work_60, {made_up::life(1, day(2010))})));
  EXPECT_TRUE(std::isnan(measured(Headline::handover_held_of_due, {made_up::life(1, day(2015))})));
}
