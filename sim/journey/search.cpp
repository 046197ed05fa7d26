#include <algorithm>

#include "base/math.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// The person's own search, and referrals: applications on their way to the weekly exchange (model 6.7).
namespace hurtigspor {

namespace {

bool looks_for_work(const Person& person) {
  if (person.has_job || person.passive) return false;
  return person.state == State::programme || person.state == State::seeking_registered ||
         person.state == State::on_measure || (person.state == State::outside && person.was_in_programme);
}

double years_since(Day since, Day today) {
  return std::max(0, today - since) / days_per_year;
}

/// Time and strength for looking for work, beside what the day asks for already [share].
double room_to_search(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.search;
  double room = 1.0;
  if (person.sex == Sex::women) room *= *rule.women * (person.small_children ? *rule.small_children_women : 1.0);
  if (person.health_limited) room *= *scene.rules.health.activity;
  if (person.in_programme || person.state == State::on_measure) room *= *scene.rules.programme.search_factor;
  return room;
}

/// Applications a day that the person sends now.
double application_hazard(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.search;
  const double log_factors = *rule.network_gain * years_since(person.settled, scene.today) -
                             *rule.discouragement * years_since(person.idle_since, scene.today);
  return per_day(rule.rate) * static_cast<double>(person.search_strength) * exp(log_factors) *
         room_to_search(scene, person);
}

void plan_application(Scene& scene, Person& person) {
  const Luck luck = scene.luck(person, Step::application);
  scene.plan_in(luck.exponential(0, application_hazard(scene, person)), person, Step::application);
}

/// Whether schooling counts: higher education once recognised, upper secondary with papers or an assessment.
bool schooling_counts(const Person& person) {
  switch (person.education) {
    case Education::higher:
      return person.recognised || person.assessed;
    case Education::upper_secondary:
      return person.has_papers || person.assessed;
    case Education::compulsory:
      break;
  }
  return true;
}

/// How far somebody can vouch for the person [0, 1].
double vouched(const Person& person, bool referred) {
  const Knowledge known = person.in_programme ? person.municipality_knows
                          : referred          ? person.nav_knows
                                              : Knowledge::unknown;
  return 0.5 * static_cast<double>(known);
}

/// The log-odds of being taken on, but for what depends on the opening and its employer.
double own_score(const Scene& scene, const Person& person, bool referred) {
  const auto& rules = scene.rules;
  const double idle_months = 12.0 * years_since(person.idle_since, scene.today);
  return *rules.hiring.base + *rules.hiring.vocation * readiness(person) +
         *rules.hiring.experience * std::min(3.0, years_worked(person, scene.today)) +
         *rules.hiring.known_competence * vouched(person, referred) - *rules.employer.discrimination -
         *rules.employer.long_gap_penalty * (1.0 - exp(-idle_months / std::max(1e-6, *rules.employer.gap_months))) +
         scene.desk.local_odds;
}

}  // namespace

void begin_search(Scene& scene, Person& person) {
  if (!looks_for_work(person)) return;
  plan_application(scene, person);
  plan_network_lead(scene, person);
}

void plan_network_lead(Scene& scene, Person& person) {
  const double hazard = per_day(scene.rules.lead.network_rate) * room_to_search(scene, person);
  scene.plan_in(scene.luck(person, Step::network_lead).exponential(0, hazard), person, Step::network_lead);
}

void application(Scene& scene, Person& person, const Event&) {
  if (!looks_for_work(person)) return;
  apply(scene, person, false);
  plan_application(scene, person);
}

void apply(Scene& scene, Person& person, bool referred) {
  // An own application's luck was named when it was planned, a referral's by the NAV talk that made it.
  const Luck luck = referred ? scene.luck(person, Step::referral, person.occasions[counter_row[index(Step::nav_talk)]])
                             : scene.same_luck(person, Step::application);
  const std::uint32_t tie = scene.tie(person, Step::application);
  learn(scene, person);
  bool promised = false;
  if (referred && scene.here.nav_diary.use_now(HourFor::firms)) {  // the employer's follow-up needs somebody's hour
    promised = true;
    scene.record_slot(person, Agency::nav, Purpose::employer_follow_up);
  }
  scene.record(Fact::application, person, static_cast<std::uint8_t>(ApplicationFact::sent), referred);
  scene.here.applications.push_back({.person = scene.id(person),
                                     .from = person.place,
                                     .target = PlaceId::none(),
                                     .field = person.field,
                                     .referred = referred,
                                     .follow_up_promised = promised,
                                     .match_counts = schooling_counts(person),
                                     .english = person.english,
                                     .language = person.language,
                                     .score = static_cast<float>(own_score(scene, person, referred)),
                                     .direction = luck.word(1),
                                     .choice = luck.word(2),
                                     .answer = luck.word(3),
                                     .tie = tie,
                                     .cause = scene.cause()});
}

}  // namespace hurtigspor
