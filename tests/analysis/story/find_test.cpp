#include "story/find.hpp"

#include <gtest/gtest.h>

#include <algorithm>

#include "hand_made.hpp"

namespace hurtigspor {
namespace {

std::vector<Life> found(const std::vector<std::string>& wanted, std::size_t count, bool with_twins = false) {
  std::vector<Replay> replays{classroom().replay};
  if (with_twins) replays.push_back(with_handovers().replay);
  return find_people(conditions_of(wanted, classroom().scenario, classroom().country, with_twins), replays, count);
}

TEST(Finding, MeetsEveryConditionAskedFor) {
  const auto people = found({"found work", "woman", "education=upper secondary", "municipality=Kragerø"}, 5);

  ASSERT_FALSE(people.empty());
  EXPECT_LE(people.size(), 5U);
  for (const Life& life : people) {
    EXPECT_GT(life.jobs, 0);
    EXPECT_EQ(life.sex, Sex::women);
    EXPECT_EQ(life.education, Education::upper_secondary);
  }
}

TEST(Finding, WhoGainsAJobLooksAtTheTwin) {
  const auto people = found({"gained a job"}, 1, true);

  const auto twins = lives_of(with_handovers().replay);
  const auto twin =
      std::find_if(twins.begin(), twins.end(), [&](const Life& life) { return life.name == people.front().name; });

  ASSERT_NE(twin, twins.end());
  EXPECT_TRUE((twin->in_work_24 && !people.front().in_work_24) || (twin->in_work_48 && !people.front().in_work_48));
}

TEST(Finding, WhoGainsAJobNeedsASecondScenario) {
  EXPECT_EQ(refusal_of([] { found({"gained a job"}, 1); }),
            "--find \"gained a job\" compares two scenarios: name a second one.");
}

TEST(Finding, RefusesWhatIsNotKnownWithTheNearestName) {
  EXPECT_TRUE(holds(refusal_of([] { found({"lost leed"}, 1); }), "Did you mean \"lost lead\"?"));
  EXPECT_TRUE(holds(refusal_of([] { found({"education=hihger"}, 1); }), "Did you mean \"higher\"?"));
  EXPECT_TRUE(holds(refusal_of([] { found({"municipality=Krageroe"}, 1); }), "Did you mean \"Kragerø\"?"));
}

TEST(Finding, SaysWhichConditionNobodyMeets) {
  const std::vector<Condition> conditions{
      {"woman", [](const Life& life, const Life*) { return life.sex == Sex::women; }},
      {"a giant", [](const Life&, const Life*) { return false; }}};

  const std::string refusal = refusal_of([&] { find_people(conditions, {classroom().replay}, 1); });

  EXPECT_EQ(refusal, "nobody in replicate 0 of \"Classroom\" meets \"a giant\"; try another --replicate.");
}

TEST(Finding, SaysWhenNobodyMeetsAllConditionsTogether) {
  EXPECT_TRUE(holds(refusal_of([] { found({"found work", "never worked"}, 1); }), "but by nobody together"));
}

}  // namespace
}  // namespace hurtigspor
