#include <gtest/gtest.h>

#include <cmath>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

Parameters schooling(bool works) {
  Parameters rules = open_firms();
  rules.education.months = Months{24.0};
  rules.education.work_share = Share{works ? 1.0 : 0.0};
  rules.education.compulsory_share = Share{0.0};
  rules.nav.registration_weeks = Weeks{3.0};
  return rules;
}

const Day two_years = whole_days(Months{24.0});

Person& pupil(SmallWorld& world) {
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  begin_education(scene, person);
  return person;
}

TEST(Education, WithoutWorkEndsInTheSearchForIt) {
  SmallWorld world(schooling(false));
  Person& person = pupil(world);
  EXPECT_EQ(person.state, State::in_education);
  EXPECT_FALSE(person.has_job);

  world.live_through(two_years + 30);
  EXPECT_EQ(world.days(person, Fact::education, std::uint8_t{1}), (std::vector<Day>{two_years}));
  EXPECT_EQ(world.days(person, Fact::state, result_of(State::seeking_registered)), (std::vector<Day>{two_years + 21}));
  EXPECT_TRUE(person.assessed);
}

TEST(Education, WithWorkBesideItEndsInWork) {
  SmallWorld world(schooling(true));
  Person& person = pupil(world);
  EXPECT_EQ(person.state, State::employed_and_in_education);
  EXPECT_TRUE(person.has_job);
  EXPECT_FALSE(person.full_time);

  world.live_through(two_years);
  EXPECT_EQ(person.state, State::employed);
  EXPECT_TRUE(person.has_job);
}

TEST(Education, StudentsJobsDoNotEndBeforeSchoolDoes) {
  Parameters rules = schooling(true);
  rules.job.separation_first_year = rules.job.separation_later = PerMonth{20.0};
  SmallWorld world(rules);
  Person& person = pupil(world);
  world.live_through(two_years - 1);
  EXPECT_EQ(person.state, State::employed_and_in_education);

  world.live_through(two_years + 60);
  EXPECT_EQ(world.count(person, Fact::job, result_of(JobFact::ends)), 1);
  EXPECT_EQ(person.state, State::seeking_registered);
}

TEST(Education, EndsTheSearchForWork) {
  Parameters rules = schooling(false);
  rules.search.rate = PerMonth{30.0};
  SmallWorld world(rules);
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  begin_search(scene, person);
  begin_education(scene, person);
  world.live_through(two_years - 1);

  EXPECT_EQ(world.count(person, Fact::application), 0);
}

TEST(Education, IsStartedFromJobSeekingAtItsRateMoreSlowlyByTheOlder) {
  constexpr int many = 4000;
  const auto share_started = [&](std::uint8_t age) {
    Parameters rules = schooling(false);
    rules.education.start_rate = PerYear{0.4};
    rules.education.age_slope = PerYear{0.05};
    SmallWorld world(rules, {.adviser = 0.0, .teacher = 0.0, .nav = 0.0});
    for (int row = 0; row < many; ++row) {
      Person& person = world.add(State::outside);
      person.age = age;
      world.scene(person).plan(0, person, Step::nav_registration);
    }
    world.live_through(365);
    return world.count(Fact::education) / double{many};
  };
  const double young = 1.0 - std::exp(-0.4 * 365.0 / days_per_year);
  const double older = 1.0 - std::exp(-0.4 * std::exp(-0.05 * 12.0) * 365.0 / days_per_year);

  EXPECT_NEAR(share_started(25), young, error_of_share(young, many));
  EXPECT_NEAR(share_started(40), older, error_of_share(older, many));
}

TEST(Education, AtTheCompulsoryLevelIsForThoseWithoutHigherEducation) {
  for (const Education education : {Education::compulsory, Education::upper_secondary, Education::higher}) {
    Parameters rules = schooling(false);
    rules.education.compulsory_share = Share{0.8};
    rules.population.education_higher = Share{0.2};
    rules.education.start_at_exit = rules.education.no_work_share = Share{0.5};
    SmallWorld world(rules);
    Person& person = world.add_participant(10);
    person.education = education;
    person.age = 20;
    person.language = 2.5F;
    world.live_through(10);

    const bool compulsory = education != Education::higher;
    EXPECT_EQ(world.count(person, Fact::education, compulsory ? std::uint8_t{2} : std::uint8_t{0}), 1);
    EXPECT_EQ(
        world.count(person, Fact::exit, result_of(compulsory ? ExitState::compulsory_school : ExitState::education)),
        1);
  }
}

}  // namespace
}  // namespace hurtigspor
