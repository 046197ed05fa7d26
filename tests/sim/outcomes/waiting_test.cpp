#include "outcomes/waiting.hpp"

#include <gtest/gtest.h>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"

/// People of the small country, whose waits are read from the records of their lives.
namespace hurtigspor {
namespace {

constexpr Day four_hundred_days = 400;

/// A programme of a year, no handover meeting, NAV there after a month; every lead that is followed up becomes a job.
Parameters one_road() {
  Parameters rules = open_firms();
  rules.programme.months = Months{12};
  rules.handover.offer_share = Share{0};
  rules.handover.passive_share = Share{0};
  rules.handover.missed_gap_months = Months{1};
  rules.handover.missed_gap_sd = Number{0};
  rules.handover.held_gap_weeks = Weeks{2};
  rules.nav.follow_up_weeks = Weeks{12};
  rules.lead.hire = Share{1};
  return rules;
}

double waits(const std::vector<Table>& tables, WaitKind kind, WaitMeasure measure, Ending ending = Ending::first_job) {
  return tables[1].values[(index(ending) * wait_kinds + index(kind)) * wait_measures + index(measure)];
}

double office(const std::vector<Table>& tables, OfficeMeasure measure, std::size_t row = 0) {
  return tables[2].values[row * office_measures + index(measure)];
}

std::vector<Table> tables_of(const SmallWorld& world) {
  Waiting waiting(world.world);
  for (const Locality& locality : world.world.localities) waiting.observe(world.world, locality);
  return waiting.close();
}

TEST(Waiting, ForANavDiaryWithNoHoursShowsAsTheLargestWaitAndAtItsOffice) {
  SmallWorld world(one_road());
  Person& person = world.add_settler(0);
  world.live_through(four_hundred_days);
  while (person.state != State::outside || !person.was_in_programme) world.live_through(world.today() + 1);
  Scene scene = world.scene(person);
  find_lead(scene, person, hotel, true);
  world.slots.nav = 0.0;
  while (person.state != State::seeking_registered) world.live_through(world.today() + 1);
  world.live_through(world.today() + 10 * 84 - 20);
  EXPECT_FALSE(person.has_job);
  world.slots.nav = 1e5;
  world.live_through(world.today() + 84);

  ASSERT_TRUE(person.has_job);
  const std::vector<Table> tables = tables_of(world);

  EXPECT_EQ(waits(tables, WaitKind::nav_queue, WaitMeasure::people), 1.0);
  EXPECT_GE(waits(tables, WaitKind::nav_queue, WaitMeasure::days), 9 * 84.0);
  EXPECT_EQ(waits(tables, WaitKind::nav_queue, WaitMeasure::days_gained),
            waits(tables, WaitKind::nav_queue, WaitMeasure::days));
  EXPECT_EQ(waits(tables, WaitKind::nav_queue, WaitMeasure::people_largest), 1.0);
  EXPECT_EQ(office(tables, OfficeMeasure::people_delayed), 1.0);
  EXPECT_EQ(office(tables, OfficeMeasure::days_delayed), waits(tables, WaitKind::nav_queue, WaitMeasure::days_gained));
  EXPECT_EQ(office(tables, OfficeMeasure::people, 1), 0.0);
}

TEST(Waiting, OnTheSameRoadWithHoursEnoughQueuesNowhere) {
  SmallWorld world(one_road());
  Person& person = world.add_settler(0);
  world.live_through(four_hundred_days);
  Scene scene = world.scene(person);
  find_lead(scene, person, hotel, true);
  while (!person.has_job) world.live_through(world.today() + 1);

  const std::vector<Table> tables = tables_of(world);

  EXPECT_EQ(waits(tables, WaitKind::nav_queue, WaitMeasure::days), 0.0);
  EXPECT_EQ(office(tables, OfficeMeasure::people), 1.0);
  EXPECT_EQ(office(tables, OfficeMeasure::people_queued), 0.0);
}

TEST(Waiting, LeavesOutWhoSettlesTooLateToBeSeenForFiveYears) {
  SmallWorld world(one_road());
  world.add_settler(0);
  world.add_settler(world.stage.last_day - 1825);
  world.live_through(world.stage.last_day);

  const std::vector<Table> tables = tables_of(world);

  EXPECT_EQ(office(tables, OfficeMeasure::people), 1.0);
}

}  // namespace
}  // namespace hurtigspor
