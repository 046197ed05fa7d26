#include <gtest/gtest.h>

#include <random>

#include "reference/plain_calendar.hpp"

namespace hurtigspor {
namespace {

constexpr int operations = 1'000'000;
constexpr Day last_day = 6000;

std::uint32_t below(std::mt19937_64& chance, std::uint32_t bound) {
  return static_cast<std::uint32_t>(chance() % bound);
}

/// Few ties and agents, so that many events differ in little or nothing. The cause, which orders nothing, is the same
/// for events that are otherwise equal.
Event any_event(std::mt19937_64& chance) {
  Event event{.tie = below(chance, 4),
              .agent = below(chance, 50),
              .spell = static_cast<std::uint16_t>(below(chance, 3)),
              .step = static_cast<Step>(below(chance, index(Step::opening) + 1)),
              .detail = static_cast<std::uint8_t>(below(chance, 3))};
  event.cause = event.tie * 1000 + event.agent * 7 + event.spell * 3 + event.detail;
  return event;
}

/// Today, this week, this block of weeks, a later one, or beyond the last day.
Day any_day(std::mt19937_64& chance, Day today) {
  constexpr std::array<std::uint32_t, 5> reaches{1, 7, 448, 2000, 9000};
  const Day wait = static_cast<Day>(below(chance, reaches[below(chance, reaches.size())]));
  return below(chance, 1000) == 0 ? never : std::max(0, today) + wait;
}

bool are_equal(const Event& one, const Event& other) {
  return one.tie == other.tie && one.agent == other.agent && one.cause == other.cause && one.spell == other.spell &&
         one.step == other.step && one.detail == other.detail;
}

TEST(Calendar, TakesEventsInTheOrderOfASortedMultimap) {
  std::mt19937_64 chance(2016);
  Calendar calendar(last_day);
  PlainCalendar plain(last_day);
  Day today = -1;
  int done = 0;
  int taken = 0;
  const auto plan_one = [&] {
    const Event event = any_event(chance);
    const Day day = any_day(chance, today);
    calendar.plan(day, event);
    plain.plan(day, event);
    ++done;
  };

  for (int event = 0; event < 1000; ++event) plan_one();
  while (today < last_day) {
    ++today;
    calendar.open(today);
    plain.open(today);
    for (bool more = true; more; ++done) {
      const Event* event = calendar.take();
      const std::optional<Event> wanted = plain.take();
      ASSERT_EQ(event != nullptr, wanted.has_value()) << "day " << today << ", operation " << done;
      more = event != nullptr;
      if (!more) break;
      ASSERT_TRUE(are_equal(*event, *wanted)) << "day " << today << ", operation " << done;
      ++taken;
      if (below(chance, 10) < 4) plan_one();
    }
    while (done < static_cast<long long>(operations) * (today + 1) / (last_day + 1)) plan_one();
  }

  EXPECT_GE(done, operations);
  EXPECT_GT(taken, operations / 4);
  EXPECT_EQ(plain.size(), 0U);
}

}  // namespace
}  // namespace hurtigspor
