#include <gtest/gtest.h>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

Parameters notice_of(double weeks) {
  Parameters rules = calm();
  rules.meeting.lead_weeks = Weeks{weeks};
  rules.separate.extra_lead_weeks = Weeks{3.0};
  rules.meeting.patience_weeks = Weeks{10.0};
  rules.meeting.max_attempts = Number{3.0};
  return rules;
}

Person& ask(SmallWorld& world, MeetingKind kind, Parties parties, Day programme_end = end_of_programme) {
  Person& person = world.add_participant(programme_end);
  Scene scene = world.scene(person);
  ask_meeting(scene, person, kind, parties, 0, scene.week());
  return person;
}

constexpr Parties with_nav{.nav = true, .teacher = false};
constexpr Parties with_both{.nav = true, .teacher = true};

Week week_held(const SmallWorld& world, const Person& person, MeetingKind kind) {
  const auto days = world.days(person, Fact::meeting, result_of(kind, MeetingResult::held));
  return days.empty() ? -1 : days.front() / 7;
}

TEST(JointMeeting, IsHeldAtItsNotice) {
  SmallWorld world(notice_of(2.0));
  Person& person = ask(world, MeetingKind::collaboration, with_both);
  world.live_through(100);

  EXPECT_EQ(week_held(world, person, MeetingKind::collaboration), 2);
  for (const Agency agency : {Agency::adviser, Agency::teacher, Agency::nav})
    EXPECT_EQ(world.slots_used(agency, Purpose::collaboration_meeting), 1);
}

TEST(JointMeeting, NeedsMoreNoticeOnlyBetweenSeparateHouses) {
  for (const auto& [organisation, week] : {std::pair{Organisation::in_nav, 2}, std::pair{Organisation::co_located, 2},
                                           std::pair{Organisation::separate, 5}}) {
    SmallWorld world(notice_of(2.0));
    world.desk().organisation = organisation;
    Person& joint = ask(world, MeetingKind::collaboration, with_nav);
    Person& alone = ask(world, MeetingKind::plan, {});
    world.live_through(100);

    EXPECT_EQ(week_held(world, joint, MeetingKind::collaboration), week);
    EXPECT_EQ(week_held(world, alone, MeetingKind::plan), 2);
  }
}

TEST(JointMeeting, IsBookedInTheFirstWeekInWhichEverybodyHasASlot) {
  SmallWorld world(notice_of(2.0), {.adviser = 2.0, .teacher = 2.0, .nav = 2.0});
  for (int slot = 0; slot < 2; ++slot) world.office().nav_diary.book(2);
  for (int slot = 0; slot < 2; ++slot) world.desk().adviser_diary.book(3);
  for (int slot = 0; slot < 2; ++slot) world.desk().teacher_diary.book(4);
  Person& person = ask(world, MeetingKind::collaboration, with_both);
  world.live_through(100);

  EXPECT_EQ(week_held(world, person, MeetingKind::collaboration), 5);
}

TEST(JointMeeting, GoesAheadWithoutTheTeacherButNotWithoutNav) {
  SmallWorld no_teacher(notice_of(2.0), {.teacher = 0.0});
  Person& held = ask(no_teacher, MeetingKind::collaboration, with_both);
  no_teacher.live_through(200);
  EXPECT_EQ(week_held(no_teacher, held, MeetingKind::collaboration), 2);
  EXPECT_FALSE(held.lessons_discussed);

  SmallWorld no_nav(notice_of(2.0), {.nav = 0.0});
  Person& never_held = ask(no_nav, MeetingKind::collaboration, with_both);
  no_nav.live_through(200);
  EXPECT_EQ(no_nav.meetings(never_held, MeetingKind::collaboration, MeetingResult::held), 0);
  EXPECT_EQ(no_nav.meetings(never_held, MeetingKind::collaboration, MeetingResult::never_booked), 1);
}

TEST(JointMeeting, IsLookedForNoFurtherAheadThanPatienceReaches) {
  for (const Week full_until : {10, 11}) {
    SmallWorld world(notice_of(2.0), {.nav = 1.0});
    for (Week week = 0; week < full_until; ++week) world.office().nav_diary.book(week);
    Person& person = ask(world, MeetingKind::collaboration, with_nav);
    world.live_through(200);

    EXPECT_EQ(week_held(world, person, MeetingKind::collaboration), full_until == 10 ? 10 : -1);
  }
}

TEST(JointMeeting, WhenCalledOffWastesItsSlotsAndIsBookedAgainAWeekLaterUntilItIsGivenUp) {
  Parameters rules = notice_of(2.0);
  rules.meeting.no_show = Share{1.0};
  SmallWorld world(rules);
  Person& person = ask(world, MeetingKind::collaboration, with_nav);
  world.live_through(300);

  EXPECT_EQ(world.meetings(person, MeetingKind::collaboration, MeetingResult::asked), 1);
  EXPECT_EQ(world.meetings(person, MeetingKind::collaboration, MeetingResult::booked), 3);
  EXPECT_EQ(world.meetings(person, MeetingKind::collaboration, MeetingResult::held), 0);
  std::vector<Week> weeks;
  for (const Day day :
       world.days(person, Fact::meeting, result_of(MeetingKind::collaboration, MeetingResult::called_off)))
    weeks.push_back(day / 7);
  EXPECT_EQ(weeks, (std::vector<Week>{2, 3, 4}));
  EXPECT_EQ(world.slots_used(Agency::nav, Purpose::called_off), 3);
  EXPECT_EQ(world.slots_used(Agency::adviser, Purpose::called_off), 3);
}

TEST(JointMeeting, IsCalledOffWhenIllnessHasTakenASlotThatThenNobodyHasSpent) {
  SmallWorld world(notice_of(2.0), {.nav = 1.0});
  Person& person = ask(world, MeetingKind::collaboration, with_nav);
  world.live_through(13);
  world.slots.nav = 0.0;  // nobody is there in week 2
  world.live_through(20);

  EXPECT_EQ(world.meetings(person, MeetingKind::collaboration, MeetingResult::called_off), 1);
  EXPECT_EQ(world.slots_used(Agency::nav, Purpose::called_off), 0);
  EXPECT_EQ(world.slots_used(Agency::adviser, Purpose::called_off), 1);
}

TEST(JointMeeting, ThatNobodyWantsAnyMoreSpendsNoHours) {
  SmallWorld world(notice_of(2.0));
  Person& person = ask(world, MeetingKind::collaboration, with_nav, 10);  // the programme ends before
  world.live_through(60);

  EXPECT_EQ(world.meetings(person, MeetingKind::collaboration, MeetingResult::held), 0);
  EXPECT_EQ(world.slots_used(Agency::nav, Purpose::called_off), 0);
  EXPECT_EQ(world.slots_used(Agency::adviser, Purpose::called_off), 0);
}

TEST(HandoverMeeting, IsNotHeldAfterTheProgrammesLastDay) {
  SmallWorld late(notice_of(2.0));
  Person& too_late = ask(late, MeetingKind::handover, with_nav, 13);
  late.live_through(60);
  EXPECT_EQ(late.meetings(too_late, MeetingKind::handover, MeetingResult::never_booked), 1);

  for (Day last_day = 14; last_day <= 20; ++last_day) {
    SmallWorld world(notice_of(2.0));
    Person& person = ask(world, MeetingKind::handover, with_nav, last_day);
    world.live_through(60);
    const auto days = world.days(person, Fact::meeting, result_of(MeetingKind::handover, MeetingResult::held));
    ASSERT_EQ(days.size(), 1U);
    EXPECT_LE(days.front(), last_day);
  }
}

double share_held(const Parameters& rules, Organisation organisation, bool agreement, Parties parties) {
  constexpr int many = 4000;
  Parameters once = rules;
  once.meeting.max_attempts = Number{1.0};
  once.agreement.share = Share{agreement ? 1.0 : 0.0};
  SmallWorld world(once);
  world.desk().organisation = organisation;
  world.desk().agreement_uniform = 0.5;
  for (int row = 0; row < many; ++row) ask(world, MeetingKind::collaboration, parties);
  world.live_through(60);
  return world.count(Fact::meeting, result_of(MeetingKind::collaboration, MeetingResult::held)) / double{many};
}

TEST(JointMeeting, IsHeldAsOftenAsNobodyIsMissingAndNothingIsCalledOff) {
  Parameters rules = notice_of(2.0);
  rules.meeting.no_show = Share{0.1};
  rules.separate.cancel_extra = Share{0.2};
  rules.agreement.cancel_factor = Number{0.7};
  const auto expect = [&](Organisation organisation, bool agreement, Parties parties, double chance) {
    EXPECT_NEAR(share_held(rules, organisation, agreement, parties), chance, error_of_share(chance, 4000));
  };

  expect(Organisation::in_nav, false, {}, 0.9 * 0.9);
  expect(Organisation::in_nav, false, with_nav, 0.9 * 0.9 * 0.9);
  expect(Organisation::co_located, false, with_both, 0.9 * 0.9 * 0.9 * 0.9);
  expect(Organisation::separate, false, with_nav, 0.9 * 0.9 * 0.9 - 0.2);
  expect(Organisation::separate, true, with_nav, 0.9 * 0.9 * 0.9 - 0.2 * 0.7);
}

TEST(CollaborationMeeting, SpreadsCompetenceAndMakesLessonsFitWhenATeacherIsThere) {
  SmallWorld world(notice_of(2.0));
  Person& person = ask(world, MeetingKind::collaboration, with_both);
  person.municipality_knows = Knowledge::fully;
  world.live_through(60);

  EXPECT_EQ(person.nav_knows, Knowledge::fully);
  EXPECT_TRUE(person.lessons_discussed);
}

}  // namespace
}  // namespace hurtigspor
