#include "world/diary.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <map>
#include <vector>

#include "base/errors.hpp"
#include "base/quantiles.hpp"

namespace hurtigspor {
namespace {

constexpr double nobody_ill = 0.5;
constexpr Week horizon = 20;

/// A diary whose first week has begun, with nobody absent.
Diary diary_with(double slots_a_week, double reserved_share = 0.0) {
  Diary diary(horizon);
  diary.begin_week(0, slots_a_week, {.handovers = reserved_share}, 0.0, nobody_ill);
  return diary;
}

int free_slots(Diary diary, Week week, bool for_handover = false) {
  int free = 0;
  for (; diary.has_free(week, for_handover); ++free) diary.book(week, for_handover);
  return free;
}

TEST(Diary, HasAsManySlotsAsTheAccruedCapacityHasWhole) {
  Diary diary(horizon);
  const std::vector<double> capacities{0.4, 0.4, 0.4, 1.7, 0.0, 2.5, 0.6, 0.6};

  double accrued = 0.0;
  for (Week week = 0; week < 8; ++week) {
    const double capacity = capacities[static_cast<std::size_t>(week)];
    diary.begin_week(week, capacity, {}, 0.0, nobody_ill);
    EXPECT_EQ(diary.slots(), std::floor(accrued + capacity) - std::floor(accrued)) << "week " << week;
    accrued += capacity;
  }
}

TEST(Diary, GivesAFractionalCapacityOutInItsRhythm) {
  Diary diary = diary_with(2.5);

  EXPECT_EQ(free_slots(diary, 0), 2);
  EXPECT_EQ(free_slots(diary, 1), 3);
  EXPECT_EQ(free_slots(diary, 2), 2);
}

TEST(Diary, RefusesWhoComesWhenTheWeekIsFull) {
  Diary diary = diary_with(2.0);

  EXPECT_TRUE(diary.use_now());
  diary.book(0);

  EXPECT_FALSE(diary.use_now());
  EXPECT_FALSE(diary.has_free(0));
  EXPECT_THROW(diary.book(0), BrokenPromise);
  EXPECT_TRUE(diary.keep_booking());
  EXPECT_EQ(diary.unused(), 0);
}

TEST(Diary, HasNothingInThePastNorBeyondItsHorizon) {
  Diary diary = diary_with(5.0);
  diary.begin_week(1, 5.0, {}, 0.0, nobody_ill);

  EXPECT_FALSE(diary.has_free(0));
  EXPECT_TRUE(diary.has_free(1 + horizon));
  EXPECT_FALSE(diary.has_free(2 + horizon));
}

TEST(Diary, KeepsItsReservedSlotsForHandovers) {
  Diary diary = diary_with(10.0, 0.3);

  EXPECT_EQ(free_slots(diary, 4), 7);
  EXPECT_EQ(free_slots(diary, 4, true), 10);
}

TEST(Diary, CountsAHandoverAgainstTheReservedSlotsFirst) {
  Diary diary = diary_with(10.0, 0.3);
  for (int handover = 0; handover < 2; ++handover) diary.book(4, true);

  EXPECT_EQ(free_slots(diary, 4), 7);
  EXPECT_EQ(free_slots(diary, 4, true), 8);

  diary.book(4, true);
  diary.book(4, true);  // one more than was reserved: it takes an ordinary slot
  EXPECT_EQ(free_slots(diary, 4), 6);
}

TEST(Diary, ReleasesTheReservedSlotsOneWeekAhead) {
  Diary diary = diary_with(10.0, 0.3);

  EXPECT_EQ(free_slots(diary, 2), 7);
  EXPECT_EQ(free_slots(diary, 1), 10);
  diary.begin_week(1, 10.0, {.handovers = 0.3}, 0.0, nobody_ill);
  EXPECT_EQ(free_slots(diary, 2), 10);
}

TEST(Diary, TakesIllnessFromTheFreeSlotsFirst) {
  Diary diary = diary_with(10.0);
  for (int booking = 0; booking < 6; ++booking) diary.book(1);
  const std::int32_t ill = binomial_quantile(0.5, 10, 0.3);
  ASSERT_EQ(ill, 3);

  diary.begin_week(1, 10.0, {}, 0.3, 0.5);

  EXPECT_EQ(diary.slots(), 7);
  EXPECT_EQ(diary.unused(), 1);
  for (int booking = 0; booking < 6; ++booking) EXPECT_TRUE(diary.keep_booking());
}

TEST(Diary, CallsBookingsOffWhenIllnessTakesMoreThanTheFreeSlots) {
  Diary diary = diary_with(10.0);
  for (int booking = 0; booking < 9; ++booking) diary.book(1);

  diary.begin_week(1, 10.0, {}, 0.3, 0.5);

  EXPECT_EQ(diary.unused(), 0);
  EXPECT_FALSE(diary.use_now());
  int kept = 0;
  for (int booking = 0; booking < 9; ++booking) kept += diary.keep_booking();
  EXPECT_EQ(kept, 7);
  EXPECT_THROW(diary.keep_booking(), BrokenPromise);
}

TEST(Diary, CallsBookingsOffWhenTheStaffShrinks) {
  Diary diary = diary_with(4.0);
  for (int booking = 0; booking < 4; ++booking) diary.book(1);

  diary.begin_week(1, 1.0, {}, 0.0, nobody_ill);

  int kept = 0;
  for (int booking = 0; booking < 4; ++booking) kept += diary.keep_booking();
  EXPECT_EQ(kept, 1);
}

TEST(Diary, LetsTheSlotsOfThoseWhoNeverCameLapse) {
  Diary diary = diary_with(3.0);
  diary.book(0);
  diary.use_now();

  EXPECT_EQ(diary.unused(), 1);
  EXPECT_EQ(diary.lapsed(), 2);
}

TEST(Diary, ForgetsABookingOnceItsWeekIsOver) {
  Diary diary(2);
  diary.begin_week(0, 1.0, {}, 0.0, nobody_ill);
  diary.book(0);
  diary.keep_booking();
  diary.begin_week(1, 1.0, {}, 0.0, nobody_ill);

  EXPECT_EQ(free_slots(diary, 3), 1);  // shares its row with week 0
}

// Whatever people ask for, whenever, whoever is ill: a slot is used once, and what is not used lapses.
RC_GTEST_PROP(Diary, NeverGivesASlotToTwo, ()) {
  Diary diary(8);
  std::map<Week, int> booked;
  const double share = *rc::gen::elementOf(std::vector<double>{0.0, 0.25, 0.6});
  for (Week week = 0; week < 30; ++week) {
    const double capacity = *rc::gen::inRange(0, 80) / 10.0;
    const double ill = *rc::gen::inRange(1, 1000) / 1000.0;
    diary.begin_week(week, capacity, {.handovers = share}, 0.2, ill);
    const int slots = diary.slots();
    RC_ASSERT(slots >= 0);

    int used = 0;
    const auto wishes = *rc::gen::container<std::vector<int>>(*rc::gen::inRange(0, 15), rc::gen::inRange(0, 20));
    for (const int wish : wishes) {
      const bool handover = wish % 2 == 1;
      const Week wanted = week + wish / 2;
      if (wish >= 18) {
        used += diary.use_now();
      } else if (diary.has_free(wanted, handover)) {
        diary.book(wanted, handover);
        ++booked[wanted];
      }
      RC_ASSERT(diary.unused() >= 0);
    }
    int called_off = 0;
    for (int booking = 0; booking < booked[week]; ++booking) {
      const bool kept = diary.keep_booking();
      used += kept;
      called_off += !kept;
      RC_ASSERT(used <= slots);
    }
    RC_ASSERT(used + diary.unused() == slots);
    RC_ASSERT(diary.lapsed() == diary.unused());
    RC_ASSERT(called_off == 0 || used == slots);
  }
}

}  // namespace
}  // namespace hurtigspor
