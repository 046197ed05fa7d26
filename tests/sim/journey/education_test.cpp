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

/// Somebody of whom the inclination to school is asked.
struct Typical {
  std::uint8_t age = 34;
  float language = 2.5F;
  Sex sex = Sex::men;
};

/// A typical leaver is a man of 34 with Norwegian halfway between A2 and B1.
Parameters inclined() {
  Parameters rules = schooling(false);
  rules.education.age_slope = PerYear{0.05};
  rules.education.typical_age = Number{34.0};
  rules.education.language_slope = Number{0.2};
  rules.education.typical_level = Level{2.5};
  rules.education.women = Number{0.8};
  rules.language.class_rate = PerYear{0.0};
  return rules;
}

double inclination(const Typical& who) {
  SmallWorld world(inclined());
  Person& person = world.add(State::outside);
  person.age = who.age;
  person.language = who.language;
  person.sex = who.sex;
  return inclination_to_school(world.scene(person), person);
}

TEST(InclinationToSchool, IsOneForATypicalLeaverMoreForTheYoungAndTheFluentLessForWomen) {
  EXPECT_NEAR(inclination({}), 1.0, 1e-12);
  EXPECT_NEAR(inclination({.age = 24}), std::exp(0.05 * 10.0), 1e-12);  // no age is too young to be likelier
  EXPECT_NEAR(inclination({.age = 54}), std::exp(-0.05 * 20.0), 1e-12);
  EXPECT_NEAR(inclination({.language = 4.0F}), std::exp(0.2 * 1.5), 1e-12);
  EXPECT_NEAR(inclination({.language = 0.0F}), std::exp(-0.2 * 2.5), 1e-12);
  EXPECT_NEAR(inclination({.age = 24, .language = 4.0F, .sex = Sex::women}), 0.8 * std::exp(0.5 + 0.3), 1e-12);
}

TEST(Education, IsStartedFromJobSeekingAtItsRateByTheInclinationToSchool) {
  constexpr int many = 4000;
  const auto expect_started = [&](const Typical& who, double factor) {
    Parameters rules = inclined();
    rules.education.start_rate = PerYear{0.4};
    SmallWorld world(rules, {.adviser = 0.0, .teacher = 0.0, .nav = 0.0});
    for (int row = 0; row < many; ++row) {
      Person& person = world.add(State::outside);
      person.age = who.age;
      person.language = who.language;
      person.sex = who.sex;
      world.scene(person).plan(0, person, Step::nav_registration);
    }
    world.live_through(365);
    const double started = 1.0 - std::exp(-0.4 * factor * 365.0 / days_per_year);
    EXPECT_NEAR(world.count(Fact::education) / double{many}, started, error_of_share(started, many));
  };

  expect_started({}, 1.0);
  expect_started({.age = 46}, std::exp(-0.6));
  expect_started({.language = 4.0F}, std::exp(0.3));
  expect_started({.sex = Sex::women}, 0.8);
}

TEST(Education, AtTheCompulsoryLevelIsForThoseWithoutHigherEducation) {
  for (const Education education : {Education::compulsory, Education::upper_secondary, Education::higher}) {
    Parameters rules = schooling(false);
    rules.education.compulsory_share = Share{0.8};
    rules.population.education_higher = Share{0.2};
    rules.education.start_at_exit = rules.education.no_work_share = Share{0.5};  // a place for everybody
    rules.education.age_slope = PerYear{0.0};
    rules.education.language_slope = Number{0.0};
    SmallWorld world(rules);
    Person& person = world.add_participant(10);
    person.education = education;
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
