#include "story/entries.hpp"

#include <gtest/gtest.h>

#include "hand_made.hpp"

namespace hurtigspor {
namespace {

std::vector<Entry> condensed(const Story& story) {
  return condensed(story.lines, story.life.sex);
}

TEST(ACondensedStory, DrawsRoutineTogetherUntilSomethingTurns) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.apply_in_vain(100, settled);
  life.add(120, Fact::application, 0, settled);
  life.add(121, Fact::application, 1, settled, EmployerId::none_value);
  life.add(150, Fact::meeting, code(MeetingKind::nav_talk, MeetingResult::held), settled);
  life.add(180, Fact::meeting, code(MeetingKind::nav_talk, MeetingResult::never_booked), settled);
  life.add(200, Fact::left, 0, settled);

  const auto entries = condensed(life.story());

  ASSERT_EQ(entries.size(), 3U);
  EXPECT_EQ(entries[1].told,
            "She sends 2 applications in 3 months: 1 finds no opening, 1 is turned down. The NAV caseworker talks with "
            "her once; once there is no free hour.");
  EXPECT_EQ(entries[1].from, classroom().scenario.start() + 100);
  EXPECT_EQ(entries[1].until, classroom().scenario.start() + 180);
}

TEST(ACondensedStory, TellsADayInOneEntryWithTheTalkThatLedToIt) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto talk = life.add(90, Fact::meeting, code(MeetingKind::adviser_talk, MeetingResult::held), settled);
  life.add(90, Fact::guided, 1, talk);
  life.add(90, Fact::recognised, 0, talk);

  const auto entries = condensed(life.story());

  ASSERT_EQ(entries.size(), 2U);
  EXPECT_EQ(
      entries[1].told,
      "The programme adviser talks with her. Career guidance turns her to a field with jobs nearby. The education "
      "she brought along is recognised in Norway.");
}

TEST(ACondensedStory, SaysWhenNobodyAsksForTheHandoverMeeting) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto due = life.add(700, Fact::meeting, code(MeetingKind::handover, MeetingResult::due), settled);
  HandMade asked = life;
  asked.add(700, Fact::meeting, code(MeetingKind::handover, MeetingResult::asked), due);

  EXPECT_TRUE(holds(condensed(life.story()).back().told, "Nobody asks for it."));
  EXPECT_FALSE(holds(condensed(asked.story()).back().told, "Nobody asks for it."));
}

TEST(ACondensedStory, SaysOnceWhichLinkOfTheFastTrackBroke) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  for (const Day day : {200, 400}) {
    const auto eligible = life.add(day, Fact::link, code(Link::eligible), settled);
    life.add(day, Fact::link, code(Link::mapped), eligible);
  }

  const auto entries = condensed(life.story());

  ASSERT_EQ(entries.size(), 2U);
  EXPECT_EQ(entries[1].told, "She fits the fast track, but NAV does not know enough of her competence.");
}

TEST(ACondensedStory, NamesAFirmOnceADay) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto accepted = life.add(90, Fact::application, 3, settled, 5);
  life.add(90, Fact::job, code(JobFact::begins_full_time), accepted, 5);

  const auto entries = condensed(life.story());

  EXPECT_TRUE(holds(entries.back().told, "She begins a full-time job there."));
}

TEST(AFullStory, HasAnEntryForEveryRecord) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(7, Fact::slot, code(Agency::adviser, Purpose::intake), settled);
  life.apply_in_vain(100, settled);

  const Story story = life.story();
  const auto entries = every_event(story.lines);

  ASSERT_EQ(entries.size(), 4U);
  EXPECT_TRUE(holds(entries[3].told, "(follows from 3)"));
}

}  // namespace
}  // namespace hurtigspor
