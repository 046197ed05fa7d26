#include "base/math.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// Leads: a concrete plan with one employer, which dies unless somebody follows it up (model 6.6).
namespace hurtigspor {

namespace {

void close_lead(Scene& scene, Person& person, LeadFact how) {
  person.has_lead = false;
  const bool came_to_something =
      how == LeadFact::became_job || how == LeadFact::became_placement || how == LeadFact::became_job_alone;
  if (!came_to_something) person.lead_of_fast_track = false;
  scene.record(Fact::lead, person, static_cast<std::uint8_t>(how), person.lead_employer.value);
}

/// Words of a lead's luck, named by the lead's number.
enum LeadDecision : unsigned { lifetime, followed_up, alone };

bool may_take_work(const Person& person) {
  return !person.has_job && !is_at_school(person) && person.state != State::left_the_country;
}

}  // namespace

void find_lead(Scene& scene, Person& person, EmployerId employer, bool is_job) {
  if (person.has_lead || !may_take_work(person)) return;
  person.has_lead = true;
  person.lead_is_job = is_job;
  person.lead_employer = employer;
  person.lead_of_fast_track = false;
  ++person.lead_number;
  scene.record(Fact::lead, person, static_cast<std::uint8_t>(LeadFact::found), employer.value);
  const Luck luck = scene.luck(person, Step::lead, person.lead_number);
  scene.plan_in(luck.exponential(lifetime, per_day(scene.rules.lead.decay)), person, Step::lead_dies,
                person.lead_number);
}

void let_lead_go(Scene& scene, Person& person) {
  if (person.has_lead) close_lead(scene, person, LeadFact::let_go);
}

bool follow_up_lead(Scene& scene, Person& person) {
  const Luck luck = scene.luck(person, Step::lead, person.lead_number);
  const bool succeeds =
      may_take_work(person) && luck.chance(followed_up, shift_odds(*scene.rules.lead.hire, scene.desk.local_odds));
  if (!succeeds) {
    close_lead(scene, person, LeadFact::followed_up);
    return false;
  }
  close_lead(scene, person, person.lead_is_job ? LeadFact::became_job : LeadFact::became_placement);
  if (person.lead_is_job)
    begin_job(scene, person, person.lead_employer, JobKind::ordinary);
  else if (!person.in_placement)
    begin_placement(scene, person, person.lead_employer, Fitted::ordinary);
  return true;
}

void lead_dies(Scene& scene, Person& person, const Event& event) {
  if (!person.has_lead || event.detail != person.lead_number) return;
  const Luck luck = scene.luck(person, Step::lead, person.lead_number);
  if (may_take_work(person) && person.lead_is_job &&
      luck.chance(alone, shift_odds(*scene.rules.lead.alone, scene.desk.local_odds))) {
    close_lead(scene, person, LeadFact::became_job_alone);
    return begin_job(scene, person, person.lead_employer, JobKind::ordinary);
  }
  if (person.ownerless) person.lost_lead_ownerless = true;
  close_lead(scene, person, LeadFact::lost);
}

void network_lead(Scene& scene, Person& person, const Event&) {
  if (person.has_job) return;
  const EmployerId firm = find_firm_through_friends(scene, person);
  if (!firm.is_none()) find_lead(scene, person, firm, true);
  plan_network_lead(scene, person);
}

}  // namespace hurtigspor
