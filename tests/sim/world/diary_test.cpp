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
constexpr Week weeks_ahead = 20;

/// A diary whose first week has begun, with nobody absent.
Diary diary_with(double slots_a_week, double reserved_share = 0.0) {
  Diary diary(weeks_ahead);
  diary.begin_week(0, slots_a_week, {.handovers = reserved_share}, 0.0, nobody_ill);
  return diary;
}

int free_slots(Diary diary, Week week, bool for_handover = false) {
  int free = 0;
  for (; diary.has_free(week, for_handover); ++free) diary.book(week, for_handover);
  return free;
}

TEST(Diary, HasAsManySlotsAsTheAccruedCapacityHasWhole) {
  Diary diary(weeks_ahead);
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
  EXPECT_TRUE(diary.has_free(1 + weeks_ahead));
  EXPECT_FALSE(diary.has_free(2 + weeks_ahead));
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

/// The same, with hours kept for following up firms.
Diary diary_for_firms(double slots_a_week, double firms, double handovers = 0.0) {
  Diary diary(weeks_ahead);
  diary.begin_week(0, slots_a_week, {.handovers = handovers, .firms = firms}, 0.0, nobody_ill);
  return diary;
}

int used_now(Diary diary, HourFor wanted_for) {
  int used = 0;
  while (diary.use_now(wanted_for)) ++used;
  return used;
}

TEST(Diary, KeepsHoursForFirmsInThisWeekAndInEveryWeekAhead) {
  const Diary diary = diary_for_firms(10.0, 0.3);

  for (const Week week : {0, 1, 2, 7}) EXPECT_EQ(free_slots(diary, week), 7) << "week " << week;
  EXPECT_EQ(used_now(diary, HourFor::people), 7);
  EXPECT_EQ(used_now(diary, HourFor::firms), 10);
}

TEST(Diary, GivesFirmsTheKeptHoursFirstAndThenWhatIsFree) {
  Diary diary = diary_for_firms(10.0, 0.3);
  for (int call = 0; call < 3; ++call) EXPECT_TRUE(diary.use_now(HourFor::firms));
  EXPECT_EQ(used_now(diary, HourFor::people), 7);

  EXPECT_TRUE(diary.use_now(HourFor::firms));  // a fourth
  EXPECT_EQ(used_now(diary, HourFor::people), 6);
}

TEST(Diary, NeverReleasesTheHoursKeptForFirms) {
  Diary diary = diary_for_firms(10.0, 0.3);
  for (int person = 0; person < 7; ++person) EXPECT_TRUE(diary.use_now());

  EXPECT_FALSE(diary.use_now());
  EXPECT_FALSE(diary.has_free(0));
  EXPECT_EQ(diary.lapsed(), 3);
}

TEST(Diary, KeepsHoursForFirmsInTheRhythmOfAFractionalShare) {
  // a quarter of two slots is one hour every other week
  Diary diary = diary_for_firms(2.0, 0.25);

  EXPECT_EQ(free_slots(diary, 0), 2);
  EXPECT_EQ(free_slots(diary, 1), 1);
  EXPECT_EQ(free_slots(diary, 2), 2);
  EXPECT_EQ(free_slots(diary, 3), 1);
}

TEST(Diary, KeepsHoursForHandoversBesideThoseForFirmsAndReleasesOnlyTheFormer) {
  const Diary diary = diary_for_firms(10.0, 0.2, 0.3);

  EXPECT_EQ(free_slots(diary, 4), 5);
  EXPECT_EQ(free_slots(diary, 4, true), 8);
  EXPECT_EQ(free_slots(diary, 1), 8);
}

TEST(Diary, LosesTheHoursKeptForFirmsToIllnessAfterTheFreeOnes) {
  Diary diary = diary_for_firms(10.0, 0.3);
  for (int booking = 0; booking < 6; ++booking) diary.book(1);
  diary.begin_week(1, 10.0, {.firms = 0.3}, 0.3, 0.5);  // three are ill: one hour of the four not booked is left

  EXPECT_EQ(diary.unused(), 1);
  EXPECT_FALSE(diary.use_now());
  EXPECT_TRUE(diary.use_now(HourFor::firms));
  EXPECT_FALSE(diary.use_now(HourFor::firms));
  for (int booking = 0; booking < 6; ++booking) EXPECT_TRUE(diary.keep_booking());
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
  const KeptHours kept_hours{.handovers = *rc::gen::elementOf(std::vector<double>{0.0, 0.25, 0.6}),
                             .firms = *rc::gen::elementOf(std::vector<double>{0.0, 0.2, 0.5, 1.0})};
  for (Week week = 0; week < 30; ++week) {
    const double capacity = *rc::gen::inRange(0, 80) / 10.0;
    const double ill = *rc::gen::inRange(1, 1000) / 1000.0;
    diary.begin_week(week, capacity, kept_hours, 0.2, ill);
    const int slots = diary.slots();
    RC_ASSERT(slots >= 0);

    int used = 0;
    const auto wishes =
        *rc::gen::container<std::vector<int>>(*rc::gen::inRange<std::size_t>(0, 15), rc::gen::inRange(0, 20));
    for (const int wish : wishes) {
      const bool handover = wish % 2 == 1;
      const Week wanted = week + wish / 2;
      if (wish >= 18) {
        used += diary.use_now(wish == 18 ? HourFor::firms : HourFor::people);
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

/// What a diary answers to the same wishes, week after week; a wish for a firm is put as `firms_ask`.
std::vector<int> answers(const std::vector<std::vector<int>>& wishes, double capacity, KeptHours kept,
                         HourFor firms_ask) {
  Diary diary(8);
  std::vector<int> given;
  std::map<Week, int> booked;
  for (Week week = 0; week < static_cast<Week>(wishes.size()); ++week) {
    diary.begin_week(week, capacity, kept, 0.1, 0.7);
    for (const int wish : wishes[static_cast<std::size_t>(week)]) {
      const Week wanted = week + wish % 6;
      if (wish >= 12) {
        given.push_back(diary.use_now(wish >= 15 ? firms_ask : HourFor::people));
      } else if (given.push_back(diary.has_free(wanted)); given.back()) {
        diary.book(wanted);
        ++booked[wanted];
      }
    }
    for (int booking = 0; booking < booked[week]; ++booking) given.push_back(diary.keep_booking());
    given.push_back(diary.lapsed());
  }
  return given;
}

using Wishes = std::vector<std::vector<int>>;

Wishes some_wishes() {
  return *rc::gen::container<Wishes>(12, rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 18)));
}

RC_GTEST_PROP(Diary, WithNoHoursKeptIsIndifferentToWhatAnHourIsWantedFor, ()) {
  const Wishes wishes = some_wishes();
  const double capacity = *rc::gen::inRange(0, 60) / 10.0;

  RC_ASSERT(answers(wishes, capacity, {}, HourFor::firms) == answers(wishes, capacity, {}, HourFor::people));
}

RC_GTEST_PROP(Diary, KeepsForFirmsWhatItRefusesToPeopleAndNoMore, ()) {
  const double share = *rc::gen::inRange(0, 101) / 100.0;
  Diary diary(8);
  for (Week week = 0; week < 20; ++week) {
    diary.begin_week(week, *rc::gen::inRange(0, 80) / 10.0, {.firms = share}, 0.0, nobody_ill);
    const int slots = diary.slots();
    int people = 0;
    while (diary.use_now()) ++people;
    int firms = 0;
    while (diary.use_now(HourFor::firms)) ++firms;
    RC_ASSERT(people + firms == slots);
    RC_ASSERT(std::abs(firms - share * slots) < 1.0 + share);  // a rhythm of whole hours within a rhythm of whole slots
  }
}

}  // namespace
}  // namespace hurtigspor
