#include "story/story.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "hand_made.hpp"
#include "story/find.hpp"
#include "story/parting.hpp"

namespace hurtigspor {
namespace {

std::uint64_t somebody(const std::string& wanted) {
  return find_people(conditions_of({wanted}, classroom().scenario, classroom().country, false), {classroom().replay}, 1)
      .front()
      .name;
}

TEST(Story, IsToldInTheOrderOfEventsAndEachCauseComesBeforeWhatItBrought) {
  const Story story = story_of(classroom().replay, somebody("found work"));

  ASSERT_GT(story.lines.size(), 10U);
  EXPECT_EQ(story.lines.front().record.fact, Fact::settled);
  for (std::size_t line = 1; line < story.lines.size(); ++line) {
    EXPECT_LE(story.lines[line - 1].date, story.lines[line].date);
    EXPECT_EQ(story.lines[line].number, line + 1);
    EXPECT_LT(story.lines[line].cause.value_or(0), story.lines[line].number);
  }
}

TEST(Story, OfSomebodyWhoStaysHasACauseForEverythingButSettlement) {
  const Story story = story_of(classroom().replay, somebody("missed handover"));

  for (std::size_t line = 1; line < story.lines.size(); ++line)
    EXPECT_TRUE(story.lines[line].cause.has_value()) << story.lines[line].told;
}

TEST(Story, IsTheSameWheneverItIsTold) {
  const std::uint64_t person = somebody("missed handover");

  const Story once = story_of(classroom().replay, person);
  const Story again = story_of(classroom().replay, person);

  ASSERT_EQ(once.lines.size(), again.lines.size());
  for (std::size_t line = 0; line < once.lines.size(); ++line) EXPECT_EQ(once.lines[line].told, again.lines[line].told);
}

TEST(Story, TellsOfTheHandoverThatWasLookedFor) {
  const Story story = story_of(classroom().replay, somebody("held handover"));

  EXPECT_TRUE(std::any_of(story.lines.begin(), story.lines.end(),
                          [](const StoryLine& line) { return holds(line.told, "over to the NAV caseworker"); }));
}

TEST(Story, OfTwinsUnderPoliciesThatDifferFrom2017PartsNoEarlier) {
  const Date policy = Date::of(2017, 1, 1);
  for (const auto* const wanted : {"missed handover", "held handover", "found work"}) {
    const std::uint64_t person = somebody(wanted);

    const auto parting = parting_of(story_of(classroom().replay, person), story_of(with_handovers().replay, person));

    if (parting) {
      EXPECT_GE(parting->date, policy) << wanted;
    }
  }
}

}  // namespace
}  // namespace hurtigspor
