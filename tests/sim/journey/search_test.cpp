#include <gtest/gtest.h>

#include <cmath>

#include "journey/opening.hpp"
#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

/// So many applications a month, whoever searches and however long.
Parameters searching(double a_month) {
  Parameters rules = calm();
  rules.search.rate = PerMonth{a_month};
  rules.search.discouragement = rules.search.network_gain = PerYear{0.0};
  rules.search.women = Number{0.7};
  rules.search.small_children_women = Number{0.4};
  rules.health.activity = Share{0.5};
  rules.programme.search_factor = Number{0.25};
  return rules;
}

Person& seeker(SmallWorld& world, State state = State::seeking_registered, std::optional<std::uint64_t> name = {}) {
  Person& person = world.add(state, byen, name);
  Scene scene = world.scene(person);
  begin_search(scene, person);
  return person;
}

Day first_application(const SmallWorld& world, const Person& person) {
  const auto days = world.days(person, Fact::application, std::uint8_t{0});
  return days.empty() ? never : days.front();
}

/// The first day on which twins apply who differ in what `make` makes of one of them.
template <class Make>
void expect_slower(double factor, State state, const Parameters& rules, Make make) {
  constexpr std::uint64_t name = 11;
  SmallWorld world(rules);
  Person& plain = seeker(world, State::seeking_registered, name);
  Person& other = world.add(state, byen, name);
  make(other);
  Scene scene = world.scene(other);
  begin_search(scene, other);
  world.live_through(world.stage.last_day);

  ASSERT_NE(first_application(world, other), never);
  EXPECT_NEAR(first_application(world, other) * factor, first_application(world, plain), 1.0);
}

TEST(Search, IsSlowerForWomenMothersThoseInPoorHealthAndParticipantsInProportion) {
  const Parameters rules = searching(0.2);
  constexpr State seeking = State::seeking_registered;

  expect_slower(0.7, seeking, rules, [](Person& person) { person.sex = Sex::women; });
  expect_slower(0.7 * 0.4, seeking, rules, [](Person& person) {
    person.sex = Sex::women;
    person.small_children = true;
  });
  expect_slower(1.0, seeking, rules, [](Person& person) { person.small_children = true; });
  expect_slower(0.5, seeking, rules, [](Person& person) { person.health_limited = true; });
  expect_slower(0.25, State::programme, rules, [](Person&) {});
  expect_slower(0.25, State::on_measure, rules, [](Person&) {});
  expect_slower(0.6, seeking, rules, [](Person& person) { person.search_strength = 0.6F; });
}

TEST(Search, FadesWithTheYearsWithoutWorkAndGrowsWithTheYearsOfResidence) {
  Parameters rules = searching(0.2);
  rules.search.discouragement = PerYear{0.3};
  expect_slower(std::exp(-0.6), State::seeking_registered, rules,
                [](Person& person) { person.idle_since = -static_cast<Day>(2.0 * days_per_year); });

  rules.search.discouragement = PerYear{0.0};
  rules.search.network_gain = PerYear{0.1};
  expect_slower(std::exp(0.5), State::seeking_registered, rules,
                [](Person& person) { person.settled = -static_cast<Day>(5.0 * days_per_year); });
}

TEST(Search, IsNotForThoseWhoWorkLearnHaveGivenUpOrWaitForTheProgramme) {
  SmallWorld world(searching(30.0));
  Person& works = world.add(State::employed);
  works.has_job = true;
  Person& learns = world.add(State::in_education);
  Person& passive = world.add(State::outside);
  passive.passive = true;
  Person& waits = world.add(State::outside);
  waits.was_in_programme = false;
  for (Person* person : {&works, &learns, &passive, &waits}) {
    Scene scene = world.scene(*person);
    begin_search(scene, *person);
  }
  world.live_through(100);

  EXPECT_EQ(world.count(Fact::application), 0);
}

TEST(Applications, FindNothingWhereThereIsNoOpening) {
  SmallWorld world(searching(30.0));
  Person& person = seeker(world);
  world.live_through(6);
  world.answer_applications();

  const int sent = world.count(person, Fact::application, std::uint8_t{0});
  EXPECT_GT(sent, 0);
  EXPECT_EQ(world.count(person, Fact::application, std::uint8_t{1}), sent);
}

/// What an application says of somebody.
Application application_of(SmallWorld& world, Person& person, bool referred = false) {
  Scene scene = world.scene(person);
  begin_search(scene, person);
  apply(scene, person, referred);
  return world.office().applications.back();
}

TEST(Applications, CarryTheHiringScoreWorkedOutByHand) {
  Parameters rules = searching(1.0);
  rules.hiring.base = LogOdds{-0.8};
  rules.hiring.vocation = LogOdds{1.0};
  rules.hiring.experience = LogOddsPerYear{0.3};
  rules.hiring.known_competence = LogOdds{0.5};
  rules.employer.discrimination = LogOdds{0.5};
  rules.employer.long_gap_penalty = LogOdds{0.9};
  rules.employer.gap_months = Months{9.0};
  SmallWorld world(rules);
  world.desk().local_odds = 0.2;
  Person& person = world.add(State::seeking_registered);
  person.exposure = 0.7F;
  person.days_worked = static_cast<std::uint16_t>(2.0 * days_per_year);
  person.idle_since = -static_cast<Day>(9.0 * days_per_month);
  person.nav_knows = Knowledge::partly;

  const double idle_months = -12.0 * person.idle_since / days_per_year;
  const double alone = -0.8 + (1.0 - std::exp(-0.7)) + 0.3 * (person.days_worked / days_per_year) - 0.5 -
                       0.9 * (1.0 - std::exp(-idle_months / 9.0)) + 0.2;
  EXPECT_NEAR(static_cast<double>(application_of(world, person).score), alone, 1e-6);
  EXPECT_NEAR(static_cast<double>(application_of(world, person, true).score), alone + 0.5 * 0.5, 1e-6);

  person.days_worked = static_cast<std::uint16_t>(20.0 * days_per_year);  // three years are the most that count
  EXPECT_NEAR(static_cast<double>(application_of(world, person).score),
              alone + 0.3 * (3.0 - std::floor(2.0 * days_per_year) / days_per_year), 1e-6);
}

TEST(Applications, CountSchoolingOnlyWithTheRecognitionItNeeds) {
  struct Case {
    Education education;
    bool papers;
    bool recognised;
    bool assessed;
    bool counts;
  };
  for (const Case& one :
       {Case{Education::compulsory, false, false, false, true},
        Case{Education::upper_secondary, true, false, false, true},
        Case{Education::upper_secondary, false, false, false, false},
        Case{Education::upper_secondary, false, false, true, true}, Case{Education::higher, true, false, false, false},
        Case{Education::higher, true, true, false, true}, Case{Education::higher, false, false, true, true}}) {
    SmallWorld world;
    Person& person = world.add(State::seeking_registered);
    person.education = one.education;
    person.has_papers = one.papers;
    person.recognised = one.recognised;
    person.assessed = one.assessed;

    EXPECT_EQ(application_of(world, person).match_counts, one.counts);
  }
}

// Theory: applications at a constant rate r, each accepted with probability q whoever else applies, find work at the
// hazard h = r q, so that 1 - exp(-h t) work after t. 6,000 seekers: the 99.9 % error is below 2.2 points; a hazard 15
// % off would show as 5 points after a year. (Waits are whole days: that alone moves the share by less than 0.3
// points.)
TEST(JobSearch, WithoutLimitsHasAConstantHazard) {
  constexpr int many = 6000;
  constexpr double accepted = 0.3;
  constexpr double applications_a_month = 0.3;
  Parameters rules = searching(applications_a_month);
  rules.hiring.base = LogOdds{std::log(accepted / (1.0 - accepted))};
  rules.hiring.vocation = rules.hiring.match = rules.hiring.known_competence = LogOdds{0.0};
  rules.hiring.experience = LogOddsPerYear{0.0};
  rules.employer.discrimination = rules.employer.long_gap_penalty = LogOdds{0.0};
  rules.employer.closed_factor = Number{1.0};
  rules.employer.trust_weight = Number{0.0};
  SmallWorld world(rules);
  for (int row = 0; row < many; ++row) seeker(world).language = 6.0F;

  for (Week week = 1; week <= 150; ++week) {
    const Day monday = week * 7;
    world.live_through(monday - 1);
    std::vector<Application> applications;
    applications.swap(world.office().applications);
    find_targets(world.country, applications);
    for (const Application& application : applications) {  // an opening for each: no limits
      world.desk().openings = {{.employer = hotel, .expires = monday + 7, .demand = 3.0F, .industry = Industry::I}};
      world.answer(world.office(), {application}, monday);
    }
    if (week % 50 != 0) continue;
    world.live_through(monday);
    int working = 0;
    for (const Person& person : world.world.people) working += person.has_job;
    const double hazard = applications_a_month * accepted / days_per_month;
    const double theory = 1.0 - std::exp(-hazard * (monday - 1));
    EXPECT_NEAR(working / double{many}, theory, error_of_share(theory, many) + 0.003) << "week " << week;
  }
}

}  // namespace
}  // namespace hurtigspor
