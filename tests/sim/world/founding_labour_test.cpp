#include "world/founding_labour.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/world/norway.hpp"

namespace hurtigspor {
namespace {

float unemployment(const std::string& place, Date month) {
  const auto& country = norway();
  return country.unemployment[row_named(country.places, place)][static_cast<std::size_t>(country.month_index(month))];
}

TEST(Unemployment, OfAMunicipalityMovesAsItsCountys) {
  // Oslo 2.31 per cent in 2022; its county 2.25 then, 3.32 in 2011, 6.62 in 2020.
  EXPECT_NEAR(0.0231 * 3.32 / 2.25, unemployment("Frogner", Date::of(2011, 5, 1)), 1e-6);
  EXPECT_NEAR(0.0231 * 6.62 / 2.25, unemployment("Frogner", Date::of(2020, 12, 31)), 1e-6);
  EXPECT_NEAR(0.0231, unemployment("Frogner", Date::of(2022, 1, 1)), 1e-6);
}

TEST(Unemployment, MovesAsTheCountrysBefore2011AndStandsStillBefore2010) {
  for (const int year : {2007, 2008, 2009, 2010})
    EXPECT_NEAR(0.0231 * 2.84 / 1.79, unemployment("Frogner", Date::of(year, 7, 1)), 1e-6) << year;
}

TEST(Unemployment, OfAMunicipalityTooSmallToBePublishedIsItsCountys) {
  const auto& tables = norway_tables();
  const auto county = tables.municipalities[row_named(tables.municipalities, "Vevelstad")].county;
  EXPECT_NEAR(tables.county_unemployment[county].at(2015).rate, unemployment("Vevelstad", Date::of(2015, 3, 1)), 1e-6);
}

TEST(Unemployment, IsHeldAtItsLastYearUntilTheEndOfTheRun) {
  EXPECT_EQ(unemployment("Bodø", Date::of(2025, 12, 1)), unemployment("Bodø", Date::of(2030, 12, 1)));
  Parameters parameters;
  parameters.run.end = Date::of(2040, 6, 30);
  EXPECT_EQ((2040u - 2007u + 1u) * 12u, found_country(norway_folder, parameters, {"Bodø"}).unemployment[0].size());
}

float tightness(const std::string& place, Date month) {
  const auto& country = norway();
  return country.tightness[row_named(country.places, place)][static_cast<std::size_t>(country.month_index(month))];
}

// The country's unemployment of 2010 to 2019: 2.84, 2.67, 2.48, 2.62, 2.80, 2.94, 3.02, 2.69, 2.37, 2.26 per cent.
constexpr double ordinary_rate = 0.02669;

TEST(Tightness, IsTheCountrysOrdinaryUnemploymentOverThePlacesOwn) {
  EXPECT_NEAR(ordinary_rate / (0.0231 * 3.32 / 2.25), tightness("Frogner", Date::of(2011, 5, 1)), 1e-4);
  EXPECT_NEAR(ordinary_rate / (0.0231 * 6.62 / 2.25), tightness("Frogner", Date::of(2020, 12, 31)), 1e-4);
}

TEST(Tightness, LeavesPlacesWithLittleUnemploymentTightInEveryYear) {
  const auto& country = norway();
  for (std::size_t place = 0; place < country.places.size(); ++place)
    for (std::size_t month = 0; month < country.tightness[place].size(); ++month) {
      const double over_unemployment =
          ordinary_rate / std::max(1e-3, static_cast<double>(country.unemployment[place][month]));
      ASSERT_NEAR(static_cast<double>(country.tightness[place][month]) / over_unemployment, 1.0, 1e-4);
    }
}

TEST(NavClients, OfAllOfficesAreThoseOfAllCounties) {
  const auto& country = norway();
  double clients = 0.0;
  for (const auto& office : country.nav_clients) {
    clients += static_cast<double>(office[static_cast<std::size_t>(country.month_index(Date::of(2017, 2, 1)))]);
    for (const float month : office) EXPECT_GT(month, 1.0F);
  }
  double published = 0.0;
  for (const auto& county : norway_tables().county_unemployment)
    published += county.at(2017).unemployed + county.at(2017).on_measures;
  EXPECT_NEAR(published, clients, 1.0);
}

}  // namespace
}  // namespace hurtigspor
