#include "compare/deadweight.hpp"

#include <gtest/gtest.h>

#include "analysis/compare/people.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

Life working_from(Day first_job, bool is_user) {
  Life life = made_up::life(1, day(2017));
  life.first_job = first_job;
  if (is_user) life.links = 1U << static_cast<unsigned>(Link::started);
  return life;
}

const Deadweight& side(const DeadweightBySide& sides, UsersIn users_in) {
  return sides[static_cast<std::size_t>(users_in)];
}

}  // namespace

TEST(Deadweight, IsTheUserWhoseTwinBeganWorkNoLater) {
  DeadweightBySide sides{};
  add_twins(sides, working_from(day(2018), false), working_from(day(2018), true));     // on the same day
  add_twins(sides, working_from(day(2018, 6), false), working_from(day(2018), true));  // later without it
  add_twins(sides, working_from(never, false), working_from(day(2018), true));

  EXPECT_EQ(side(sides, UsersIn::alternative).users, 3.0);
  EXPECT_EQ(side(sides, UsersIn::alternative).as_soon, 1.0);
  EXPECT_EQ(side(sides, UsersIn::base).users, 0.0);
}

TEST(Deadweight, IsNotTheUserWhoFoundNoWorkInEitherLife) {
  DeadweightBySide sides{};
  add_twins(sides, working_from(never, true), working_from(never, false));

  EXPECT_EQ(side(sides, UsersIn::base).neither, 1.0);
  EXPECT_EQ(side(sides, UsersIn::base).as_soon, 0.0);
}

TEST(Deadweight, LeavesOutTwinsWhoAreBothUsers) {
  DeadweightBySide sides{};
  add_twins(sides, working_from(day(2018), true), working_from(day(2018), true));

  EXPECT_EQ(side(sides, UsersIn::alternative).users + side(sides, UsersIn::base).users, 0.0);
}
