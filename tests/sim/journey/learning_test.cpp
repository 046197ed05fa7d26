#include "journey/learning.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "sim/journey/small_world.hpp"

namespace hurtigspor {
namespace {

Parameters full_time_class() {
  Parameters rules = open_firms();
  rules.language.class_rate = PerYear{0.5};
  rules.language.full_hours = rules.programme.class_hours = HoursPerWeek{20.0};
  rules.language.ceiling = Level{4.0};
  rules.language.education_gain = Number{0.4};
  rules.language.age_loss = PerYear{0.0};
  rules.language.work_rate = PerYear{0.25};
  rules.adviser.follow_up_weeks = Weeks{1000.0};
  return rules;
}

double level_after_a_year(const Parameters& rules, Education education = Education::upper_secondary,
                          std::uint8_t age = 30) {
  SmallWorld world(rules);
  Person& person = world.add_participant(end_of_programme);
  person.education = education;
  person.age = age;
  world.live_through(365);
  learn(world.scene(person), person);
  return static_cast<double>(person.language);
}

constexpr double year = 365.0 / days_per_year;
constexpr double rounding = 1e-6;  // levels are kept in single precision

TEST(Language, ApproachesItsCeilingAtTheRateOfTheClass) {
  EXPECT_NEAR(level_after_a_year(full_time_class()), 4.0 * (1.0 - std::exp(-0.5 * year)), rounding);
}

TEST(Language, ComesWithHoursSchoolingAndYouth) {
  Parameters half = full_time_class();
  half.programme.class_hours = HoursPerWeek{10.0};
  EXPECT_NEAR(level_after_a_year(half), 4.0 * (1.0 - std::exp(-0.25 * year)), rounding);

  EXPECT_NEAR(level_after_a_year(full_time_class(), Education::higher),
              4.0 * (1.0 - std::exp(-0.5 * std::exp(0.4) * year)), rounding);
  EXPECT_NEAR(level_after_a_year(full_time_class(), Education::compulsory),
              4.0 * (1.0 - std::exp(-0.5 * std::exp(-0.4) * year)), rounding);

  Parameters slowing = full_time_class();
  slowing.language.age_loss = PerYear{0.02};
  SmallWorld world(slowing);
  Person& person = world.add(State::outside);
  EXPECT_DOUBLE_EQ(class_rate(person, slowing, 20.0, 0.0, 45.0), 0.5 * (1.0 - 0.02 * 15.0));
  EXPECT_DOUBLE_EQ(class_rate(person, slowing, 20.0, 0.0, 25.0), 0.5);
  EXPECT_DOUBLE_EQ(class_rate(person, slowing, 20.0, 0.0, 99.0), 0.0);
}

TEST(Language, SuffersFromLessonsFittedToWorkWhichMakeReady) {
  Parameters fitted = full_time_class();
  fitted.teaching.work_share = Share{0.5};
  fitted.teaching.language_cost = Number{0.4};
  fitted.vocation.class_rate = PerYear{0.8};
  SmallWorld world(fitted);
  Person& person = world.add_participant(end_of_programme);
  world.live_through(365);
  learn(world.scene(person), person);

  EXPECT_NEAR(static_cast<double>(person.language), 4.0 * (1.0 - std::exp(-0.5 * 0.8 * year)), rounding);
  EXPECT_NEAR(readiness(person), 1.0 - std::exp(-0.8 * 0.5 * year), rounding);
}

TEST(Language, IsLearntAtWorkByTheHoursWorkedAndTwiceAsFastWhereTheFirmTeaches) {
  for (const bool teaches : {false, true}) {
    Parameters rules = full_time_class();
    rules.employer.norwegian_at_work = Share{teaches ? 1.0 : 0.0};
    rules.employer.norwegian_gain = Number{2.0};
    rules.job.part_time_fraction = Share{0.4};
    rules.vocation.job_rate = PerYear{2.0};
    SmallWorld world(rules);
    Person& person = world.add(State::employed);
    person.has_job = true;
    person.employer = hotel;
    world.live_through(365);
    learn(world.scene(person), person);

    const double rate = 0.25 * 0.4 * (teaches ? 2.0 : 1.0);
    EXPECT_NEAR(static_cast<double>(person.language), 4.0 * (1.0 - std::exp(-rate * year)), rounding);
    EXPECT_NEAR(readiness(person), 1.0 - std::exp(-2.0 * 0.4 * year), rounding);
  }
}

TEST(Language, IsTaughtAtWorkFromTheDayOnWhichFirmsBeginTo) {
  Parameters rules = full_time_class();
  rules.employer.norwegian_at_work = Share{0.0};
  rules.employer.norwegian_gain = Number{2.0};
  rules.job.part_time_fraction = Share{0.4};
  Parameters campaign = rules;
  campaign.employer.norwegian_at_work = Share{1.0};
  SmallWorld world(rules);
  change_from(world.scenario, rules.run.start + 365, campaign);
  Person& person = world.add(State::employed);
  person.has_job = true;
  person.employer = hotel;
  world.live_through(364);
  learn(world.scene(person), person);  // rates are those of the day on which learning is reckoned
  world.live_through(730);
  learn(world.scene(person), person);

  const double exposure = 0.25 * 0.4 * (364.0 + 2.0 * 366.0) / days_per_year;
  EXPECT_NEAR(static_cast<double>(person.language), 4.0 * (1.0 - std::exp(-exposure)), rounding);
}

TEST(Language, IsTaughtAtSchoolAsInTheProgrammesClassWithWorkBesideOrWithout) {
  for (const State state : {State::in_education, State::employed_and_in_education}) {
    SmallWorld world(full_time_class());
    Person& person = world.add(state);
    world.live_through(365);
    learn(world.scene(person), person);

    EXPECT_NEAR(static_cast<double>(person.language), 4.0 * (1.0 - std::exp(-0.5 * year)), rounding);
  }
}

TEST(Language, StandsStillForThoseWhoOnlyWait) {
  SmallWorld world(full_time_class());
  Person& person = world.add(State::seeking_registered);
  person.language = 1.5F;
  world.live_through(700);
  learn(world.scene(person), person);

  EXPECT_EQ(person.language, 1.5F);
  EXPECT_EQ(readiness(person), 0.0);
}

TEST(Language, AboveTheCeilingStays) {
  EXPECT_EQ(level_after(5.0, 4.5, 0.6, 3.0), 5.0);
}

RC_GTEST_PROP(Learning, ComesToTheSameHoweverOftenSomebodyLooks, ()) {
  Parameters rules = full_time_class();
  rules.language.age_loss = PerYear{0.0};
  SmallWorld seldom(rules);
  SmallWorld often(rules);
  Person& one = seldom.add_participant(end_of_programme);
  Person& other = often.add_participant(end_of_programme);
  const Day last = *rc::gen::inRange(1, 600);

  for (Day day = 0; day < last;) {
    day = std::min(last, day + *rc::gen::inRange(1, 100));
    often.live_through(day);
    learn(often.scene(other), other);
  }
  seldom.live_through(last);
  learn(seldom.scene(one), one);

  RC_ASSERT(std::abs(static_cast<double>(one.language - other.language)) < 1e-5);
}

}  // namespace
}  // namespace hurtigspor
