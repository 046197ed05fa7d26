#include <gtest/gtest.h>

#include <random>

#include "reference/plain_calendar.hpp"

namespace hurtigspor {
namespace {

constexpr long long calendar_operations = 1'000'000;
constexpr Day last_day = 6000;

std::uint32_t below(std::mt19937_64& chance, std::uint32_t bound) {
  return static_cast<std::uint32_t>(chance() % bound);
}

/// Few ties, agents and causes, so that many events differ in little or nothing.
Event any_event(std::mt19937_64& chance) {
  return {.tie = below(chance, 4),
          .agent = below(chance, 50),
          .cause = below(chance, 3),
          .spell = static_cast<std::uint16_t>(below(chance, 3)),
          .step = static_cast<Step>(below(chance, index(Step::opening) + 1)),
          .detail = static_cast<std::uint8_t>(below(chance, 3))};
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

/// Does the same to both, operation by operation.
class BothCalendars {
 public:
  explicit BothCalendars(std::mt19937_64& chance) : chance_(chance), calendar_(last_day), plain_(last_day) {}

  void plan_one() {
    const Event event = any_event(chance_);
    const Day day = any_day(chance_, today_);
    calendar_.plan(day, event);
    plain_.plan(day, event);
    ++done;
  }
  void open_next() {
    calendar_.open(++today_);
    plain_.open(today_);
    ++done;
  }
  /// False when neither has anything left today.
  bool take_one() {
    const Event* event = calendar_.take();
    const std::optional<Event> wanted = plain_.take();
    ++done;
    EXPECT_EQ(event != nullptr, wanted.has_value()) << "day " << today_ << ", operation " << done;
    if (event == nullptr || !wanted) return false;
    EXPECT_TRUE(are_equal(*event, *wanted)) << "day " << today_ << ", operation " << done;
    ++taken;
    return true;
  }
  Day today() const { return today_; }
  std::size_t left() const { return plain_.size(); }

  long long done = 0;
  long long taken = 0;

 private:
  std::mt19937_64& chance_;
  Calendar calendar_;
  PlainCalendar plain_;
  Day today_ = -1;
};

TEST(Calendar, TakesEventsInTheOrderOfASortedMultimap) {
  std::mt19937_64 chance(2016);
  BothCalendars both(chance);

  for (int event = 0; event < 1000; ++event) both.plan_one();
  while (both.today() < last_day && !HasFailure()) {
    both.open_next();
    while (both.done < calendar_operations * (both.today() + 1) / (last_day + 1)) both.plan_one();
    while (both.take_one())
      if (below(chance, 10) < 4) both.plan_one();
  }

  EXPECT_GE(both.done, calendar_operations);
  EXPECT_GT(both.taken, calendar_operations / 4);
  EXPECT_EQ(both.left(), 0U);
}

}  // namespace
}  // namespace hurtigspor
