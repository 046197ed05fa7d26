#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>

#include "journey/opening.hpp"
#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "theory/figure.hpp"

/// Theory: applications at a constant rate, each accepted with the same probability whoever else applies, find work at
/// a constant hazard, so that 1 - exp(-hazard t) work after t.
namespace hurtigspor {
namespace {

constexpr int seekers = 40'000;
constexpr double accepted = 0.3;
constexpr double applications_a_day = 0.3 / days_per_month;

/// Nothing tells one seeker from another, or the first month from the last.
Parameters search_without_memory() {
  Parameters rules = calm();
  rules.search.rate = PerMonth{applications_a_day * days_per_month};
  rules.search.discouragement = rules.search.network_gain = PerYear{0.0};
  rules.hiring.base = LogOdds{std::log(accepted / (1.0 - accepted))};
  rules.hiring.vocation = rules.hiring.match = rules.hiring.known_competence = LogOdds{0.0};
  rules.hiring.experience = LogOddsPerYear{0.0};
  rules.employer.discrimination = rules.employer.long_gap_penalty = LogOdds{0.0};
  rules.employer.closed_factor = Number{1.0};
  rules.employer.trust_weight = Number{0.0};
  return rules;
}

/// Every application meets an opening of its own.
void answer_without_limits(SmallWorld& world, Day monday) {
  std::vector<Application> applications;
  applications.swap(world.office().applications);
  find_targets(world.country, applications);
  for (const Application& application : applications) {
    world.desk().openings = {{.employer = hotel, .expires = monday + 7, .demand = 3.0F, .industry = Industry::I}};
    world.answer(world.office(), {application}, monday);
  }
}

double working_in_theory(double hazard, Day days) {
  return 1.0 - std::exp(-hazard * days);
}

/// What whole days make of it: each day at most one application, with the chance that an exponential wait ends in it.
double working_by_whole_days(Day days) {
  const double a_day = (1.0 - std::exp(-applications_a_day)) * accepted;
  return 1.0 - std::pow(1.0 - a_day, days);
}

TEST(JobSearch, WithAConstantHazardFindsWorkAsAnExponentialLawDoes) {
  SmallWorld world(search_without_memory());
  for (int row = 0; row < seekers; ++row) {
    Person& person = world.add(State::seeking_registered);
    person.language = 6.0F;
    Scene scene = world.scene(person);
    begin_search(scene, person);
  }

  AgainstTheory figure("search");
  constexpr double hazard = applications_a_day * accepted;
  for (Week week = 1; week <= 200; ++week) {
    const Day monday = week * 7;
    world.live_through(monday - 1);
    answer_without_limits(world, monday);
    if (week % 10 != 0) continue;
    world.live_through(monday);
    double working = 0.0;
    for (const Person& person : world.world.people) working += person.has_job;
    const Day searched = monday - 1;  // whoever applied up to Sunday
    const double theory = working_in_theory(hazard, searched);
    const Comparison one{fmt::format("week {}", week), sample_of_share(working, theory, seekers), theory,
                         std::abs(working_by_whole_days(searched) - theory),
                         working_in_theory(1.06 * hazard, searched)};
    const bool tells_hazards_apart = week >= 40 && week <= 100;  // about as many have found work as have not
    tells_hazards_apart ? figure.expect(one) : figure.expect_point(one);
  }
}

}  // namespace
}  // namespace hurtigspor
