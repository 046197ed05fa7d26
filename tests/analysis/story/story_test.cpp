#include "story/story.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <functional>

#include "base/errors.hpp"
#include "engine/replicate.hpp"
#include "parameters/scenario_file.hpp"
#include "story/told_record.hpp"
#include "world/founding.hpp"

namespace hurtigspor {
namespace {

const std::string scenarios = HURTIGSPOR_SOURCE_DIR "/scenarios";

struct Classroom {
  Scenario scenario = read_scenario(scenarios + "/classroom.toml", known_municipalities(scenarios + "/norway"));
  Country country = found_country(scenarios + "/norway", scenario.founding(), scenario.only_municipalities);
  Replay replay{scenario, country, 2016, 0};
};

const Classroom& classroom() {
  static const Classroom room;
  return room;
}

std::string refusal_of(const std::function<void()>& act) {
  try {
    act();
  } catch (const InputError& error) {
    return error.what();
  }
  return {};
}

Record record_of(Fact fact, std::uint8_t result) {
  return {.cause = no_cause,
          .person = PersonId{0},
          .day = 0,
          .other = 0,
          .place = PlaceId{0},
          .fact = fact,
          .result = result};
}

TEST(Story, IsToldInTheOrderOfEventsAndEachCauseComesBeforeWhatItBrought) {
  const Story story = story_of(classroom().replay, find_person(classroom().replay, {"found work"}));

  ASSERT_GT(story.lines.size(), 10U);
  EXPECT_EQ(story.lines.front().told.substr(0, 7), "settles");
  for (std::size_t line = 1; line < story.lines.size(); ++line) {
    EXPECT_LE(story.lines[line - 1].date, story.lines[line].date);
    EXPECT_EQ(story.lines[line].number, line + 1);
    EXPECT_LT(story.lines[line].cause.value_or(0), story.lines[line].number);
  }
}

TEST(Story, IsTheSameWheneverItIsTold) {
  const std::uint64_t person = find_person(classroom().replay, {"missed handover"});

  const Story once = story_of(classroom().replay, person);
  const Story again = story_of(classroom().replay, person);

  ASSERT_EQ(once.lines.size(), again.lines.size());
  for (std::size_t line = 0; line < once.lines.size(); ++line) EXPECT_EQ(once.lines[line].told, again.lines[line].told);
}

TEST(Story, TellsOfTheHandoverThatWasLookedFor) {
  const Story story = story_of(classroom().replay, find_person(classroom().replay, {"held handover"}));

  EXPECT_TRUE(std::any_of(story.lines.begin(), story.lines.end(),
                          [](const StoryLine& line) { return line.told == "the handover meeting is held"; }));
}

TEST(Story, OfAFoundPersonMeetsEveryConditionAskedFor) {
  const std::uint64_t person = find_person(classroom().replay, {"lost lead", "found work"});

  const Stage stage = set_stage(classroom().scenario, classroom().country);
  const ReplicateOutcome outcome = run_replicate(stage, {2016, 0, 0});
  const auto life =
      std::find_if(outcome.lives.begin(), outcome.lives.end(), [&](const Life& one) { return one.name == person; });

  ASSERT_NE(life, outcome.lives.end());
  EXPECT_GT(life->leads_lost, 0);
  EXPECT_GT(life->jobs, 0);
}

TEST(Story, OfNobodyIsRefusedWithAWayToFindSomebody) {
  EXPECT_EQ(refusal_of([] { story_of(classroom().replay, 1); }),
            "nobody with the number 1 settles in this run; find somebody with --find.");
}

TEST(Story, ConditionThatIsNotKnownIsRefusedWithTheNearestOne) {
  const std::string refusal = refusal_of([] { find_person(classroom().replay, {"lost leed"}); });

  EXPECT_NE(refusal.find("there is no condition \"lost leed\""), std::string::npos);
  EXPECT_NE(refusal.find("Did you mean \"lost lead\"?"), std::string::npos);
}

TEST(Story, HasWordsForEveryKindOfFactButSlots) {
  for (std::size_t fact = 0; fact < fact_names.size(); ++fact) {
    const std::string words = told(record_of(static_cast<Fact>(fact), 0), classroom().country);
    EXPECT_EQ(words.empty(), static_cast<Fact>(fact) == Fact::slot) << fact_names[fact];
  }
}

}  // namespace
}  // namespace hurtigspor
