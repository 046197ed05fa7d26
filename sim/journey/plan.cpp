#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// The plan meeting: who is there when the plan is made (model 6.3).
namespace hurtigspor {

namespace {

/// Chance that NAV is willing to come; co-located services lie between the two others.
double early_presence(const Scene& scene) {
  const auto& rule = scene.rules.nav;
  switch (scene.desk.organisation) {
    case Organisation::in_nav:
      return *rule.early_presence_in_nav;
    case Organisation::separate:
      return *rule.early_presence;
    case Organisation::co_located:
      break;
  }
  return 0.5 * (*rule.early_presence + *rule.early_presence_in_nav);
}

}  // namespace

void plan_due(Scene& scene, Person& person, const Event&) {
  if (person.was_in_programme) return;
  const Luck luck = scene.luck(person, Step::plan_choice, 0);
  scene.record_meeting(person, MeetingKind::plan, MeetingResult::due);
  const Parties parties{.nav = luck.chance(0, early_presence(scene)), .teacher = false};
  ask_meeting(scene, person, MeetingKind::plan, parties, 0, scene.week());
}

void plan_made(Scene& scene, Person& person, bool nav_present) {
  person.has_plan = true;
  scene.record(Fact::plan, person, nav_present);
  if (nav_present) pass_on_competence(scene, person);
  consider_fast_track(scene, person, nav_present);
}

void pass_on_competence(Scene& scene, Person& person) {
  if (person.nav_knows >= person.municipality_knows) return;
  person.nav_knows = person.municipality_knows;
  scene.record(Fact::knowledge, person, static_cast<std::uint8_t>(person.nav_knows), 1);
}

}  // namespace hurtigspor
