#include "base/units.hpp"

#include <gtest/gtest.h>

#include <limits>
#include <string>
#include <type_traits>

namespace hurtigspor {
namespace {

TEST(Quantity, OfOneUnitCannotBeTakenForAnother) {
  EXPECT_FALSE((std::is_convertible_v<Weeks, Months>));
  EXPECT_FALSE((std::is_convertible_v<Share, Number>));
  EXPECT_FALSE((std::is_convertible_v<double, Kroner>));
  EXPECT_EQ(*Weeks{6.0}, 6.0);
  EXPECT_EQ(Weeks{6.0}, Weeks{6.0});
}

TEST(Quantity, NamesItsUnit) {
  EXPECT_EQ(Weeks::unit, std::string("week"));
  EXPECT_EQ(PerYear::unit, std::string("1/year"));
  EXPECT_EQ(Kroner::unit, std::string("NOK"));
  EXPECT_EQ(Number::unit, std::string("1"));
}

TEST(WholeDays, RoundUp) {
  EXPECT_EQ(whole_days(0.0), 0);
  EXPECT_EQ(whole_days(0.001), 1);
  EXPECT_EQ(whole_days(1.0), 1);
  EXPECT_EQ(whole_days(1.5), 2);
  EXPECT_EQ(whole_days(Weeks{2.0}), 14);
  EXPECT_EQ(whole_days(Months{12.0}), 366);  // 365.25 days
  EXPECT_EQ(whole_days(Months{24.0}), 731);
}

TEST(WholeDays, OfAnEndlessWaitCanStillBeAddedToADay) {
  EXPECT_EQ(whole_days(std::numeric_limits<double>::infinity()), longest_wait);
  EXPECT_EQ(whole_days(1e300), longest_wait);
  EXPECT_LT(longest_wait, never - longest_wait);
}

TEST(Hazards, AreSpreadOverTheDaysOfTheirPeriod) {
  EXPECT_DOUBLE_EQ(per_day(PerYear{365.25}), 1.0);
  EXPECT_DOUBLE_EQ(per_day(PerMonth{1.0}) * 12.0, per_day(PerYear{12.0}) * 12.0);
  EXPECT_DOUBLE_EQ(days_per_month * 12.0, days_per_year);
}

}  // namespace
}  // namespace hurtigspor
