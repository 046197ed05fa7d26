#include "story/why.hpp"

#include <gtest/gtest.h>

#include "hand_made.hpp"

namespace hurtigspor {
namespace {

/// Settles, takes part in the programme, and finds a lead on day 400 that nobody follows up.
HandMade woman_with_a_lost_lead() {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto programme = life.add(30, Fact::programme, 0, settled);
  const auto state = life.add(30, Fact::state, code(State::programme), programme);
  life.add(200, Fact::meeting, code(MeetingKind::adviser_talk, MeetingResult::held), state);
  const auto lead = life.add(400, Fact::lead, code(LeadFact::found), state, 5);
  life.add(420, Fact::meeting, code(MeetingKind::adviser_talk, MeetingResult::called_off), state);
  life.add(480, Fact::lead, code(LeadFact::lost), lead, 5);
  return life;
}

TEST(Why, FollowsALostLeadBackToSettlementAndTellsItInOrder) {
  const Why answer = why(woman_with_a_lost_lead().story(), "lost lead");

  EXPECT_TRUE(answer.came_about);
  EXPECT_EQ(answer.chain, (std::vector<std::size_t>{1, 2, 3, 5, 7}));
  ASSERT_EQ(answer.links.size(), 4U);
  EXPECT_EQ(answer.links[0].entry.first, 1U);
  EXPECT_EQ(answer.links[3].entry.first, 7U);
}

TEST(Why, TellsTheDaysBetweenAndWhatFailedMeanwhile) {
  const Why answer = why(woman_with_a_lost_lead().story(), "lost lead");

  EXPECT_EQ(answer.links[1].waited, 30);
  EXPECT_EQ(answer.links[3].waited, 80);
  EXPECT_EQ(answer.links[2].meanwhile, "");
  EXPECT_EQ(answer.links[3].meanwhile, "1 talk with the programme adviser not held.");
}

TEST(Why, SaysThatNobodyMetThePersonWhileTheLeadLived) {
  HandMade met = woman_with_a_lost_lead();
  met.happenings[5].record.result = code(MeetingKind::adviser_talk, MeetingResult::held);

  EXPECT_EQ(why(woman_with_a_lost_lead().story(), "lost lead").remark,
            "In the 3 months that the lead lived, nobody met her.");
  EXPECT_EQ(why(met.story(), "lost lead").remark, "");
}

TEST(Why, DrawsApplicationsThatFollowFromOneAnotherTogether) {
  HandMade life;
  auto cause = life.add(0, Fact::settled);
  for (Day month = 1; month <= 6; ++month) cause = life.apply_in_vain(30 * month, cause);
  life.add(200, Fact::job, code(JobFact::begins_full_time), cause, 5);

  const Why answer = why(life.story(), "first job");

  EXPECT_EQ(answer.chain.size(), 8U);
  ASSERT_EQ(answer.links.size(), 3U);
  EXPECT_EQ(answer.links[1].entry.told, "She sends 6 applications in 5 months.");
  EXPECT_EQ(answer.links[2].waited, 20);
}

TEST(Why, SaysWhereAMoveBrokeTheThread) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(300, Fact::moved, 0, settled);
  life.move_to_another_office();
  const auto registered = life.add(330, Fact::state, code(State::seeking_registered));
  life.add(400, Fact::job, code(JobFact::begins_part_time), registered, 5);

  const Why answer = why(life.story(), "first job");

  EXPECT_EQ(answer.chain, (std::vector<std::size_t>{3, 4}));
  EXPECT_EQ(answer.remark,
            "Before that nothing is on record as its cause: the thread broke with a move to another NAV office.");
}

TEST(Why, SaysWhatCameFromOutside) {
  HandMade life;
  life.add(0, Fact::settled);
  life.add(14, Fact::lead, code(LeadFact::found), no_cause, 5);

  const Why answer = why(life.story(), "2");

  EXPECT_EQ(answer.remark, "Before that nothing is on record as its cause: it came from outside.");
}

TEST(Why, OfNoWorkTellsWhereThePersonStoodAndWhatWasTried) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto registered = life.add(600, Fact::state, code(State::seeking_registered), settled);
  life.apply_in_vain(650, registered);
  life.apply_in_vain(700, registered);

  const Why answer = why(life.story(), "no work at 24 months");

  EXPECT_EQ(answer.answer,
            "On 2013-12-31 she has no work: since 2013-08-23 she is registered with NAV as a jobseeker.");
  EXPECT_EQ(answer.chain, (std::vector<std::size_t>{1, 2}));
  EXPECT_EQ(answer.remark, "In the half year before: She sends 2 applications in 7 weeks: 2 are turned down.");
}

TEST(Why, OfNoWorkSaysSoWhenThePersonWorks) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(400, Fact::job, code(JobFact::begins_full_time), settled, 5);

  const Why none = why(life.story(), "no work at 24 months");
  const Why work = why(life.story(), "work at 24 months");

  EXPECT_FALSE(none.came_about);
  EXPECT_EQ(none.answer, "On 2013-12-31, 24 months after settlement, she is in work under \"Classroom\".");
  EXPECT_EQ(work.chain, (std::vector<std::size_t>{1, 2}));
}

TEST(Why, CountsNobodyInWorkWhoHasLeftTheCountry) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(400, Fact::job, code(JobFact::begins_full_time), settled, 5);
  const auto away = life.add(500, Fact::state, code(State::left_the_country), settled);
  life.add(500, Fact::left, 0, away);

  EXPECT_TRUE(why(life.story(), "no work at 24 months").came_about);
}

TEST(Why, AgreesWithWhatTheLifeCountsAsWork) {
  const auto lives = lives_of(classroom().replay);
  for (std::size_t row = 40; row < 100; row += 10) {
    const Story story = story_of(classroom().replay, lives[row].name);

    EXPECT_EQ(why(story, "work at 24 months").came_about, lives[row].in_work_24) << lives[row].name;
    EXPECT_EQ(why(story, "work at 48 months").came_about, lives[row].in_work_48) << lives[row].name;
  }
}

TEST(Why, DoesNotTakeTheWaitForTheProgrammeForSocialAssistance) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(0, Fact::state, code(State::social_assistance), settled);
  HandMade later = life;
  later.add(900, Fact::state, code(State::social_assistance), settled);

  EXPECT_FALSE(why(life.story(), "social assistance").came_about);
  EXPECT_EQ(why(later.story(), "social assistance").chain, (std::vector<std::size_t>{1, 3}));
}

TEST(Why, OfAMissedHandoverEndsWithTheLastThatWasHeardOfIt) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto due = life.add(700, Fact::meeting, code(MeetingKind::handover, MeetingResult::due), settled);
  const auto asked = life.add(700, Fact::meeting, code(MeetingKind::handover, MeetingResult::asked), due);
  life.add(700, Fact::meeting, code(MeetingKind::handover, MeetingResult::never_booked), asked, 6);

  const Why answer = why(life.story(), "missed handover");

  EXPECT_EQ(answer.chain.back(), 4U);
  EXPECT_TRUE(holds(answer.answer, "no week is found") || holds(answer.answer, "No week is found"));
}

TEST(Why, OfAnOutcomeThatIsNotKnownIsRefusedWithTheNearestOne) {
  const Story story = woman_with_a_lost_lead().story();

  EXPECT_TRUE(holds(refusal_of([&] { why(story, "lost leed"); }), "Did you mean \"lost lead\"?"));
  EXPECT_EQ(refusal_of([&] { why(story, "99"); }), "--why 99: the story under \"Classroom\" has the lines 1 to 7.");
}

TEST(Why, OfWhatNeverCameAboutSaysSo) {
  const Why answer = why(woman_with_a_lost_lead().story(), "first job");

  EXPECT_FALSE(answer.came_about);
  EXPECT_EQ(answer.answer, "\"first job\" never comes about in this life under \"Classroom\".");
}

}  // namespace
}  // namespace hurtigspor
