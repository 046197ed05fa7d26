#include "engine/arrivals.hpp"

#include <gtest/gtest.h>

#include "sim/world/small_country.hpp"

/// How many are expected, worked out by hand for Byen: 60 settled a year, 120 from 2016 on.
namespace hurtigspor {
namespace {

constexpr int month_of(int year, int month) {
  return year * 12 + month - 1;
}

Country growing() {
  Country country = small_country();
  for (int year = 2016; year <= 2024; ++year)
    country.settled[byen.index()][static_cast<std::size_t>(year - country.first_year)] = 120.0;
  for (Cohort& cohort : country.cohorts) cohort.collective_share = cohort.year < 2022 ? 0.0 : 0.8;
  return country;
}

Parameters arriving() {
  Parameters rules = calm();
  rules.population.adult_share = Share{0.5};
  rules.population.adult_share_2021 = Share{0.6};
  rules.population.adult_share_collective = Share{0.4};
  rules.population.collective_share_2022 = Share{0.9};
  rules.population.family_per_settled = Number{0.4};
  rules.population.family_lag_months = Months{18.0};
  return rules;
}

double expected(const Parameters& rules, int year, int month, Inflow inflow) {
  return expected_arrivals(rules, growing(), byen, month_of(year, month), inflow);
}

TEST(Families, JoinALagAfterThoseWhoWereSettled) {
  // who was settled in December 2015: 60 / 12 * 0.5 adults; in January 2016 twice as many
  EXPECT_DOUBLE_EQ(expected(arriving(), 2017, 6, Inflow::family), 2.5 * 0.4);
  EXPECT_DOUBLE_EQ(expected(arriving(), 2017, 7, Inflow::family), 5.0 * 0.4);
  EXPECT_DOUBLE_EQ(expected(arriving(), 2016, 1, Inflow::settled), 5.0);

  Parameters at_once = arriving();
  at_once.population.family_lag_months = Months{0.0};
  EXPECT_DOUBLE_EQ(expected(at_once, 2016, 1, Inflow::family), 5.0 * 0.4);
}

TEST(Families, OfThoseWhoCameBeforeTheTablesAreThoseOfTheFirstYear) {
  EXPECT_DOUBLE_EQ(expected(arriving(), 2007, 1, Inflow::family), 2.5 * 0.4);
}

TEST(Families, HaveNoProgrammeOfTheirOwnFrom2021On) {
  EXPECT_DOUBLE_EQ(expected(arriving(), 2020, 12, Inflow::family), 5.0 * 0.4);
  EXPECT_EQ(expected(arriving(), 2021, 1, Inflow::family), 0.0);
}

TEST(CollectiveProtection, IsScaledBesideTheOthers) {
  Parameters twice = arriving();
  twice.population.collective_scale = Number{2.0};

  // ten a month; nine of them in 2022 and eight later under collective protection
  EXPECT_DOUBLE_EQ(expected(arriving(), 2022, 5, Inflow::collective), 9.0 * 0.4);
  EXPECT_DOUBLE_EQ(expected(arriving(), 2023, 5, Inflow::collective), 8.0 * 0.4);
  EXPECT_DOUBLE_EQ(expected(twice, 2023, 5, Inflow::collective), 16.0 * 0.4);
  EXPECT_DOUBLE_EQ(expected(twice, 2023, 5, Inflow::settled), expected(arriving(), 2023, 5, Inflow::settled));
  EXPECT_NEAR(expected(twice, 2023, 5, Inflow::settled), 2.0 * 0.6, 1e-12);
  EXPECT_EQ(expected(twice, 2021, 12, Inflow::collective), 0.0);
}

TEST(Arrivals, GrowWithTheScaleOfTheCohorts) {
  Parameters half = arriving();
  half.population.cohort_scale = Number{0.5};

  for (const Inflow inflow : {Inflow::settled, Inflow::family, Inflow::collective})
    for (const int year : {2015, 2018, 2023})
      EXPECT_DOUBLE_EQ(expected(half, year, 3, inflow), 0.5 * expected(arriving(), year, 3, inflow));
}

}  // namespace
}  // namespace hurtigspor
