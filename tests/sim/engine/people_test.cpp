#include <gtest/gtest.h>

#include <algorithm>
#include <tuple>

#include "fingerprint.hpp"
#include "trial.hpp"

/// Who the people are is theirs, whatever the scenario.
namespace hurtigspor {
namespace {

auto fixed_traits(const Life& life) {
  return std::tuple{life.name,        life.sex,    life.age,           life.education,
                    life.settled,     life.inflow, life.with_children, life.municipality.value,
                    life.organisation};
}

TEST(Population, WithMoreArrivalsContainsEverybodyUnchanged) {
  TrialText text = two_towns();
  text.end = "2023-12-31";  // all inflows: settled, family, collective protection
  const auto base = Trial(text).run().lives;
  text.rest = "[population]\ncohort_scale = 1.3";
  const auto larger = Trial(text).run().lives;

  const double growth = static_cast<double>(larger.size()) / static_cast<double>(base.size());
  EXPECT_NEAR(growth, 1.3, 0.05);
  auto twin = larger.begin();
  for (const Life& life : base) {
    twin = std::find_if(twin, larger.end(), [&](const Life& other) { return other.name == life.name; });
    ASSERT_NE(twin, larger.end()) << life.name;
    ASSERT_EQ(fixed_traits(life), fixed_traits(*twin));
  }
}

TEST(Population, LiesInTheOrderOfNamesOnceItIsOver) {
  const auto lives = Trial(two_towns()).run().lives;

  EXPECT_GT(lives.size(), 100U);
  EXPECT_TRUE(std::ranges::is_sorted(lives, {}, &Life::name));
}

TEST(Population, WithASurgeFromADayContainsEverybodyUnchanged) {
  const auto base = Trial(two_towns()).run().lives;
  const auto surge =
      Trial(two_towns("[[change]]\nfrom = 2017-01-01\nset = { population.cohort_scale = 2 }")).run().lives;

  const Day change = Date::of(2017, 1, 1) - Date::of(2014, 1, 1);
  const auto before = [&](const std::vector<Life>& lives) {
    return std::count_if(lives.begin(), lives.end(), [&](const Life& life) { return life.settled < change; });
  };
  EXPECT_EQ(before(base), before(surge));
  EXPECT_GT(surge.size(), base.size() * 6 / 5);
  for (const Life& life : base) {
    const auto twin =
        std::find_if(surge.begin(), surge.end(), [&](const Life& other) { return other.name == life.name; });
    ASSERT_NE(twin, surge.end());
    ASSERT_EQ(fixed_traits(life), fixed_traits(*twin));
  }
}

TEST(TieBreaks, DrawnAnewChangeSomeLivesButNobodysTraits) {
  const Trial trial(two_towns("[nav]\nmeetings_per_week = 5"));  // little of what people compete for
  const auto base = trial.run(0, 0).lives;
  const auto salted = trial.run(0, 1).lives;

  ASSERT_EQ(base.size(), salted.size());
  std::size_t changed = 0;
  for (std::size_t row = 0; row < base.size(); ++row) {
    ASSERT_EQ(fixed_traits(base[row]), fixed_traits(salted[row]));
    changed += fingerprint(base[row]) != fingerprint(salted[row]);
  }
  EXPECT_GT(changed, 0U);
  EXPECT_LT(changed, base.size());
}

TEST(AnotherSeed, BringsOtherPeople) {
  const auto base = Trial(two_towns()).run().lives;
  const auto other = Trial(two_towns(), {{"--seed", "run.seed", "7"}}).run().lives;

  const auto traits = [](const std::vector<Life>& lives) {
    std::vector<decltype(fixed_traits(lives[0]))> all;
    for (const Life& life : lives) all.push_back(fixed_traits(life));
    return all;
  };
  EXPECT_NE(traits(base), traits(other));
}

}  // namespace
}  // namespace hurtigspor
