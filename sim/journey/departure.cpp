#include <algorithm>

#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// Moves to another municipality, and out of the country (model 6.9).
namespace hurtigspor {

namespace {

void leave_desk(Scene& scene, Person& person) {
  learn(scene, person);
  if (person.in_placement) break_off_placement(scene, person);
  let_lead_go(scene, person);
}

void plan_move(Scene& scene, Person& person) {
  const Luck luck = scene.luck(person, Step::move);
  scene.plan_in(luck.exponential(0, per_day(scene.rules.move.rate)), person, Step::move);
}

/// A job is kept where its employer can still be reached.
void take_job_along(Scene& scene, Person& person) {
  const bool student = person.employer.is_none();
  const PlaceId workplace = student ? person.place : scene.country().employers[person.employer.index()].place;
  if (!scene.country().commuting[person.place.index()].reaches(workplace)) return end_job(scene, person);
  ++person.job_number;  // what was planned at the old office no longer holds
  if (is_at_school(person)) return;
  if (person.subsidised) {
    const auto number = static_cast<std::uint8_t>(person.job_number & 0x7f);
    plan_employer_follow_up(scene, person, number | follow_up_of_subsidy);
    return scene.plan(std::max(scene.today, person.spell_until), person, Step::subsidy_end, number);
  }
  plan_separation(scene, person, scene.same_luck(person, Step::move).share(1));
}

/// The wait for leaving the country, drawn at settlement, runs on.
void plan_leaving(Scene& scene, const Person& person) {
  const double days = scene.luck(person, Step::leave, 0).exponential(0, per_day(scene.rules.leave.rate));
  if (days < 1e6) scene.plan(std::max(scene.today + 1, person.settled + whole_days(days)), person, Step::leave);
}

}  // namespace

void move_away(Scene& scene, Person& person, const Event&) {
  // The right to the programme is tied to the municipality: who takes part, or waits to, moves afterwards.
  if (person.in_programme || !person.was_in_programme) {
    constexpr Day half_a_year = 182;
    return scene.plan(scene.today + half_a_year, person, Step::move);
  }
  const Luck luck = scene.luck(person, Step::destination, person.occasions[counter_row[index(Step::move)]]);
  const PlaceId destination{static_cast<std::uint16_t>(scene.world.stage.destinations.pick(luck.share(0)))};
  if (destination == person.place) return plan_move(scene, person);
  leave_desk(scene, person);
  scene.record(Fact::moved, person, 0, destination.value);
  person.departing = true;
  scene.here.departures.push_back({scene.id(person), destination});
}

void arrive_elsewhere(Scene& scene, Person& person) {
  ++person.spell;
  person.departing = false;
  if (!scene.rules.handover.shared_record) person.nav_knows = Knowledge::unknown;
  plan_move(scene, person);
  plan_leaving(scene, person);
  if (is_at_school(person)) scene.plan(std::max(scene.today, person.spell_until), person, Step::education_end);
  if (person.has_job) return take_job_along(scene, person);
  if (is_at_school(person) || person.state == State::left_the_country) return;
  if (person.passive) {
    const Luck luck = scene.luck(person, Step::reactivation);
    return scene.plan_in(luck.exponential(0, per_day(scene.rules.follow_up.reactivation)), person, Step::reactivation);
  }
  if (person.state != State::outside) scene.move(person, State::outside);
  begin_search(scene, person);
  register_with_nav(scene, person, *scene.rules.nav.registration_weeks);
}

void leave_country(Scene& scene, Person& person, const Event&) {
  leave_desk(scene, person);
  if (person.in_programme) {
    person.in_programme = false;
    --scene.desk.participants;
    scene.record(Fact::programme, person, 3);
  }
  if (person.ownerless) scene.record(Fact::ownerless, person, 0, person.lost_lead_ownerless);
  person.ownerless = person.has_job = person.subsidised = false;
  scene.move(person, State::left_the_country);
  scene.record(Fact::left, person);
}

}  // namespace hurtigspor
