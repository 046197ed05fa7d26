#include "compare/record_tables.hpp"

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
  const double men = record.value(Headline::net_cost_state, Reach::all, 0);
  const double women = record.value(Headline::net_cost_state, Reach::all, 1);
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
  const auto axes = record_axes(Groups{made_up::country()}.all());

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
  const std::vector<Life> base{made_up::life(1, day(2018), 400)};
  const std::vector<Life> more{made_up::life(1, day(2018), 600)};

  const ScenarioRecord record = record_of(more, base, made_up::frame(), {0.25, 0.9});

  EXPECT_NEAR(record.value(Headline::months_in_work_60_net, Reach::all), 550.0 / days_per_month, 1e-9);
  EXPECT_NEAR(record.value(Headline::months_in_work_60, Reach::all), 600.0 / days_per_month, 1e-9);
  EXPECT_NEAR(record_of(base, base, made_up::frame()).value(Headline::months_in_work_60_net, Reach::all),
              400.0 / days_per_month, 1e-9);
}

TEST(Record, TakesTheDisplacementOfTheMunicipalityWhereEachPersonSettled) {
  std::vector<Life> base{made_up::life(1, day(2018), 400), made_up::life(2, day(2018), 400)};
  base[1].municipality = MunicipalityId{1};
  std::vector<Life> more = base;
  for (Life& life : more) life.days_in_work_60 = 600;

  const ScenarioRecord record = record_of(more, base, made_up::frame(), {0.0, 1.0});

  EXPECT_NEAR(record.value(Headline::months_in_work_60_net, Reach::all), 500.0 / days_per_month, 1e-9);
}

TEST(Record, NetWorkOfAScenarioThatChangesNothingIsTheBasesToTheBit) {
  const std::vector<Life> lives = mixed_lives(600);
  const std::vector<Life> twins = lives;

  const ScenarioRecord base = record_of(lives, lives, made_up::frame());
  const ScenarioRecord same = record_of(twins, lives, made_up::frame(), {0.2, 0.2});

  EXPECT_TRUE(are_same(same.value(Headline::months_in_work_60_net, Reach::all),
                       base.value(Headline::months_in_work_60_net, Reach::all)));
}

TEST(Record, GroupsPeopleByTheOrganisationTheyMetInTheBase) {
  std::vector<Life> base{made_up::life(1, day(2018), 400)};
  base[0].organisation = Organisation::separate;
  std::vector<Life> reorganised = base;
  reorganised[0].organisation = Organisation::in_nav;

  const ScenarioRecord record = record_of(reorganised, base, made_up::frame());

  const auto groups = Groups{made_up::country()}.all();
  for (std::size_t g = 0; g < groups.size(); ++g) {
    if (groups[g].division != Division::organisation) continue;
    EXPECT_EQ(record.people_behind(Headline::months_in_work_60, Reach::all, g), groups[g].label == "separate");
  }
}

TEST(Record, CountsEverybodyOnceInEveryDivision) {
  const std::vector<Life> lives = mixed_lives(600);
  const ScenarioRecord record = record_of(lives, lives, made_up::frame());

  const auto groups = Groups{made_up::country()}.all();
  std::array<double, division_names.size()> people{};
  for (std::size_t g = 0; g < groups.size(); ++g)
    people[static_cast<std::size_t>(groups[g].division)] +=
        record.people_behind(Headline::net_cost_state, Reach::all, g);
  for (const double counted : people) EXPECT_EQ(counted, 600.0);
}

RC_GTEST_PROP(Record, TwinsWhoLivedTheSameDifferByNothingInAnyNumber, ()) {
  const std::vector<Life> lives = mixed_lives(*rc::gen::inRange<std::size_t>(1, 300));
  const std::vector<Life> twins = lives;

  const ScenarioRecord same = record_of(twins, lives, made_up::frame(), {0.3, 0.1});

  for (const ChannelEffect& channel : same.channels) RC_ASSERT(channel.months == 0.0 || std::isnan(channel.months));
  for (const Deadweight& side : same.deadweight) RC_ASSERT(side.users == 0.0);
  for (const ChangesByHorizon& changes : same.lives_changed_by_group)
    for (const LivesChanged& changed : changes) RC_ASSERT(changed.gained == 0.0 && changed.lost == 0.0);
}
