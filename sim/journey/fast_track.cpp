#include <algorithm>

#include "base/quantiles.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// The fast track: a chain of links, each of which can break (model 6.3).
namespace hurtigspor {

namespace {

bool scheme_exists(const Scene& scene) {
  const auto& rule = scene.rules.fast_track;
  return rule.enabled && scene.date() >= rule.start;
}

void select_for_fast_track(Scene& scene, Person& person) {
  const auto& rule = scene.rules.fast_track;
  person.fast_track = true;
  pass_link(scene, person, Link::selected);
  if (scene.luck(person, Step::candidate, 0).chance(2, *rule.registered_share)) person.registered_user = true;

  shorten_programme(scene, person, scene.today + whole_days(rule.duration_months));
  plan_recognition(scene, person, 0.0);
  if (*rule.extra_slots >= 1.0)
    scene.plan(scene.today + 7, person, Step::fast_track_slot, static_cast<std::uint8_t>(*rule.extra_slots));
  scene.plan(scene.today + 1, person, Step::market_contact, 0);
  scene.desk.fast_track_users.push_back(scene.id(person));
}

/// A fast-track user is looked after by a market contact while free for a firm.
bool wants_a_firm(const Person& person) {
  return person.fast_track && !person.has_lead && !person.has_job && !person.in_placement && !person.passive &&
         (person.in_programme || person.state == State::seeking_registered);
}

void find_firm(Scene& scene, Person& person, EmployerId firm) {
  if (!person.firm_found) {
    person.firm_found = true;
    pass_link(scene, person, Link::firm_found);
  }
  learn(scene, person);
  // Who speaks too little for a subsidised job is offered a placement first.
  const bool ready = static_cast<double>(person.language) >= *scene.rules.subsidy.language_threshold;
  find_lead(scene, person, firm, ready);
  person.lead_of_fast_track = true;
}

}  // namespace

void pass_link(Scene& scene, const Person& person, Link link) {
  scene.record(Fact::link, person, static_cast<std::uint8_t>(link));
}

double market_strength(const Scene& scene) {
  const auto& rule = scene.rules.fast_track;
  return rule.local_contact ? 1.0 : *rule.remote_factor;
}

void consider_fast_track(Scene& scene, Person& person, bool nav_present) {
  if (!scheme_exists(scene) || person.fast_track || !person.eligible) return;
  const Luck luck = scene.luck(person, Step::candidate, person.occasions[counter_row[index(Step::meeting)]]);
  pass_link(scene, person, Link::eligible);
  if (person.municipality_knows != Knowledge::fully) return;
  pass_link(scene, person, Link::mapped);
  if (person.nav_knows != Knowledge::fully) return;
  pass_link(scene, person, Link::known_to_nav);
  if (!nav_present) return;
  pass_link(scene, person, Link::nav_present);
  if (!luck.chance(0, scene.world.staff_awareness[scene.here.office.index()])) return;
  if (!luck.chance(1, *scene.rules.fast_track.routine)) return;
  pass_link(scene, person, Link::staff_aware);
  select_for_fast_track(scene, person);
}

void fast_track_slot(Scene& scene, Person& person, const Event& event) {
  if (!wants_a_firm(person)) return;
  if (scene.here.nav_diary.use_now()) scene.record_slot(person, Agency::nav, Purpose::fast_track);
  constexpr Day fortnight = 14;
  if (event.detail > 1)
    scene.plan(scene.today + fortnight, person, Step::fast_track_slot, static_cast<std::uint8_t>(event.detail - 1));
}

void market_contact(Scene& scene, Person& person, const Event& event) {
  constexpr std::uint8_t comes = 1;  // the first event only starts the waiting
  if (person.fast_track_started) return;
  if (event.detail == comes && wants_a_firm(person) && scene.here.nav_diary.use_now()) {
    scene.record_slot(person, Agency::nav, Purpose::fast_track);
    const EmployerId firm = find_willing_firm(scene, person, *scene.rules.fast_track.firms_known);
    if (!firm.is_none()) find_firm(scene, person, firm);
  }
  const double hazard = per_day(scene.rules.fast_track.market_leads) * market_strength(scene);
  scene.plan_in(scene.luck(person, Step::market_contact).exponential(0, hazard), person, Step::market_contact, comes);
}

void firms_call(Scene& scene) {
  auto& users = scene.desk.fast_track_users;
  const auto& rule = scene.rules.fast_track;
  if (users.empty() || !rule.local_contact || !scheme_exists(scene)) return;
  std::erase_if(users, [&](PersonId user) {
    const Person& person = scene.world.people[user.index()];
    return person.place != scene.desk.place || person.state == State::left_the_country || person.fast_track_started;
  });
  const Agent agent{Agent::Kind::place, scene.desk.code};
  const Luck luck(scene.world.fate, agent, static_cast<std::uint8_t>(Step::firm_call),
                  static_cast<std::uint32_t>(scene.week()));
  const double calls_a_week = *rule.firm_calls * scene.country().jobs[scene.desk.place.index()] / 1000.0 / 52.0;
  const auto calls =
      std::min<std::int64_t>(poisson_quantile(luck.share(0), calls_a_week), static_cast<std::int64_t>(users.size()));
  const std::uint32_t first = luck.pick(1, static_cast<std::uint32_t>(std::max<std::size_t>(1, users.size())));
  for (std::int64_t call = 0; call < calls; ++call) {
    const auto row = (first + static_cast<std::size_t>(call)) % users.size();
    Person& person = scene.world.people[users[row].index()];
    if (!wants_a_firm(person)) continue;
    const auto place = scene.desk.place.index();
    const Luck which(scene.world.fate, agent, static_cast<std::uint8_t>(Step::candidate),
                     static_cast<std::uint32_t>(scene.week()) * 64U + static_cast<std::uint32_t>(call));
    const std::uint32_t firm =
        scene.country().first_employer[place] + scene.country().employer_choice[place].pick(which.share(0));
    Scene of_the_call(scene.world, scene.here, scene.desk.place, scene.today);
    find_firm(of_the_call, person, EmployerId{firm});
  }
}

void note_fast_track_start(Scene& scene, Person& person, EmployerId firm) {
  const bool found_so = person.lead_of_fast_track && person.lead_employer == firm;
  if (!person.fast_track || !found_so || person.fast_track_started) return;
  person.fast_track_started = true;
  pass_link(scene, person, Link::started);
  if (person.registered_user) scene.record(Fact::registered_user, person);
}

}  // namespace hurtigspor
