#include <algorithm>

#include "base/math.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// The handover from programme to NAV, and what becomes of those whose handover is missed (model 6.6).
namespace hurtigspor {

namespace {

/// Days from the programme's end to NAV's first action.
double days_until_nav(const Scene& scene, const Person& person, const Luck& luck) {
  const auto& rule = scene.rules.handover;
  if (person.handover_held) return *rule.held_gap_weeks * days_per_week;
  const double sd = *rule.missed_gap_sd;
  const double mean_days = *rule.missed_gap_months * days_per_month;
  return mean_days > 0.0 ? exp(log_normal_location(mean_days, sd) + sd * luck.normal(2)) : 0.0;
}

/// Somebody with neither work nor school: whose case it is now hangs on the handover.
enum HandoverDecision : unsigned { turns_away, straight_to_measure };

}  // namespace

void settle_school_place(Scene& scene, Person& person) {
  if (person.handover_considered) return;
  person.handover_considered = true;
  learn(scene, person);
  const auto& rule = scene.rules.education;
  const Luck luck = scene.luck(person, Step::exit, 1);
  const double likely = *rule.start_at_exit / *rule.no_work_share * inclination_to_school(scene, person);
  // Municipalities differ in school places as they do in jobs.
  person.school_place = luck.chance(0, shift_odds(std::min(1.0, likely), scene.desk.municipality_effect));
}

void handover_due(Scene& scene, Person& person, const Event&) {
  if (person.handover_considered) return;
  settle_school_place(scene, person);
  if (person.has_job || person.school_place) return;
  scene.record_meeting(person, MeetingKind::handover, MeetingResult::due);
  const Luck luck = scene.luck(person, Step::handover_due, 0);
  if (luck.chance(0, *scene.rules.handover.offer_share))
    ask_meeting(scene, person, MeetingKind::handover, {.nav = true, .teacher = false}, 0, scene.week());
}

void handed_over(Scene& scene, Person& person) {
  person.handover_held = true;
  pass_on_competence(scene, person);
}

void leave_with_nothing(Scene& scene, Person& person) {
  const Luck luck = scene.luck(person, Step::exit, 0);
  const auto& rules = scene.rules;
  if (!person.handover_held && luck.chance(turns_away, *rules.handover.passive_share)) {
    const bool benefit = person.health_limited;
    exit_to(scene, person, benefit ? ExitState::other_benefit : ExitState::social_assistance);
    return turn_passive(scene, person, benefit ? State::outside : State::social_assistance);
  }
  const double to_measure = *rules.measure.at_exit_share / *rules.measure.neither_share;
  if (luck.chance(straight_to_measure, to_measure)) {
    exit_to(scene, person, ExitState::qualification);
    return begin_measure(scene, person);
  }
  exit_to(scene, person, ExitState::other);
  person.ownerless = true;
  person.lost_lead_ownerless = false;
  scene.move(person, State::outside);
  scene.record(Fact::ownerless, person, 1);
  scene.plan_in(days_until_nav(scene, person, luck), person, Step::nav_registration);
  begin_search(scene, person);
}

}  // namespace hurtigspor
