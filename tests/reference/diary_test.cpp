#include <gtest/gtest.h>

#include <random>

#include "reference/plain_diary.hpp"

namespace hurtigspor {
namespace {

constexpr int diary_operations = 1'000'000;
constexpr Week horizon = 12;
constexpr Week weeks_a_diary = 60;
constexpr int operations_a_week = 40;

int below(std::mt19937_64& chance, int bound) {
  return static_cast<int>(chance() % static_cast<unsigned>(bound));
}

/// Eighths, which a computer adds without rounding: both then agree on what is a whole slot.
double eighths(std::mt19937_64& chance, int most) {
  return below(chance, most + 1) / 8.0;
}

class BothDiaries {
 public:
  explicit BothDiaries(std::mt19937_64& chance) : chance_(chance), diary_(horizon) {}

  void begin_week() {
    const double capacity = eighths(chance_, 8 * 12);
    const KeptHours kept{.handovers = eighths(chance_, 4), .firms = eighths(chance_, 4)};
    const double absence = below(chance_, 3) * 0.1;
    const double uniform = (static_cast<double>(chance_() >> 32) + 0.5) * 0x1p-32;
    diary_.begin_week(diary_.week() + 1, capacity, kept, absence, uniform);
    plain_.begin_week(capacity, kept, absence, uniform);
    expect_same_week();
  }

  void do_something() {
    const bool handover = below(chance_, 2) == 0;
    switch (below(chance_, 4)) {
      case 0:
        return use_now(below(chance_, 2) == 0 ? HourFor::people : HourFor::firms);
      case 1:
        return keep_booking(handover);
      default:
        return ask_for(diary_.week() + below(chance_, horizon + 1), handover);
    }
  }

  int held = 0;
  int called_off = 0;
  int refused = 0;
  int booked = 0;

 private:
  void use_now(HourFor wanted_for) {
    const bool got = diary_.use_now(wanted_for);
    ASSERT_EQ(got, plain_.use_now(wanted_for));
    refused += !got;
    expect_same_week();
  }
  void keep_booking(bool handover) {
    if (!plain_.expects_one(handover)) return;
    const bool kept = diary_.keep_booking(handover);
    ASSERT_EQ(kept, plain_.keep_booking(handover));
    (kept ? held : called_off) += 1;
    expect_same_week();
  }
  void ask_for(Week week, bool handover) {
    const bool free = diary_.has_free(week, handover);
    ASSERT_EQ(free, plain_.has_free(week, handover)) << "week " << week << " in week " << diary_.week();
    refused += !free;
    if (!free) return;
    diary_.book(week, handover);
    plain_.book(week, handover);
    ++booked;
    ASSERT_EQ(diary_.booked(week), plain_.booked(week));
    expect_same_week();
  }
  void expect_same_week() {
    ASSERT_EQ(diary_.week(), plain_.week());
    ASSERT_EQ(diary_.slots(), plain_.slots());
    ASSERT_EQ(diary_.ill(), plain_.ill());
    ASSERT_EQ(diary_.unused(), plain_.unused());
    ASSERT_EQ(diary_.lapsed(), plain_.lapsed());
  }

  std::mt19937_64& chance_;
  Diary diary_;
  PlainDiary plain_;
};

TEST(Diary, AnswersAsAListOfMeetingsDoes) {
  std::mt19937_64 chance(2016);
  int held = 0;
  int called_off = 0;
  int refused = 0;
  int booked = 0;

  for (int done = 0; done < diary_operations; done += weeks_a_diary * (operations_a_week + 1)) {
    BothDiaries both(chance);
    for (Week week = 0; week < weeks_a_diary; ++week) {
      both.begin_week();
      for (int operation = 0; operation < operations_a_week; ++operation) both.do_something();
      ASSERT_FALSE(HasFatalFailure()) << "after " << done << " operations, in week " << week;
    }
    held += both.held;
    called_off += both.called_off;
    refused += both.refused;
    booked += both.booked;
  }

  EXPECT_GT(held, 10'000);
  EXPECT_GT(called_off, 1'000);
  EXPECT_GT(refused, 10'000);
  EXPECT_GT(booked, 10'000);
}

}  // namespace
}  // namespace hurtigspor
