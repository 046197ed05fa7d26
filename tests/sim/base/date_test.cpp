#include "base/date.hpp"

#include <gtest/gtest.h>

namespace hurtigspor {
namespace {

TEST(Date, SurvivesTheWayThroughTextOnEveryDayOfTwoCenturies) {
  const Date last = Date::of(2100, 12, 31);
  int days = 0;
  for (Date date = Date::of(1900, 1, 1); date <= last; date = date + 1, ++days) {
    ASSERT_EQ(Date::parse(date.text()), date) << date.text();
    ASSERT_EQ(Date::of(date.year(), date.month(), date.day()), date) << date.text();
  }

  EXPECT_EQ(days, 201 * 365 + 49);  // 49 leap years: 1900 and 2100 are none
}

TEST(Date, CountsFromTheDayThatOutcomesFilesCountFrom) {
  EXPECT_EQ(Date::of(1970, 1, 1).since_1970, 0);
  EXPECT_EQ(Date::of(2007, 1, 1).since_1970, 13'514);
  EXPECT_EQ(Date::of(1969, 12, 31).since_1970, -1);
  EXPECT_EQ(Date::of(2017, 1, 1) - Date::of(2016, 1, 1), 366);
}

TEST(Date, ReadsNothingThatIsNoDate) {
  for (const char* text : {"",
                           "2017",
                           "2017-1-1",
                           "2017-01-1",
                           "17-01-01",
                           "2017/01/01",
                           "2017-01-01 ",
                           " 2017-01-01",
                           "01-01-2017",
                           "2017-13-01",
                           "2017-00-10",
                           "2017-02-29",
                           "2017-04-31",
                           "2017-01-00",
                           "2017-01-32",
                           "-017-01-01",
                           "+017-01-01",
                           "2017--1-01",
                           "2017-01-+1",
                           "20I7-01-01",
                           "2017-01-1a",
                           "2017-01-01T00:00"})
    EXPECT_EQ(Date::parse(text), std::nullopt) << '"' << text << '"';
}

TEST(Date, KnowsLeapYears) {
  EXPECT_TRUE(Date::parse("2000-02-29"));
  EXPECT_TRUE(Date::parse("2024-02-29"));
  EXPECT_FALSE(Date::parse("1900-02-29"));
  EXPECT_FALSE(Date::parse("2023-02-29"));
}

TEST(Date, IsOrderedAsTheCalendarIs) {
  EXPECT_LT(Date::of(2016, 12, 31), Date::of(2017, 1, 1));
  EXPECT_EQ(Date::of(2016, 12, 31) + 1, Date::of(2017, 1, 1));
}

TEST(MonthNumber, LeadsBackToTheFirstOfItsMonth) {
  for (int month = Date::of(1900, 1, 1).month_number(); month <= Date::of(2100, 12, 1).month_number(); ++month) {
    const Date first = first_of_month(month);
    ASSERT_EQ(first.day(), 1U);
    ASSERT_EQ(first.month_number(), month);
    ASSERT_EQ((first + -1).month_number(), month - 1);
  }
}

}  // namespace
}  // namespace hurtigspor
