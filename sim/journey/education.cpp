#include <algorithm>

#include "base/math.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// School after the programme or from job seeking, with and without work beside it (model 6.9).
namespace hurtigspor {

bool is_at_school(const Person& person) {
  return person.state == State::in_education || person.state == State::employed_and_in_education;
}

double inclination_to_school(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.education;
  const double women = person.sex == Sex::women ? *rule.women : 1.0;
  return women * exp(-*rule.age_slope * (person.age_on(scene.today) - *rule.typical_age) +
                     *rule.language_slope * (static_cast<double>(person.language) - *rule.typical_level));
}

bool starts_at_compulsory_level(Scene& scene, const Person& person) {
  const Luck luck =
      scene.luck(person, Step::education_start, person.occasions[counter_row[index(Step::education_end)]]);
  // The share is one of all starters; it falls on those without higher education.
  const double share_below_higher = 1.0 - *scene.rules.population.education_higher;
  const bool may = person.education != Education::higher;
  return may && luck.chance(0, std::min(1.0, share_below_higher > 0.0
                                                 ? *scene.rules.education.compulsory_share / share_below_higher
                                                 : 0.0));
}

void begin_education(Scene& scene, Person& person) {
  learn(scene, person);
  const bool compulsory = starts_at_compulsory_level(scene, person);
  const bool from_programme = person.state == State::programme;
  if (from_programme) exit_to(scene, person, compulsory ? ExitState::compulsory_school : ExitState::education);
  const Luck luck = scene.luck(person, Step::education_end);
  const bool works = luck.chance(0, *scene.rules.education.work_share);
  person.school_place = false;
  let_lead_go(scene, person);
  scene.move(person, works ? State::employed_and_in_education : State::in_education);
  scene.record(Fact::education, person, compulsory ? 2 : 0);
  if (works) begin_job(scene, person, EmployerId::none(), JobKind::student);
  person.spell_until = scene.today + std::max(1, whole_days(scene.rules.education.months));
  scene.plan(person.spell_until, person, Step::education_end);
}

void education_start(Scene& scene, Person& person, const Event&) {
  if (person.has_job) return;
  begin_education(scene, person);
}

void education_end(Scene& scene, Person& person, const Event&) {
  learn(scene, person);
  scene.record(Fact::education, person, 1);
  person.assessed = true;  // papers from a Norwegian school
  if (person.has_job) {
    scene.move(person, State::employed);
    return plan_separation(scene, person, scene.same_luck(person, Step::education_end).share(1));
  }
  scene.move(person, State::outside);
  begin_search(scene, person);
  register_with_nav(scene, person, *scene.rules.nav.registration_weeks);
}

}  // namespace hurtigspor
