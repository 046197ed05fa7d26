#include <algorithm>
#include <cmath>

#include "base/math.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// Giving up, and coming back (model 6.9). The hazard to passivity is met in operational time: one exponential a spell,
/// worn down faster by each NAV talk that is missed in a row, so that better follow-up postpones the same person's day.
namespace hurtigspor {

namespace {

double passivity_hazard(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.follow_up;
  const double women = person.sex == Sex::women ? *rule.passivity_women : 1.0;
  return per_day(rule.passivity) * women * std::ldexp(1.0, std::min<int>(person.missed_talks, 10));
}

void plan_passivity(Scene& scene, Person& person) {
  const double days = static_cast<double>(person.patience) / std::max(1e-12, passivity_hazard(scene, person));
  person.passive_on = scene.today + std::max(1, whole_days(days));
  scene.plan(person.passive_on, person, Step::passivity);
}

}  // namespace

void begin_patience(Scene& scene, Person& person) {
  person.missed_talks = 0;
  person.clock_on = scene.today;
  person.patience = static_cast<float>(-log(scene.luck(person, Step::passivity).share(0)));
  plan_passivity(scene, person);
}

void note_talk(Scene& scene, Person& person, bool held) {
  const auto missed = static_cast<std::uint8_t>(held ? 0 : std::min(person.missed_talks + 1, 255));
  if (missed == person.missed_talks) return;
  const double worn = passivity_hazard(scene, person) * (scene.today - person.clock_on);
  person.patience = static_cast<float>(std::max(0.0, static_cast<double>(person.patience) - worn));
  person.clock_on = scene.today;
  person.missed_talks = missed;
  plan_passivity(scene, person);
}

void passivity(Scene& scene, Person& person, const Event&) {
  if (scene.today != person.passive_on) return;  // follow-up has moved the day since
  const Luck luck = scene.same_luck(person, Step::passivity);
  const bool assistance = luck.chance(1, *scene.rules.follow_up.assistance_share);
  turn_passive(scene, person, assistance ? State::social_assistance : State::outside);
}

void turn_passive(Scene& scene, Person& person, State to) {
  person.passive = true;
  scene.move(person, to);
  scene.record(Fact::passive, person, 1);
  const Luck luck = scene.luck(person, Step::reactivation);
  scene.plan_in(luck.exponential(0, per_day(scene.rules.follow_up.reactivation)), person, Step::reactivation);
}

void reactivation(Scene& scene, Person& person, const Event& event) {
  person.passive = false;
  scene.record(Fact::passive, person, 0);
  nav_registration(scene, person, event);
}

}  // namespace hurtigspor
