#include "world/founding_settlement.hpp"

#include <gtest/gtest.h>

#include <cmath>
#include <map>
#include <numeric>

#include "sim/world/norway.hpp"

namespace hurtigspor {
namespace {

double settled_in(int year) {
  double sum = 0.0;
  for (const auto& place : norway().settled) sum += place[static_cast<std::size_t>(year - norway().first_year)];
  return sum;
}

TEST(Settlement, SumsToThePublishedNationalNumbers) {
  const std::map<int, double> published{
      {2007, 3826}, {2008, 4427}, {2009, 6087},  {2010, 5797},  {2011, 5486},  {2012, 5757},
      {2013, 6511}, {2014, 7784}, {2015, 11342}, {2016, 15291}, {2017, 11078}, {2018, 4903},
      {2019, 4782}, {2020, 2759}, {2021, 4482},  {2022, 31258}, {2023, 33420}, {2024, 22572 * 1.1509}};
  for (const auto& [year, persons] : published) EXPECT_NEAR(persons, settled_in(year), 1e-6 * persons) << year;
}

TEST(Settlement, IsHeldAtItsLastYearAfterwards) {
  for (int year = 2025; year <= 2030; ++year) {
    EXPECT_NEAR(settled_in(2024), settled_in(year), 1e-6);
    EXPECT_EQ(year, norway().cohorts[static_cast<std::size_t>(year - 2007)].year);
  }
}

TEST(Settlement, BeforeTheMunicipalFiguresFollowsTheMeanOfTheirFirstThreeYears) {
  const std::size_t bodø = row_named(norway_tables().municipalities, "Bodø");
  double mean = 0.0;
  for (int year = 2012; year <= 2014; ++year) mean += settlement_shares(norway_tables(), year)[bodø] / 3.0;

  const std::size_t place = row_named(norway().places, "Bodø");

  EXPECT_NEAR(3826 * mean, norway().settled[place][0], 1e-9);
  EXPECT_NEAR(5486 * mean, norway().settled[place][4], 1e-9);
}

TEST(Settlement, IsDividedOverDistrictsByResidents) {
  const auto& country = norway();
  const MunicipalityId oslo{static_cast<std::uint16_t>(row_named(country.municipalities, "Oslo"))};
  double settled = 0.0;
  double share = 0.0;
  for (const PlaceId place : country.places_of(oslo)) {
    settled += country.settled[place.index()][2015 - 2007];
    share += country.places[place.index()].share;
  }
  EXPECT_EQ(16u, country.places_of(oslo).size());
  EXPECT_NEAR(1.0, share, 1e-12);
  EXPECT_NEAR(684.0 / 11268.0 * 11342.0, settled, 1e-6);
}

TEST(Cohorts, SayWhoSettles) {
  const auto& cohorts = norway().cohorts;
  const auto year = [&](int which) { return cohorts[static_cast<std::size_t>(which - 2007)]; };
  EXPECT_NEAR(0.386, year(2016).women_share, 5e-4);
  EXPECT_NEAR(0.4105, year(2018).women_share, 5e-4);
  EXPECT_NEAR(0.627, year(2023).women_share, 5e-4);
  EXPECT_NEAR(0.867, year(2022).collective_share, 5e-4);
  EXPECT_EQ(0.0, year(2021).collective_share);
  EXPECT_EQ(8.4, year(2015).wait_months);
  EXPECT_TRUE(std::isnan(year(2012).wait_months));
  EXPECT_TRUE(year(2020).lower_bound);
  EXPECT_FALSE(year(2017).lower_bound);
  for (const auto& cohort : cohorts)
    EXPECT_NEAR(1.0, std::accumulate(cohort.age_shares.begin(), cohort.age_shares.end(), 0.0), 1e-3);
}

}  // namespace
}  // namespace hurtigspor
