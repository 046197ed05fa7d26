#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "theory/figure.hpp"

/// Theory: a job that ends at a hazard which is constant from date to date is kept up to a day with the probability
/// exp(-exposure), the exposure being the hazard added up over the days. A day is reached or not, so whole days round
/// nothing here.
namespace hurtigspor {
namespace {

constexpr int jobs = 40'000;
constexpr Day year = 366;  // 365.25 days, rounded up to whole ones as all durations are

struct Hazards {
  double first_year;  ///< [1/month]
  double later;       ///< [1/month]
  double mismatch;
  double late_exit;  ///< [1/year], from three years after settlement
};

Parameters rules_of(const Hazards& hazards) {
  Parameters rules = calm();
  rules.job.separation_first_year = PerMonth{hazards.first_year};
  rules.job.separation_later = PerMonth{hazards.later};
  rules.job.mismatch_factor = Number{hazards.mismatch};
  rules.job.late_exit = PerYear{hazards.late_exit};
  rules.job.late_exit_year = Number{3.0};
  rules.nav.registration_weeks = Weeks{1e5};  // whoever loses the job is of no further interest
  return rules;
}

double exposure(const Hazards& hazards, Day day) {
  constexpr Day third_year = 1096;
  return hazards.mismatch / days_per_month *
             (hazards.first_year * std::min(day, year) + hazards.later * std::max(0, day - year)) +
         hazards.late_exit / days_per_year * std::max(0, day - third_year);
}

void expect_survival(const std::string& name, const Hazards& hazards) {
  SmallWorld world(rules_of(hazards));
  for (int row = 0; row < jobs; ++row) {
    Person& person = world.add(State::seeking_registered);
    person.education = Education::higher;
    person.field = Industry::P;  // not the hotel's: a job below their skill
    Scene scene = world.scene(person);
    begin_job(scene, person, hotel, JobKind::ordinary);
  }

  AgainstTheory figure("separation_" + name);
  for (Day day = 91; day <= 2548; day += 91) {
    world.live_through(day);
    double kept = 0.0;
    for (const Person& person : world.world.people) kept += person.has_job;
    const double met = exposure(hazards, day);
    const double theory = std::exp(-met);
    const Comparison one{fmt::format("day {}", day), sample_of_share(kept, theory, jobs), theory, 0.0,
                         std::exp(-1.06 * met)};
    const bool tells_hazards_apart = met > 0.7 && met < 1.7;  // about as many jobs have ended as are kept
    tells_hazards_apart ? figure.expect(one) : figure.expect_point(one);
  }
}

TEST(Separation, KeepsJobsAsThePiecewiseExponentialCurveSays) {
  expect_survival("by_tenure", {.first_year = 0.05, .later = 0.015, .mismatch = 1.0, .late_exit = 0.0});
}

TEST(Separation, KeepsMismatchedJobsInHeavyWorkAsTheCurveWithThreeHazardsSays) {
  expect_survival("of_three_hazards", {.first_year = 0.03, .later = 0.01, .mismatch = 1.4, .late_exit = 0.25});
}

}  // namespace
}  // namespace hurtigspor
