#include "compare/record.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <bit>
#include <cmath>

#include "analysis/compare/people.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

std::vector<Life> mixed_lives(std::size_t count) {
  std::vector<Life> lives;
  for (std::size_t i = 0; i < count; ++i) {
    Life life = made_up::life(i, day(2008 + static_cast<int>(i % 16), 1 + static_cast<unsigned>(i % 12)),
                              static_cast<std::uint16_t>(i * 37 % 1500));
    life.sex = static_cast<Sex>(i % 2);
    life.education = static_cast<Education>(i % 3);
    life.work_or_education_1y = i % 5 != 0;
    life.cost_state = static_cast<double>(i) * 0.1;
    lives.push_back(life);
  }
  return lives;
}

bool are_same(double one, double other) {
  return std::bit_cast<std::uint64_t>(one) == std::bit_cast<std::uint64_t>(other) ||
         (std::isnan(one) && std::isnan(other));
}

}  // namespace

TEST(Record, SplitsByGroupAddUpToEverybody) {
  const std::vector<Life> lives = mixed_lives(600);
  const ScenarioRecord record = record_of(lives, lives, made_up::frame());

  // Half are women: the mean of all is the mean of both.
  const double men = record.value(Headline::net_cost_state, Reach::all, Group::men);
  const double women = record.value(Headline::net_cost_state, Reach::all, Group::women);
  EXPECT_NEAR(record.value(Headline::net_cost_state, Reach::all), (men + women) / 2.0, 1e-9);
}

TEST(Record, OfTheReachableCountsFewerPeople) {
  const std::vector<Life> lives = mixed_lives(600);
  const ScenarioRecord record = record_of(lives, lives, made_up::frame());

  EXPECT_EQ(record.work_and_purses[0].people, 600.0);
  EXPECT_LT(record.work_and_purses[1].people, 600.0);
  EXPECT_GT(record.work_and_purses[1].people, 300.0);
}

TEST(Record, ComesBackFromItsTablesToTheBit) {
  const std::vector<Life> lives = mixed_lives(100);
  const ScenarioRecord record = record_of(lives, lives, made_up::frame());
  std::vector<std::vector<double>> values;
  for (const Table& table : to_tables(record)) values.push_back(table.values);

  const auto again = to_tables(from_tables(values));

  for (std::size_t t = 0; t < again.size(); ++t)
    for (std::size_t i = 0; i < values[t].size(); ++i) EXPECT_TRUE(are_same(values[t][i], again[t].values[i]));
}

TEST(Record, TablesHaveTheSizeOfTheirAxes) {
  const std::vector<Life> lives = mixed_lives(10);
  const auto axes = record_axes();

  for (const Table& table : to_tables(record_of(lives, lives, made_up::frame()))) {
    std::size_t size = 1;
    for (const std::string& name : table.declaration->axes)
      for (const Axis& axis : axes)
        if (axis.name == name) size *= axis.size();
    EXPECT_EQ(table.values.size(), size) << table.declaration->name;
  }
}

TEST(Record, HasNoFloorUntilTheBaseIsResalted) {
  const std::vector<Life> lives = mixed_lives(100);
  ScenarioRecord record = record_of(lives, lives, made_up::frame());
  EXPECT_TRUE(std::isnan(record.lives_changed[0].gained));

  add_floor(record, lives, lives, made_up::frame());

  EXPECT_EQ(record.lives_changed[0].gained, 0.0);
  EXPECT_GT(record.lives_changed[0].compared, 0.0);
}

RC_GTEST_PROP(Record, OfTwinsWhoLivedTheSameIsTheSame, ()) {
  const std::vector<Life> lives = mixed_lives(*rc::gen::inRange<std::size_t>(0, 300));
  const std::vector<Life> twins = lives;
  const RecordFrame frame = made_up::frame(Date::of(*rc::gen::inRange(2007, 2024), 1, 1));

  const ScenarioRecord base = record_of(lives, lives, frame);
  const ScenarioRecord alternative = record_of(twins, lives, frame);

  for (std::size_t r = 0; r < 2; ++r)
    for (std::size_t m = 0; m < headlines; ++m) RC_ASSERT(are_same(base.headline[r][m], alternative.headline[r][m]));
  RC_ASSERT(alternative.lives_changed[0].gained == 0.0 && alternative.lives_changed[0].lost == 0.0);
}

TEST(Record, NetWorkIsTheBasePlusWhatIsNotTakenFromOthers) {
  ReplicateRecords records(2);
  constexpr auto gross = static_cast<std::size_t>(Headline::months_in_work_60);
  constexpr auto net = static_cast<std::size_t>(Headline::months_in_work_60_net);
  records[0].headline[0][gross] = records[0].headline[0][net] = 16.0;
  records[1].headline[0][gross] = records[1].headline[0][net] = 18.0;

  take_off_displaced(records, {0.2, 0.25});

  EXPECT_DOUBLE_EQ(records[0].headline[0][net], 16.0);
  EXPECT_DOUBLE_EQ(records[1].headline[0][net], 17.5);
  EXPECT_DOUBLE_EQ(records[1].headline[0][gross], 18.0);
}

TEST(Record, NetWorkOfAScenarioThatChangesNothingIsTheBasesToTheBit) {
  const std::vector<Life> lives = mixed_lives(600);
  ReplicateRecords records(2, record_of(lives, lives, made_up::frame()));

  take_off_displaced(records, {0.2, 0.2});

  EXPECT_TRUE(are_same(records[1].value(Headline::months_in_work_60_net, Reach::all),
                       records[0].value(Headline::months_in_work_60_net, Reach::all)));
}
