#include <algorithm>
#include <cmath>

#include "base/math.hpp"
#include "base/quantiles.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"
#include "world/traits.hpp"

/// Reception and the day of settlement (model 6.1). What happened in reception is evaluated in closed form on that day,
/// with that day's rules; the wait does not move the date of settlement.
namespace hurtigspor {

namespace {

/// Months from permit to settlement: a gamma law of shape 2 around the year's published mean where there is one,
/// shifted in proportion when `reception.wait_months` is.
double waiting_months(const Scene& scene, double uniform) {
  const Cohort& cohort = cohort_of(scene.country(), scene.date().year());
  const double rule = *scene.rules.reception.wait_months;
  const double ordinary = scene.country().wait_months_unknown;
  const double mean = std::isnan(cohort.wait_months) ? rule : cohort.wait_months * rule / ordinary;
  return gamma_quantile(uniform, 2, mean);
}

/// What the wait of so many years brought the person.
void live_in_reception(Scene& scene, Person& person, const Luck& luck, double years) {
  const auto& rule = scene.rules.reception;
  person.search_strength *= static_cast<float>(exp(-*rule.wait_scar * years));
  const double rate = class_rate(person, scene.rules, *rule.class_hours, 0.0, person.age);
  person.language = static_cast<float>(level_after(0.0, *scene.rules.language.ceiling, rate, years));

  const bool mapped = luck.chance(1, *rule.mapping_share);
  if (mapped && luck.chance(2, *rule.transfer_share)) {
    person.municipality_knows = Knowledge::fully;
    scene.record(Fact::knowledge, person, static_cast<std::uint8_t>(Knowledge::fully), 0);
    if (scene.rules.handover.shared_record) pass_on_competence(scene, person);
  }
}

/// Days from settlement to the programme's first: exponential within the legal three months for most, later for some.
double programme_wait_days(const Scene& scene, const Luck& luck) {
  const auto& rule = scene.rules.programme;
  constexpr double legal_weeks = 13.0;  // Integration Act, section 12: three months
  const double mean = std::max(1e-6, *rule.start_wait_weeks);
  if (luck.chance(0, *rule.late_share)) return 7.0 * (legal_weeks + luck.exponential(1, 1.0 / mean));
  const double within = 1.0 - exp(-legal_weeks / mean);
  return 7.0 * -mean * log(1.0 - luck.share(1) * within);
}

void plan_first_months(Scene& scene, Person& person) {
  const Luck luck = scene.luck(person, Step::reception, 1);
  scene.plan_in(*scene.rules.intake.lead_weeks * days_per_week, person, Step::intake);
  scene.plan_in(programme_wait_days(scene, luck), person, Step::programme_start);
  if (luck.chance(2, *scene.rules.guidance.share))
    scene.plan_in(*scene.rules.guidance.start_month * days_per_month, person, Step::guidance);
  plan_recognition(scene, person, *scene.rules.recognition.start_month);
}

void plan_departures(Scene& scene, Person& person) {
  const Luck leaving = scene.luck(person, Step::leave, 0);
  scene.plan_in(leaving.exponential(0, per_day(scene.rules.leave.rate)), person, Step::leave);
  Luck moving = scene.luck(person, Step::move);
  scene.plan_in(moving.exponential(0, per_day(scene.rules.move.rate)), person, Step::move);
}

}  // namespace

void settle(Scene& scene, Person& person, const Event&) {
  person.settled = person.idle_since = person.learned_on = scene.today;
  const Cohort& cohort = cohort_of(scene.country(), scene.date().year());
  const double log_drive = draw_traits(person, scene.world.fate, person.agent(), scene.rules, cohort, scene.country());
  person.eligible = eligibility_score(person, log_drive, scene.rules, scene.country()) >
                    scene.world.stage.eligibility_cut(scene.rules);
  person.arrived = true;
  const Luck luck = scene.luck(person, Step::reception, 0);
  const bool waited = person.inflow != Inflow::family;
  const double months = waited ? waiting_months(scene, luck.share(0)) : 0.0;
  scene.record(Fact::settled, person, static_cast<std::uint8_t>(person.inflow),
               static_cast<std::uint32_t>(whole_days(Months{months})));

  if (waited) live_in_reception(scene, person, luck, months / 12.0);
  // Until the benefit of the programme begins, settled people live on social assistance, joining family on their
  // family.
  scene.move(person, person.inflow == Inflow::family ? State::outside : State::social_assistance);
  plan_first_months(scene, person);
  plan_departures(scene, person);
}

}  // namespace hurtigspor
