#include "story/desk.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "hand_made.hpp"

namespace hurtigspor {
namespace {

DeskWeek week_of(Side side, Date day = Date::of(2018, 6, 11)) {
  return desk_weeks(classroom().replay, {.sides = {side}, .day = day, .place = PlaceId{0}, .person = {}}).front();
}

std::int64_t count_of(const DeskWeek& desk, const std::string& what) {
  const auto found =
      std::find_if(desk.counts.begin(), desk.counts.end(), [&](const DeskCount& one) { return one.what == what; });
  return found == desk.counts.end() ? 0 : found->count;
}

TEST(TheWeekOfADesk, AccountsForEveryHour) {
  for (const Side side : {Side::nav, Side::adviser, Side::teacher}) {
    const DeskWeek desk = week_of(side);

    std::int64_t used = 0;
    for (const DeskCount& count : desk.counts)
      if (count.what.starts_with("  ")) used += count.count;

    EXPECT_EQ(used, count_of(desk, "hours for refugees this week, illness taken off")) << side_names[index(side)];
  }
}

TEST(TheWeekOfADesk, HasALineForEveryHourWithARefugee) {
  const DeskWeek desk = week_of(Side::adviser);

  const auto with_hour =
      std::count_if(desk.lines.begin(), desk.lines.end(), [](const DeskLine& line) { return line.what != "no hour"; });

  EXPECT_EQ(with_hour, count_of(desk, "hours for refugees this week, illness taken off") - count_of(desk, "  unused"));
  EXPECT_GT(with_hour, 0);
}

TEST(TheWeekOfADesk, LiesWithinItsSevenDaysInOrder) {
  const DeskWeek desk = week_of(Side::nav);

  EXPECT_EQ(desk.last - desk.first, 6);
  EXPECT_LE(desk.first, Date::of(2018, 6, 11));
  EXPECT_TRUE(std::is_sorted(desk.lines.begin(), desk.lines.end(),
                             [](const DeskLine& one, const DeskLine& other) { return one.date < other.date; }));
  for (const DeskLine& line : desk.lines) EXPECT_TRUE(line.date >= desk.first && line.date <= desk.last);
}

TEST(TheWeekOfADesk, OfEmployersCountsWhatItsLinesTell) {
  const DeskWeek desk = week_of(Side::employer);

  const auto turned_down = std::count_if(desk.lines.begin(), desk.lines.end(), [](const DeskLine& line) {
    return line.what == "application" && holds(line.result, " down.");
  });

  EXPECT_EQ(turned_down, count_of(desk, "refugees turned down"));
  EXPECT_GE(count_of(desk, "openings within a refugee's reach at the end of the week"),
            count_of(desk, "  of them new this week"));
}

TEST(TheWeekOfADesk, OutsideTheRunIsRefused) {
  EXPECT_EQ(refusal_of([] { week_of(Side::nav, Date::of(2031, 1, 1)); }),
            "--week 2031-01-01 lies outside the run, which goes from 2012-01-01 to 2024-12-31.");
}

}  // namespace
}  // namespace hurtigspor
