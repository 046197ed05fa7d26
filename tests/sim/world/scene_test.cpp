#include "world/scene.hpp"

#include <gtest/gtest.h>

#include "base/errors.hpp"
#include "sim/world/small_country.hpp"

namespace hurtigspor {
namespace {

struct OnePerson {
  Country country = small_country();
  Scenario scenario = scenario_of(calm(), country);
  Stage stage = small_stage(scenario, country);
  World world{stage, {2016, 0, 0}, country.offices.size()};

  OnePerson() {
    world.people.resize(1);
    world.people[0].name = 17;
    world.people[0].place = byen;
  }
  Person& person() { return world.people[0]; }
  Locality& office() { return world.localities[0]; }
  Scene scene(Day day = 0) { return Scene(world, office(), byen, day); }
};

TEST(Scene, LeavesARecordOfEveryChangeOfState) {
  OnePerson one;
  Scene scene = one.scene(3);

  scene.move(one.person(), State::seeking_registered);

  ASSERT_EQ(one.office().records.size(), 1U);
  const Record& record = one.office().records[0];
  EXPECT_EQ(record.fact, Fact::state);
  EXPECT_EQ(record.result, static_cast<std::uint8_t>(State::seeking_registered));
  EXPECT_EQ(record.other, static_cast<std::uint32_t>(State::outside));
  EXPECT_EQ(record.day, 3);
  EXPECT_EQ(record.person, PersonId{0});
  EXPECT_EQ(one.person().spell, 1);
}

TEST(Scene, CountsNavsClientsAsTheyComeAndGo) {
  OnePerson one;
  Scene scene = one.scene();

  scene.move(one.person(), State::seeking_registered);
  EXPECT_EQ(scene.desk.refugee_clients, 1);
  scene.move(one.person(), State::on_measure);
  EXPECT_EQ(scene.desk.refugee_clients, 1);
  scene.move(one.person(), State::employed);
  EXPECT_EQ(scene.desk.refugee_clients, 0);
}

TEST(Scene, LetsNobodyBackWhoHasLeftTheCountry) {
  OnePerson one;
  Scene scene = one.scene();
  scene.move(one.person(), State::left_the_country);

  EXPECT_THROW(scene.move(one.person(), State::outside), BrokenPromise);
}

TEST(Scene, OpensTheProgrammeOnlyToThoseWhoWaitForIt) {
  for (const State state : {State::employed, State::in_education, State::seeking_registered, State::on_measure}) {
    OnePerson one;
    one.person().state = state;
    EXPECT_THROW(one.scene().move(one.person(), State::programme), BrokenPromise);
  }
  OnePerson one;
  one.person().state = State::social_assistance;
  EXPECT_NO_THROW(one.scene().move(one.person(), State::programme));
}

TEST(Scene, GivesEveryOccasionOfAStepItsOwnLuck) {
  OnePerson one;
  const Scene scene = one.scene();

  const Luck first = scene.luck(one.person(), Step::nav_talk);
  const Luck second = scene.luck(one.person(), Step::nav_talk);

  EXPECT_NE(first.word(0), second.word(0));
  EXPECT_EQ(scene.same_luck(one.person(), Step::nav_talk).word(0), second.word(0));
  EXPECT_EQ(scene.luck(one.person(), Step::nav_talk, 0).word(0), first.word(0));
}

TEST(Scene, NeverNamesLuckByTheDay) {
  OnePerson early;
  OnePerson late;

  EXPECT_EQ(early.scene(1).luck(early.person(), Step::application).word(1),
            late.scene(400).luck(late.person(), Step::application).word(1));
}

TEST(Scene, RecordsWhatEachThingFollowedFrom) {
  OnePerson one;
  one.office().records_before = 100;
  Scene scene(one.world, one.office(), byen, 0, 42);

  scene.record(Fact::guided, one.person());
  scene.record(Fact::plan, one.person());
  scene.plan(1, one.person(), Step::intake);

  EXPECT_EQ(one.office().records[0].cause, 42U);
  EXPECT_EQ(one.office().records[1].cause, 100U);
  one.office().calendar.open(0);
  one.office().calendar.open(1);
  EXPECT_EQ(one.office().calendar.take()->cause, 101U);
}

TEST(Scene, PlansNothingBeyondTheRunNorAfterAnEndlessWait) {
  OnePerson one;
  Scene scene = one.scene();
  scene.plan(one.stage.last_day + 1, one.person(), Step::intake);
  scene.plan_in(std::numeric_limits<double>::infinity(), one.person(), Step::intake);
  scene.plan_in(1.0e7, one.person(), Step::intake);

  for (Day day = 0; day <= one.stage.last_day; ++day) {
    one.office().calendar.open(day);
    EXPECT_EQ(one.office().calendar.take(), nullptr);
  }
}

TEST(Scene, RoundsWaitsUpToWholeDays) {
  OnePerson one;
  Scene scene = one.scene();
  scene.plan_in(1.01, one.person(), Step::intake);

  one.office().calendar.open(0);
  one.office().calendar.open(1);
  EXPECT_EQ(one.office().calendar.take(), nullptr);
  one.office().calendar.open(2);
  EXPECT_NE(one.office().calendar.take(), nullptr);
}

TEST(Scene, SeesTheRulesOfItsStretchOfTime) {
  OnePerson one;
  Parameters later = calm();
  later.leave.rate = PerYear{0.5};
  change_from(one.scenario, Date::of(2018, 1, 1), later);

  EXPECT_EQ(*one.scene().rules.leave.rate, 0.0);
  one.office().epoch = 1;
  EXPECT_EQ(*one.scene().rules.leave.rate, 0.5);
}

}  // namespace
}  // namespace hurtigspor
