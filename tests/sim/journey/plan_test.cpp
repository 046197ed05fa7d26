#include <gtest/gtest.h>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

constexpr std::uint8_t nav_was_absent = 0;
constexpr std::uint8_t nav_was_there = 1;

Parameters presence(double inside, double separate) {
  Parameters rules = calm();
  rules.nav.early_presence_in_nav = Share{inside};
  rules.nav.early_presence = Share{separate};
  rules.meeting.lead_weeks = Weeks{2.0};
  return rules;
}

/// Somebody whose competence the municipality knows, and whose plan is due today.
Person& somebody(SmallWorld& world) {
  Person& person = world.add(State::programme);
  person.programme_end = 1000;
  person.municipality_knows = Knowledge::fully;
  world.scene(person).plan(world.today(), person, Step::plan_due);
  return person;
}

TEST(PlanMeeting, TellsNavOfTheCompetenceWhenNavIsThere) {
  SmallWorld world(presence(1.0, 0.0));
  Person& person = somebody(world);
  world.live_through(40);

  EXPECT_EQ(world.count(person, Fact::plan, nav_was_there), 1);
  EXPECT_EQ(person.nav_knows, Knowledge::fully);
  EXPECT_EQ(world.slots_used(Agency::nav, Purpose::plan_meeting), 1);
  EXPECT_EQ(world.slots_used(Agency::adviser, Purpose::plan_meeting), 1);
}

TEST(PlanMeeting, IsHeldWithoutNavWhereNavIsNotWilling) {
  SmallWorld world(presence(0.0, 0.0));
  Person& person = somebody(world);
  world.live_through(40);

  EXPECT_EQ(world.count(person, Fact::plan, nav_was_absent), 1);
  EXPECT_TRUE(person.has_plan);
  EXPECT_EQ(person.nav_knows, Knowledge::unknown);
  EXPECT_EQ(world.slots_used(Agency::nav, Purpose::plan_meeting), 0);
}

TEST(PlanMeeting, GoesAheadWithoutNavWhenNavHasNoSlot) {
  SmallWorld world(presence(1.0, 1.0), {.nav = 0.0});
  Person& person = somebody(world);
  world.live_through(40);

  EXPECT_EQ(world.count(person, Fact::plan, nav_was_absent), 1);
  EXPECT_EQ(person.nav_knows, Knowledge::unknown);
}

TEST(PlanMeeting, IsNeverBookedWithoutAnAdviser) {
  SmallWorld world(presence(1.0, 1.0), {.adviser = 0.0});
  Person& person = somebody(world);
  world.live_through(200);

  EXPECT_FALSE(person.has_plan);
  EXPECT_EQ(world.meetings(person, MeetingKind::plan, MeetingResult::due), 1);
  EXPECT_EQ(world.meetings(person, MeetingKind::plan, MeetingResult::asked), 1);
  EXPECT_EQ(world.meetings(person, MeetingKind::plan, MeetingResult::never_booked), 1);
}

double share_with_nav(Organisation organisation) {
  constexpr int many = 5000;
  SmallWorld world(presence(0.9, 0.3));
  world.desk().organisation = organisation;
  for (int row = 0; row < many; ++row) somebody(world);
  world.live_through(60);
  return static_cast<double>(world.count(Fact::plan, nav_was_there)) / many;
}

TEST(PlanMeeting, SeesNavAsOftenAsItsOrganisationSaysAndCoLocatedServicesInBetween) {
  EXPECT_NEAR(share_with_nav(Organisation::in_nav), 0.9, error_of_share(0.9, 5000));
  EXPECT_NEAR(share_with_nav(Organisation::separate), 0.3, error_of_share(0.3, 5000));
  EXPECT_NEAR(share_with_nav(Organisation::co_located), 0.6, error_of_share(0.6, 5000));
}

TEST(Knowledge, IsPassedOnAsFarAsTheMunicipalityHasItAndNeverLost) {
  SmallWorld world;
  Person& person = world.add(State::programme);
  Scene scene = world.scene(person);

  person.municipality_knows = Knowledge::partly;
  pass_on_competence(scene, person);
  EXPECT_EQ(person.nav_knows, Knowledge::partly);

  person.nav_knows = Knowledge::fully;
  pass_on_competence(scene, person);
  EXPECT_EQ(person.nav_knows, Knowledge::fully);
  EXPECT_EQ(world.count(person, Fact::knowledge), 1);
}

TEST(Knowledge, ThatNavHasAlreadyIsNotToldAgain) {
  SmallWorld world;
  Person& person = world.add(State::programme);
  person.municipality_knows = Knowledge::partly;
  Scene scene = world.scene(person);
  pass_on_competence(scene, person);
  pass_on_competence(scene, person);

  ASSERT_EQ(world.count(person, Fact::knowledge, result_of(Knowledge::partly)), 1);
  constexpr std::uint32_t nav = 1;
  EXPECT_EQ(world.office().records.back().other, nav);
}

}  // namespace
}  // namespace hurtigspor
