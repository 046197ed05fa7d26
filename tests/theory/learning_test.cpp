#include <fmt/format.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "journey/learning.hpp"
#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "theory/figure.hpp"

/// Theory: learning is a differential equation, dL/dt = rate (ceiling - L) and dE/dt = rate of exposure, with rates
/// that change as somebody goes from class to placement to work. Here it is solved step by step (Runge and Kutta's
/// fourth order, ten steps a day), knowing nothing of the closed form that the product uses.
namespace hurtigspor {
namespace {

// A road of four stretches: class; class and a placement; class again; idle; a part-time job where the firm teaches.
constexpr Day placement_begins = 200;
constexpr Day placement_ends = 270;
constexpr Day programme_ends = 500;
constexpr Day job_begins = 620;
constexpr Day last_day = 1000;

Parameters learning(double age_loss) {
  Parameters rules = open_firms();
  rules.language.class_rate = PerYear{0.5};
  rules.language.full_hours = HoursPerWeek{30.0};
  rules.programme.class_hours = HoursPerWeek{24.0};
  rules.language.ceiling = Level{4.5};
  rules.language.education_gain = Number{0.3};
  rules.language.age_loss = PerYear{age_loss};
  rules.language.work_rate = PerYear{0.2};
  rules.teaching.work_share = Share{0.25};
  rules.teaching.language_cost = Number{0.4};
  rules.vocation.class_rate = PerYear{0.6};
  rules.vocation.practice_rate = PerYear{1.5};
  rules.vocation.job_rate = PerYear{1.2};
  rules.employer.norwegian_at_work = Share{1.0};
  rules.employer.norwegian_gain = Number{2.0};
  rules.job.full_time_share = Share{0.0};
  rules.job.part_time_fraction = Share{0.5};
  rules.placement.weeks = Weeks{10.0};
  rules.lead.per_placement = rules.lead.per_placement_close = Share{0.0};
  rules.adviser.follow_up_weeks = Weeks{1000.0};
  rules.nav.registration_weeks = Weeks{1000.0};
  return rules;
}

struct Learnt {
  double language;
  double exposure;
};

/// The right-hand side of the equation, written out for somebody of higher education who is 40 on the first day.
Learnt change_a_year(const Parameters& rules, double day, double language) {
  const bool in_class = day < programme_ends;
  const bool in_placement = day >= placement_begins && day < placement_ends;
  const bool at_work = day >= job_begins;
  const double age = 40.0 + day / 365.25;
  const double class_rate = 0.5 * std::exp(0.3) * (24.0 / 30.0) * (1.0 - 0.4 * 0.25) *
                            std::max(0.0, 1.0 - *rules.language.age_loss * (age - 30.0));
  const double rate = in_class * class_rate + in_placement * 0.2 + at_work * 0.2 * 2.0 * 0.5;
  const double exposure = in_class * 0.6 * 0.25 + in_placement * 1.5 + at_work * 1.2 * 0.5;
  return {rate * (4.5 - language), exposure};
}

/// One day further; rates change only between days.
Learnt one_day_on(const Parameters& rules, Day day, Learnt now) {
  constexpr int steps_a_day = 10;
  constexpr double years = 1.0 / 365.25 / steps_a_day;
  for (int step = 0; step < steps_a_day; ++step) {
    const double time = day + step / double{steps_a_day};
    const double half = 0.5 / steps_a_day;
    const Learnt first = change_a_year(rules, time, now.language);
    const Learnt second = change_a_year(rules, time + half, now.language + 0.5 * years * first.language);
    const Learnt third = change_a_year(rules, time + half, now.language + 0.5 * years * second.language);
    // The day's own rates up to its last moment.
    const double last_moment = time + 2.0 * half - 1e-9;
    const Learnt fourth = change_a_year(rules, last_moment, now.language + years * third.language);
    now.language += years / 6.0 * (first.language + 2.0 * second.language + 2.0 * third.language + fourth.language);
    now.exposure += years / 6.0 * (first.exposure + 2.0 * second.exposure + 2.0 * third.exposure + fourth.exposure);
  }
  return now;
}

Person& learner(SmallWorld& world) {
  Person& person = world.add_participant(programme_ends);
  person.education = Education::higher;
  person.age = 40;
  return person;
}

/// What the product would say today; looking changes nothing.
Learnt seen(SmallWorld& world, const Person& person) {
  Person copy = person;
  learn(world.scene(person), copy);
  return {static_cast<double>(copy.language), static_cast<double>(copy.exposure)};
}

void live_through(SmallWorld& world, Person& person, Day day) {
  world.live_through(day);
  Scene scene = world.scene(person);
  if (day == placement_begins) begin_placement(scene, person, hotel, Fitted::ordinary);
  if (day == job_begins) begin_job(scene, person, hotel, JobKind::ordinary);
}

/// Lives the road; `most` is how far product and equation may lie apart. Where somebody looks every `looked_at` days,
/// the product's own reckoning is kept, as talks do.
void expect_equation(const std::string& name, double age_loss, Day looked_at, double most) {
  const Parameters rules = learning(age_loss);
  SmallWorld world(rules);
  Person& person = learner(world);
  Figure figure("learning_" + name, "day,language,language_by_equation,exposure,exposure_by_equation");
  Learnt equation{0.0, 0.0};
  for (Day day = 1; day <= last_day; ++day) {
    equation = one_day_on(rules, day - 1, equation);
    live_through(world, person, day);
    if (day % looked_at == 0) learn(world.scene(person), person);
    if (day % 10 != 0) continue;
    const Learnt product = seen(world, person);
    figure.add(std::to_string(day), {product.language, equation.language, product.exposure, equation.exposure});
    EXPECT_NEAR(product.language, equation.language, most) << "day " << day;
    EXPECT_NEAR(product.exposure, equation.exposure, 1e-5) << "day " << day;
  }
  EXPECT_GT(equation.language, 2.0) << "the road leads somewhere";
}

// Levels are kept in single precision; a rate a thousandth off would show as a thousandth of a level or more.
TEST(Learning, FollowsItsDifferentialEquationThroughClassPlacementIdlenessAndWork) {
  expect_equation("without_ageing", 0.0, last_day, 1e-5);
}

// The product takes a stretch's rate from the age on the day of looking, not from every day's: with a talk every eight
// weeks that costs less than two thousandths of a level.
TEST(Learning, FollowsAnEquationWithAgeingWithinWhatTalksEveryEightWeeksLeaveOpen) {
  expect_equation("with_ageing", 0.01, 56, 2e-3);
}

}  // namespace
}  // namespace hurtigspor
