#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <vector>

#include "compare/record.hpp"
#include "engine/ensemble.hpp"
#include "sim/engine/trial.hpp"

/// Reference: twins by two full runs. Each scenario is founded and run alone; who worked when is read from its records;
/// everybody's twin is looked for by name, from the first person to the last.
namespace hurtigspor {
namespace {

constexpr std::uint32_t replicates = 3;
const Date policy = Date::of(2017, 1, 1);

TrialText two_towns_until_2023(const std::string& rest = "") {
  TrialText text = two_towns(rest);
  text.end = "2023-12-31";
  return text;
}

/// Handovers that are offered to nearly all, and more people from 2018 on, who have no twins.
std::string reform() {
  return "[[change]]\nfrom = 2017-01-01\nset = { handover.offer_share = 0.95, handover.shared_record = true }\n"
         "[[change]]\nfrom = 2018-01-01\nset = { population.cohort_scale = 1.3 }\n";
}

struct PlainLife {
  std::uint64_t name = 0;
  Day settled = never;
  std::vector<std::pair<Day, bool>> work;  ///< days on which work began or ended

  bool in_work_on(Day day) const {
    bool works = false;
    for (const auto& [since, begins] : work)
      if (since <= day) works = begins;
    return works;
  }
};

std::vector<PlainLife> lives_told_by(const Trial& trial, std::uint32_t replicate, std::uint32_t salt = 0) {
  std::map<PersonId, PlainLife> lives;
  trial.run(replicate, salt, [&](const World& world, const Locality& locality) {
    for (const Record& record : locality.records) {
      if (record.person.is_none()) continue;
      PlainLife& life = lives[record.person];
      life.name = world.people[record.person.index()].name;
      if (record.fact == Fact::settled) life.settled = record.day;
      if (record.fact == Fact::job)
        life.work.emplace_back(record.day, static_cast<JobFact>(record.result) != JobFact::ends);
      if (record.fact == Fact::left) life.work.emplace_back(record.day, false);
    }
  });
  std::vector<PlainLife> all;
  for (const auto& [person, life] : lives) all.push_back(life);
  return all;
}

struct Parted {
  double compared = 0.0;
  double gained = 0.0;
  double lost = 0.0;
};

/// Those settled 2017-2019 who are seen for so many days.
Parted parted(const std::vector<PlainLife>& base, const std::vector<PlainLife>& other, const Trial& trial, Day days) {
  const Day from = Date::of(2017, 1, 1) - trial.scenario().start();
  const Day until = Date::of(2020, 1, 1) - trial.scenario().start();
  Parted found;
  for (const PlainLife& one : base) {
    const auto twin =
        std::find_if(other.begin(), other.end(), [&](const PlainLife& life) { return life.name == one.name; });
    const bool counts = one.settled >= from && one.settled < until && one.settled + days <= trial.stage().last_day;
    if (twin == other.end() || !counts) continue;
    const bool before = one.in_work_on(one.settled + days);
    const bool after = twin->in_work_on(twin->settled + days);
    found.compared += 1.0;
    found.gained += after && !before;
    found.lost += before && !after;
  }
  return found;
}

void expect_same(const LivesChanged& product, const Parted& plain) {
  EXPECT_EQ(product.compared, plain.compared);
  EXPECT_EQ(product.gained, plain.gained);
  EXPECT_EQ(product.lost, plain.lost);
}

class Twins : public ::testing::Test {
 protected:
  static constexpr Day two_years = 730;
  static constexpr Day four_years = 1461;
  Trial base{two_towns_until_2023()};
  Trial reformed{two_towns_until_2023(reform())};

  /// Base, reform, and the base with other tie-breaks, as a comparison runs them: side by side.
  std::vector<std::vector<ReplicateOutcome>> run_together() const {
    const std::vector<Member> members{{&base.scenario(), &base.country()},
                                      {&reformed.scenario(), &reformed.country()},
                                      {&base.scenario(), &base.country(), 1}};
    std::vector<std::vector<ReplicateOutcome>> all(replicates);
    const std::atomic<bool> stop = false;
    run_ensemble(
        members, base.seed(), {0, 1, 2},
        [&](std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
          all[replicate] = std::move(outcomes);
        },
        stop);
    return all;
  }
};

TEST_F(Twins, PartAsOftenAsInTwoFullRunsLaidSideBySide) {
  const RecordFrame frame = RecordFrame::of(base.scenario(), base.country(), policy);
  const auto together = run_together();
  double changed = 0.0;
  std::size_t without_twin = 0;

  for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
    const auto& outcomes = together[replicate];
    const ScenarioRecord record = record_of(outcomes[1].lives, outcomes[0].lives, frame);
    const auto plain_base = lives_told_by(base, replicate);
    const auto plain_reformed = lives_told_by(reformed, replicate);

    expect_same(record.lives_changed[0], parted(plain_base, plain_reformed, base, two_years));
    expect_same(record.lives_changed[1], parted(plain_base, plain_reformed, base, four_years));
    changed += record.lives_changed[0].gained + record.lives_changed[0].lost;
    without_twin += plain_reformed.size() - plain_base.size();
  }

  EXPECT_GT(changed, 0.0);
  EXPECT_GT(without_twin, 0U);
}

TEST_F(Twins, PartByOtherTieBreaksAsOftenAsInTwoFullRuns) {
  const RecordFrame frame = RecordFrame::of(base.scenario(), base.country(), policy);
  const auto together = run_together();
  double changed = 0.0;

  for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
    const auto& outcomes = together[replicate];
    ScenarioRecord record = record_of(outcomes[0].lives, outcomes[0].lives, frame);
    add_floor(record, outcomes[0].lives, outcomes[2].lives, frame);
    const auto plain = lives_told_by(base, replicate);
    const auto resalted = lives_told_by(base, replicate, 1);

    expect_same(record.lives_changed[0], parted(plain, resalted, base, two_years));
    expect_same(record.lives_changed[1], parted(plain, resalted, base, four_years));
    changed += record.lives_changed[0].gained + record.lives_changed[0].lost;
  }

  EXPECT_GT(changed, 0.0);
}

}  // namespace
}  // namespace hurtigspor
