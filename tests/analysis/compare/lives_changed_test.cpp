#include "compare/lives_changed.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "analysis/compare/people.hpp"

using namespace hurtigspor;
using made_up::day;

TEST(LivesChanged, CountsTwinsWhoPart) {
  std::vector<Life> base;
  for (std::uint64_t name = 0; name < 4; ++name) base.push_back(made_up::life(name, day(2018)));
  std::vector<Life> alternative = base;
  base[0].in_work_24 = true;         // lost
  alternative[1].in_work_24 = true;  // gained
  alternative[2].in_work_24 = true;  // gained
  alternative[3].in_work_48 = true;  // gained, later

  const auto changed = lives_changed(base, alternative, made_up::frame().all);

  EXPECT_EQ(changed[0].compared, 4.0);
  EXPECT_EQ(changed[0].gained, 2.0);
  EXPECT_EQ(changed[0].lost, 1.0);
  EXPECT_EQ(changed[1].gained, 1.0);
  EXPECT_DOUBLE_EQ(per_thousand(changed[0].gained, changed[0].compared), 500.0);
}

TEST(LivesChanged, ComparesOnlyPeopleWhoExistInBoth) {
  const std::vector<Life> base{made_up::life(1, day(2018)), made_up::life(3, day(2018))};
  const std::vector<Life> alternative{made_up::life(2, day(2018)), made_up::life(3, day(2018)),
                                      made_up::life(4, day(2018))};

  EXPECT_EQ(lives_changed(base, alternative, made_up::frame().all)[0].compared, 1.0);
}

TEST(LivesChanged, ComparesOnlyTheCohortSettled2017To2019) {
  const std::vector<Life> lives{made_up::life(1, day(2016)), made_up::life(2, day(2017)), made_up::life(3, day(2020))};

  EXPECT_EQ(lives_changed(lives, lives, made_up::frame().all)[0].compared, 1.0);
}

TEST(LivesChanged, AreMissingWhereNobodyIsCompared) {
  EXPECT_TRUE(std::isnan(per_thousand(0.0, 0.0)));
}
