#include <gtest/gtest.h>

#include <map>
#include <vector>

#include "fingerprint.hpp"
#include "trial.hpp"
#include "world/scene.hpp"

namespace hurtigspor {
namespace {

Trial two_years() {
  TrialText text = two_towns();
  text.start = text.outcomes_from = "2016-01-01";
  text.end = "2017-12-31";
  return Trial(text);
}

/// Gives a mentor to everybody at a firm who has none.
void mentor_everybody(World& world, Day today) {
  for (Person& person : world.people) {
    if (person.mentored || !(person.in_placement || person.subsidised)) continue;
    person.mentored = true;
    Scene(world, world.locality_of(person.place), person.place, today).record(Fact::mentor, person, 0, 7);
  }
}

ReplicateOutcome run_under(const Trial& trial, const WeeklyRule& rule) {
  return run_replicate(trial.stage(), {trial.seed(), 0, 0}, {.rule = rule});
}

TEST(AWeeklyRule, IsAskedAtTheBeginningOfEveryWeek) {
  std::vector<Day> days;

  run_under(two_years(), [&](World&, Day today) { days.push_back(today); });

  ASSERT_EQ(days.size(), 105U);  // weeks begun in 731 days
  for (std::size_t week = 0; week < days.size(); ++week) EXPECT_EQ(days[week], static_cast<Day>(week) * 7);
}

TEST(AWeeklyRule, ThatDoesNothingChangesNothing) {
  const Trial trial = two_years();

  EXPECT_EQ(fingerprint(run_under(trial, [](World&, Day) {})), fingerprint(trial.run()));
}

TEST(AWeeklyRule, ChangesTheSameOnAnyNumberOfThreads) {
  const Trial trial = two_years();
  std::vector<std::uint64_t> seen;
  for (const int threads : {1, 2, 4})
    with_threads(threads, [&] { seen.push_back(fingerprint(run_under(trial, mentor_everybody))); });

  EXPECT_EQ(seen[0], seen[1]);
  EXPECT_EQ(seen[0], seen[2]);
  EXPECT_NE(seen[0], fingerprint(trial.run()));
}

TEST(AWeeklyRule, IsOnRecordForWhoeverWatches) {
  const Trial trial = two_years();
  const auto days_with = [&](const WeeklyRule& rule) {
    std::uint32_t days = 0;
    const Witness witness = [&](const World&, const Locality& office) {
      for (const Record& record : office.records) days += record.fact == Fact::mentor ? record.other : 0;
    };
    run_replicate(trial.stage(), {trial.seed(), 0, 0}, {.witness = witness, .rule = rule});
    return days;
  };

  EXPECT_GT(days_with(mentor_everybody), days_with({}));
}

TEST(AWeeklyRule, HasAMemoryOfItsOwnInEveryReplicate) {
  const Trial trial = two_years();
  std::map<std::uint32_t, std::size_t> weeks;
  Member member{&trial.scenario(), &trial.country()};
  member.rule = [&](std::uint32_t replicate) {
    return [&weeks, replicate, mine = std::size_t{0}](World&, Day) mutable { weeks[replicate] = ++mine; };
  };
  const std::atomic<bool> stop = false;

  with_threads(1, [&] {
    run_ensemble(
        {member}, trial.seed(), {0, 1}, [](std::uint32_t, std::vector<ReplicateOutcome>&&) {}, stop);
  });

  EXPECT_EQ(weeks, (std::map<std::uint32_t, std::size_t>{{0, 105}, {1, 105}}));
}

}  // namespace
}  // namespace hurtigspor
