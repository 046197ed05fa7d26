#include "journey/opening.hpp"

#include <algorithm>
#include <tuple>

#include "base/errors.hpp"
#include "base/fetch.hpp"
#include "base/math.hpp"
#include "world/scene.hpp"

namespace hurtigspor {

namespace {

Agent agent_of(EmployerId employer) {
  return {Agent::Kind::employer, employer.value};
}

double mean_demand(Industry industry, const DemandParameters& rule) {
  switch (industry) {
    case Industry::I:
    case Industry::N:
    case Industry::H:
      return *rule.service;
    case Industry::F:
    case Industry::C:
    case Industry::G:
      return *rule.manual;
    case Industry::Q:
      return *rule.care;
    default:
      return *rule.other;
  }
}

/// Which of a place's openings an application is for: one in the person's own field first, else any; -1 when there is
/// none.
int chosen_opening(const std::vector<Opening>& openings, const Application& application) {
  int own = 0;
  for (const Opening& opening : openings) own += opening.industry == application.field;
  const int among = own > 0 ? own : static_cast<int>(openings.size());
  if (among == 0) return -1;
  auto skip =
      static_cast<int>((static_cast<std::uint64_t>(application.choice) * static_cast<std::uint64_t>(among)) >> 32);
  if (own == 0) return skip;
  for (int row = 0;; ++row)
    if (openings[static_cast<std::size_t>(row)].industry == application.field && skip-- == 0) return row;
}

/// Referred people meet the gate that placements meet: closed firms decline, the others ask for what they need.
bool gate_opens(const EmployerGate& gate, const Application& application, double awareness) {
  if (gate.openness == Openness::closed) return false;
  if (gate.needs_subsidy && !(gate.awareness_threshold < awareness)) return false;
  return !gate.needs_follow_up || application.follow_up_promised;
}

double hiring_chance(const World& world, const Parameters& rules, const Application& application,
                     const Opening& opening, double awareness) {
  const Employer& employer = world.country().employers[opening.employer.index()];
  const EmployerGate gate = employer_gate(world.fate, opening.employer, employer, world.stage.scenario.founding());
  if (application.referred && !gate_opens(gate, application, awareness)) return 0.0;
  const auto demand = static_cast<double>(opening.demand);
  const bool by_english = application.english && english_will_do(opening.industry, demand, rules.demand);
  const double short_of = by_english ? 0.0 : std::max(0.0, demand - static_cast<double>(application.language));
  const bool match = application.match_counts && opening.industry == application.field;
  const double log_odds = static_cast<double>(application.score) - *rules.hiring.language_gap * short_of +
                          (match ? *rules.hiring.match : 0.0) +
                          *rules.employer.trust_weight * (world.trust.trust(opening.employer, rules.employer) - 0.5);
  const bool closed = gate.openness == Openness::closed;
  return logistic(log_odds) * (closed ? *rules.employer.closed_factor : 1.0);
}

/// Whoever has meanwhile found work or school declines.
bool is_free(const Person& person) {
  const bool at_school = person.state == State::in_education || person.state == State::employed_and_in_education;
  return !person.has_job && !at_school && !person.hired && person.state != State::left_the_country;
}

/// Applications lead to tables, people and employers in an order that memory cannot guess: what those so many on need
/// is fetched in time.
constexpr std::size_t ahead = 8;

void fetch_firm(const World& world, const Locality& locality, const Claim& claim) {
  const EmployerId employer = locality.desks[claim.desk].openings[claim.opening].employer;
  fetch(world.country().employers[employer.index()]);
  world.trust.fetch_experience(employer);
}

/// What each application claims, in the order in which claims are answered.
void choose_openings(const World& world, Locality& locality) {
  locality.turned_away.clear();
  locality.claims.clear();
  for (const Region& region : world.regions)
    for (const Application& application : region.post[locality.office.index()]) {
      expects(!application.target.is_none(), "an application is answered where it was sent to");
      const std::uint16_t desk = world.desk_row[application.target.index()];
      const int opening = chosen_opening(locality.desks[desk].openings, application);
      const bool is_none = opening < 0;
      (is_none ? locality.turned_away : locality.claims)
          .push_back({desk, static_cast<std::uint16_t>(std::max(0, opening)), OfficeId::none(),
                      is_none ? ApplicationFact::no_opening : ApplicationFact::turned_down, &application});
    }
  std::sort(locality.claims.begin(), locality.claims.end(), [](const Claim& a, const Claim& b) {
    return std::tie(a.desk, a.opening, a.application->tie, a.application->person, a.application->choice) <
           std::tie(b.desk, b.opening, b.application->tie, b.application->person, b.application->choice);
  });
}

const Person& person_of(const World& world, const Claim& claim) {
  return world.people[claim.application->person.index()];
}

/// Where the answers will have to go.
void find_homes(const World& world, std::vector<Claim>& claims) {
  for (std::size_t row = 0; row < claims.size(); ++row) {
    if (row + ahead < claims.size()) fetch(person_of(world, claims[row + ahead]));
    claims[row].home = world.country().places[person_of(world, claims[row]).place.index()].office;
  }
}

bool goes_to(const Region& region, const Claim& claim) {
  return region.first <= claim.home.index() && claim.home.index() < region.past;
}

EmployerId asked(const Locality& locality, const Claim& claim) {
  if (claim.answer == ApplicationFact::no_opening) return EmployerId::none();
  return locality.desks[claim.desk].openings[claim.opening].employer;
}

/// Who was taken on begins work at once.
void tell(World& world, const Claim& claim, EmployerId employer, Day today) {
  const Application& application = *claim.application;
  const Person& person = person_of(world, claim);
  // The sending of the application, unless the person has since moved and is told of elsewhere.
  const std::uint32_t cause = person.place == application.from ? application.cause : no_cause;
  Scene scene(world, world.localities[claim.home.index()], person.place, today, cause);
  scene.record(Fact::application, person, static_cast<std::uint8_t>(claim.answer), employer.value);
  if (claim.answer == ApplicationFact::accepted) scene.plan(today, person, Step::start_job);
}

/// Those of a region.
void tell_each(World& world, const Locality& locality, const std::vector<Claim>& claims, const Region& region,
               Day today) {
  for (std::size_t row = 0; row < claims.size(); ++row) {
    if (row + ahead < claims.size() && goes_to(region, claims[row + ahead]))
      fetch(person_of(world, claims[row + ahead]));
    if (goes_to(region, claims[row])) tell(world, claims[row], asked(locality, claims[row]), today);
  }
}

}  // namespace

double language_demand(Industry industry, const DemandParameters& rule, double low_share, const Luck& luck) {
  if (luck.chance(0, low_share)) return *rule.low;
  return std::clamp(mean_demand(industry, rule) + *rule.spread * luck.normal(1), 0.0, 6.0);
}

bool english_will_do(Industry industry, double demand, const DemandParameters& rule) {
  const bool speaks_english =
      industry == Industry::I || industry == Industry::J || industry == Industry::M || industry == Industry::N;
  return speaks_english && demand <= *rule.english;
}

void plan_opening(World& world, Locality& locality, EmployerId employer, Day today) {
  const Employer& who = world.country().employers[employer.index()];
  OpeningsOf& openings = world.openings[employer.index()];
  const std::uint16_t number = openings.so_far;
  const Luck luck(world.fate, agent_of(employer), static_cast<std::uint8_t>(Step::opening), number);
  const double weight = who.size * world.country().vacancy_factor[index(who.industry)];
  if (!(weight > 0.0)) return;
  const double reading = openings.next_reading + luck.exponential(0, weight);
  openings.next_reading = reading;
  const double when = world.stage.clock.time_of(who.place, reading, today);
  if (when > world.stage.last_day) return;
  const std::uint32_t tie = tie_break(world.fate, agent_of(employer), static_cast<std::uint8_t>(Step::opening), number);
  const Day day = std::max(today, whole_days(when));
  if (day > world.stage.last_day) return;
  locality.calendar.plan(
      day,
      {.tie = tie, .agent = employer.value, .cause = no_cause, .spell = number, .step = Step::opening, .detail = 0});
}

void open_job(World& world, Locality& locality, const Event& event) {
  const EmployerId employer{event.agent};
  const Employer& who = world.country().employers[employer.index()];
  Desk& desk = locality.desks[world.desk_row[who.place.index()]];
  const auto municipality = world.country().places[who.place.index()].municipality;
  const Parameters& rules = world.stage.scenario.at(locality.epoch, municipality);
  const Luck luck(world.fate, agent_of(employer), static_cast<std::uint8_t>(Step::opening_traits), event.spell);
  const double low_share = *world.stage.scenario.founding().employer.low_language_share;
  const Day today = locality.calendar.today();
  desk.openings.push_back({.employer = employer,
                           .expires = today + std::max(1, whole_days(rules.employer.vacancy_weeks)),
                           .demand = static_cast<float>(language_demand(who.industry, rules.demand, low_share, luck)),
                           .industry = who.industry});
  ++world.openings[employer.index()].so_far;
  plan_opening(world, locality, employer, today);
}

void find_targets(const Country& country, std::vector<Application>& applications) {
  const auto field_of = [&](const Application& application) -> const CommutingField& {
    return country.commuting[application.from.index()];
  };
  for (std::size_t row = 0; row < applications.size(); ++row) {
    if (row + ahead < applications.size()) {
      const Application& later = applications[row + ahead];
      field_of(later).choice.fetch_choice(uniform(later.direction));
    }
    const CommutingField& field = field_of(applications[row]);
    applications[row].target = field.places[field.choice.pick(uniform(applications[row].direction))];
  }
}

void weigh_applications(const World& world, Locality& locality, Day today) {
  for (Desk& desk : locality.desks)
    std::erase_if(desk.openings, [today](const Opening& opening) { return opening.expires <= today; });
  choose_openings(world, locality);
  find_homes(world, locality.turned_away);
  find_homes(world, locality.claims);
  std::vector<Claim>& claims = locality.claims;
  for (std::size_t row = 0; row < claims.size(); ++row) {
    Claim& claim = claims[row];
    if (row + ahead < claims.size()) fetch_firm(world, locality, claims[row + ahead]);
    const Desk& desk = locality.desks[claim.desk];
    const auto municipality = world.country().places[desk.place.index()].municipality;
    const Parameters& rules = world.stage.scenario.at(locality.epoch, municipality);
    const double chance =
        hiring_chance(world, rules, *claim.application, desk.openings[claim.opening], desk.employer_awareness);
    const bool convinces = uniform(claim.application->answer) < chance;
    if (convinces && is_free(person_of(world, claim))) claim.answer = ApplicationFact::accepted;
  }
}

void fill_openings(World& world, Locality& locality, Day today) {
  for (Claim& claim : locality.claims) {
    if (claim.answer != ApplicationFact::accepted) continue;
    Opening& opening = locality.desks[claim.desk].openings[claim.opening];
    Person& person = world.people[claim.application->person.index()];
    const bool is_filled = opening.expires <= today;
    if (is_filled || person.hired) {
      claim.answer = ApplicationFact::turned_down;
      continue;
    }
    opening.expires = today;
    person.hired = true;
    person.employer = opening.employer;
  }
}

void tell_answers(World& world, const Region& region, Day today) {
  for (const Locality& locality : world.localities) {
    tell_each(world, locality, locality.turned_away, region, today);
    tell_each(world, locality, locality.claims, region, today);
  }
}

}  // namespace hurtigspor
