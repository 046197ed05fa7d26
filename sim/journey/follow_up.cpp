#include <algorithm>

#include "base/math.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// NAV's follow-up: registration, talks, referrals, measures, offers of subsidy (model 6.7, 6.8, 6.9).
namespace hurtigspor {

namespace {

enum FollowUpDecision : unsigned { refers, measures, subsidises };

void plan_next_talk(Scene& scene, Person& person) {
  scene.plan_in(std::max(1.0, *scene.rules.nav.follow_up_weeks * days_per_week), person, Step::nav_talk);
}

/// A new caseworker knows the person's competence only partly.
void forget_by_turnover(Scene& scene, Person& person) {
  const double years = *scene.rules.nav.follow_up_weeks * days_per_week / days_per_year;
  const Luck luck = scene.luck(person, Step::referral, person.occasions[counter_row[index(Step::nav_talk)]]);
  const bool changed = luck.chance(0, 1.0 - exp(-*scene.rules.nav.turnover * years));
  if (!changed || person.nav_knows != Knowledge::fully || scene.rules.handover.shared_record) return;
  person.nav_knows = Knowledge::partly;
  scene.record(Fact::knowledge, person, static_cast<std::uint8_t>(person.nav_knows), 1);
}

/// Referrals need somebody who knows of openings: a market contact of the office's own, or the weaker line elsewhere.
double referral_chance(const Scene& scene, const Person& person) {
  const auto& rules = scene.rules;
  const double own_contact = 1.0 - exp(-*rules.nav.market_contacts * scene.here.caseworkers);
  const double contact = own_contact + (1.0 - own_contact) * *rules.fast_track.remote_factor;
  const double gain = person.fast_track ? *rules.fast_track.referral_gain * market_strength(scene) : 1.0;
  return std::min(1.0, *rules.referral.share * contact * std::max(1.0, gain));
}

bool offer_subsidy(Scene& scene, Person& person, const Luck& luck) {
  const auto& rules = scene.rules;
  if (!may_begin_subsidy(scene, person) || !luck.chance(subsidises, *rules.subsidy.offer_share)) return false;
  const EmployerId firm = find_willing_firm(scene, person, *rules.placement.firms_tried);
  if (firm.is_none()) return false;
  scene.here.subsidy_rights -= 1.0;
  begin_job(scene, person, firm, JobKind::subsidised);
  return true;
}

void enter_search(Scene& scene, Person& person) {
  scene.move(person, State::seeking_registered);
  begin_search(scene, person);
  begin_patience(scene, person);
  const Luck luck = scene.luck(person, Step::nav_registration);
  const double to_school = per_day(scene.rules.education.start_rate) * inclination_to_school(scene, person);
  scene.plan_in(luck.exponential(0, to_school), person, Step::education_start);
}

}  // namespace

bool may_begin_subsidy(const Scene& scene, const Person& person) {
  const bool speaks_enough = static_cast<double>(person.language) >= *scene.rules.placement.min_language;
  return speaks_enough && scene.here.subsidy_rights >= 1.0 && !person.has_job && !is_at_school(person);
}

void register_with_nav(Scene& scene, Person& person, double weeks) {
  scene.plan_in(std::max(1.0, weeks * days_per_week), person, Step::nav_registration);
}

void nav_registration(Scene& scene, Person& person, const Event&) {
  learn(scene, person);
  const bool handed = person.ownerless && person.handover_held;
  if (person.ownerless) {
    scene.record(Fact::ownerless, person, 0, person.lost_lead_ownerless);
    person.ownerless = false;
  }
  if (scene.rules.handover.shared_record) pass_on_competence(scene, person);
  enter_search(scene, person);
  scene.plan(scene.today + 1, person, Step::nav_talk);
  if (handed && person.has_lead) follow_up_lead(scene, person);  // the meeting told NAV of it
}

void nav_talk(Scene& scene, Person& person, const Event& event) {
  const Talk talk{Agency::nav, MeetingKind::nav_talk, Purpose::person_follow_up, Step::nav_talk, event.detail};
  const auto [result, luck] = appointment(scene, person, talk);
  if (result == Appointment::later) return;
  plan_next_talk(scene, person);
  note_talk(scene, person, result == Appointment::held);
  if (result != Appointment::held) return;

  learn(scene, person);
  forget_by_turnover(scene, person);
  if (person.has_lead && follow_up_lead(scene, person)) return;
  if (person.in_placement) return;
  if (offer_subsidy(scene, person, *luck)) return;
  if (luck->chance(measures, *scene.rules.measure.per_talk)) return begin_measure(scene, person);
  if (luck->chance(refers, referral_chance(scene, person))) apply(scene, person, true);
}

void begin_measure(Scene& scene, Person& person) {
  scene.move(person, State::on_measure);
  scene.record(Fact::measure, person, 0);
  person.spell_until = scene.today + std::max(1, whole_days(scene.rules.measure.weeks));
  scene.plan(person.spell_until, person, Step::measure_end);
  begin_search(scene, person);
}

void measure_end(Scene& scene, Person& person, const Event&) {
  learn(scene, person);
  scene.record(Fact::measure, person, 1);
  enter_search(scene, person);
  plan_next_talk(scene, person);
}

}  // namespace hurtigspor
