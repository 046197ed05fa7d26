#include <algorithm>
#include <array>
#include <cmath>

#include "base/fetch.hpp"
#include "journey/learning.hpp"
#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// Practice placements: firms that are asked, follow-up while they last, and what they lead to (model 6.5, 6.8).
namespace hurtigspor {

namespace {

/// The agency that looks after a placement: the adviser in the programme, NAV after it.
Agency agency_in_charge(const Person& person) {
  return person.in_programme ? Agency::adviser : Agency::nav;
}

constexpr std::size_t most_firms = 8;  // looked up together
using Firms = std::array<EmployerId, most_firms>;

/// The firms that a person's next few tries lead to; none where a place has no firm. Each lies somewhere else in
/// memory, so that what they need is fetched for all at once.
Firms firms_in_field(const Scene& scene, const Person& person, std::size_t count) {
  const Country& country = scene.country();
  const CommutingField& field = country.commuting[person.place.index()];
  const std::uint32_t first_try = person.occasions[counter_row[index(Step::firm_tried)]];
  std::array<double, most_firms> where;
  std::array<double, most_firms> which;
  for (std::size_t row = 0; row < count; ++row) {
    const Luck luck = scene.luck(person, Step::firm_tried, first_try + static_cast<std::uint32_t>(row));
    where[row] = luck.share(0);
    which[row] = luck.share(1);
    field.choice.fetch_choice(where[row]);
  }
  std::array<std::size_t, most_firms> places;
  const auto has_firms = [&](std::size_t place) {
    return country.first_employer[place] < country.first_employer[place + 1];
  };
  for (std::size_t row = 0; row < count; ++row) {
    places[row] = field.places[field.choice.pick(where[row])].index();
    if (has_firms(places[row])) country.employer_choice[places[row]].fetch_choice(which[row]);
  }
  Firms firms;
  for (std::size_t row = 0; row < count; ++row) {
    if (!has_firms(places[row])) continue;
    const std::uint32_t number = country.employer_choice[places[row]].pick(which[row]);
    firms[row] = EmployerId{country.first_employer[places[row]] + number};
    fetch(country.employers[firms[row].index()]);
  }
  return firms;
}

/// Closed firms decline; the others ask for what they need: money, of which they must know, and follow-up, for which
/// somebody must have time.
bool is_willing(Scene& scene, const Person& person, EmployerId firm) {
  const Employer& employer = scene.country().employers[firm.index()];
  const EmployerGate gate = employer_gate(scene.world.fate, firm, employer, scene.world.stage.scenario.founding());
  if (gate.openness == Openness::closed) return false;
  const bool knows_schemes = gate.awareness_threshold < scene.world.desk_of(employer.place).employer_awareness;
  if (gate.needs_subsidy && !knows_schemes) return false;
  if (!gate.needs_follow_up) return true;
  const Agency agency = agency_in_charge(person);
  if (!diary_of(scene, agency).use_now(HourFor::firms)) return false;
  scene.record_slot(person, agency, Purpose::employer_follow_up);
  return true;
}

void end_placement(Scene& scene, Person& person) {
  learn(scene, person);
  person.in_placement = false;
  scene.record(Fact::placement, person, static_cast<std::uint8_t>(PlacementFact::ends), person.host.value);
}

/// Chance that the placement becomes a live lead: more with close follow-up or a mentor, whom men gain more from; less
/// when lessons ignored the job.
double lead_chance(const Scene& scene, const Person& person) {
  const auto& rule = scene.rules.lead;
  const double close = person.mentored ? 1.0 : follow_ups_held_share(person);
  const double chance = *rule.per_placement + close * (*rule.per_placement_close - *rule.per_placement);
  const double women = person.sex == Sex::women ? *rule.women : 1.0;
  const double lessons = person.lessons_fit ? 1.0 : 1.0 - *rule.unfitted_loss;
  return std::min(1.0, chance * women * lessons * mentors_gain(scene, person));
}

}  // namespace

EmployerId find_willing_firm(Scene& scene, Person& person, double most) {
  auto left = static_cast<std::size_t>(std::max(0.0, std::ceil(most)));
  while (left > 0) {
    const std::size_t count = std::min(left, most_firms);
    const Firms firms = firms_in_field(scene, person, count);
    for (std::size_t tried = 0; tried < count; ++tried) {
      scene.count_occasion(person, Step::firm_tried);
      const EmployerId firm = firms[tried];
      if (!firm.is_none() && is_willing(scene, person, firm)) return firm;
      scene.record(Fact::placement, person, static_cast<std::uint8_t>(PlacementFact::declined), firm.value);
    }
    left -= count;
  }
  return EmployerId::none();
}

EmployerId find_firm_through_friends(Scene& scene, Person& person) {
  const EmployerId firm = firms_in_field(scene, person, 1).front();
  scene.count_occasion(person, Step::firm_tried);
  if (firm.is_none()) return firm;
  const Employer& employer = scene.country().employers[firm.index()];
  const EmployerGate gate = employer_gate(scene.world.fate, firm, employer, scene.world.stage.scenario.founding());
  return gate.openness == Openness::closed ? EmployerId::none() : firm;
}

void begin_placement(Scene& scene, Person& person, EmployerId host, Fitted fitted) {
  learn(scene, person);
  const auto& rules = scene.rules;
  const Luck luck = scene.luck(person, Step::placement_end);
  const bool by_programme = fitted == Fitted::industry_programme;
  person.host = host;
  person.in_placement = true;
  person.placement_number = static_cast<std::uint8_t>((person.placement_number + 1) & 0x7f);
  person.follow_ups_due = person.follow_ups_held = 0;
  const bool for_language = !by_programme && luck.chance(0, *rules.placement.language_share);
  person.mentored = by_programme || luck.chance(1, *rules.mentor.share);
  person.lessons_fit = by_programme || person.lessons_discussed || luck.chance(2, *rules.teaching.work_share);

  const Day length = whole_days(by_programme ? rules.industry_programme.weeks : rules.placement.weeks);
  const auto begins = for_language ? PlacementFact::begins_language : PlacementFact::begins;
  scene.record(Fact::placement, person, static_cast<std::uint8_t>(begins), host.value);
  if (person.mentored)
    scene.record(Fact::mentor, person, 0,
                 static_cast<std::uint32_t>(std::min(length, whole_days(rules.mentor.max_months))));
  scene.plan(scene.today + std::max(length, 1), person, Step::placement_end, person.placement_number);
  plan_employer_follow_up(scene, person, person.placement_number);
  note_fast_track_start(scene, person, host);
}

void plan_employer_follow_up(Scene& scene, const Person& person, std::uint8_t detail) {
  scene.plan_in(std::max(1.0, *scene.rules.placement.follow_up_weeks * days_per_week), person, Step::employer_follow_up,
                detail);
}

void employer_follow_up(Scene& scene, Person& person, const Event& event) {
  const bool of_subsidy = event.detail & follow_up_of_subsidy;
  const std::uint8_t number = event.detail & 0x7f;
  const bool still = of_subsidy ? person.subsidised && (person.job_number & 0x7f) == number
                                : person.in_placement && person.placement_number == number;
  if (!still) return;
  const Agency agency = of_subsidy ? Agency::nav : agency_in_charge(person);
  const bool held = diary_of(scene, agency).use_now(HourFor::firms);
  if (held) scene.record_slot(person, agency, Purpose::employer_follow_up);
  person.follow_ups_due = static_cast<std::uint8_t>(std::min(255, person.follow_ups_due + 1));
  if (held) ++person.follow_ups_held;
  const auto fact = held ? PlacementFact::follow_up_held : PlacementFact::follow_up_missed;
  const EmployerId employer = of_subsidy ? person.employer : person.host;
  scene.record(Fact::placement, person, static_cast<std::uint8_t>(fact), employer.value);
  plan_employer_follow_up(scene, person, event.detail);
}

double follow_ups_held_share(const Person& person) {
  return person.follow_ups_due == 0 ? 0.0 : static_cast<double>(person.follow_ups_held) / person.follow_ups_due;
}

double mentors_gain(const Scene& scene, const Person& person) {
  return person.mentored && person.sex == Sex::men ? *scene.rules.mentor.retention_men : 1.0;
}

void note_experience(Scene& scene, EmployerId employer, double held_share, double uniform) {
  const auto& rule = scene.rules.employer;
  const double good = *rule.good_unfollowed + held_share * (*rule.good_followed - *rule.good_unfollowed);
  if (!employer.is_none()) scene.here.experiences.push_back({employer, uniform < good});
}

void placement_end(Scene& scene, Person& person, const Event& event) {
  if (!person.in_placement || event.detail != person.placement_number) return;
  const Luck luck = scene.luck(person, Step::lead_chance, person.placement_number);
  end_placement(scene, person);
  note_experience(scene, person.host, follow_ups_held_share(person), luck.share(0));
  if (luck.chance(2, *scene.rules.subsidy.after_placement_share) && may_begin_subsidy(scene, person)) {
    --scene.here.subsidy_rights;
    return begin_job(scene, person, person.host, JobKind::subsidised);
  }
  if (luck.chance(1, lead_chance(scene, person))) find_lead(scene, person, person.host, true);
}

void break_off_placement(Scene& scene, Person& person) {
  const Luck luck = scene.luck(person, Step::lead_chance, person.placement_number);
  end_placement(scene, person);
  // A placement that is cut short still leaves the firm's impression and, at times, a lead.
  note_experience(scene, person.host, follow_ups_held_share(person), luck.share(0));
  if (luck.chance(1, lead_chance(scene, person)) && !person.has_job) find_lead(scene, person, person.host, true);
}

}  // namespace hurtigspor
