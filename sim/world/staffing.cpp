#include "world/staffing.hpp"

#include <algorithm>
#include <cmath>

#include "base/math.hpp"
#include "world/traits.hpp"

namespace hurtigspor {

namespace {

Luck weekly_luck(const World& world, Agent::Kind kind, std::uint32_t code, Week week) {
  return {world.fate, {kind, code}, static_cast<std::uint8_t>(Step::absence), static_cast<std::uint32_t>(week)};
}

/// Districts share their municipality's organisation and luck.
Luck municipal_luck(const World& world, PlaceId place, Step step) {
  const Country& country = world.country();
  const auto municipality = country.places[place.index()].municipality;
  const std::uint64_t number = std::stoul(country.municipalities[municipality.index()].number);
  return {world.fate, {Agent::Kind::place, number}, static_cast<std::uint8_t>(step), 0};
}

double mean_clients(const Country& country, OfficeId office, int from_year, int to_year) {
  const auto& series = country.nav_clients[office.index()];
  double sum = 0.0;
  int months = 0;
  for (int month = (from_year - country.first_year) * 12; month < (to_year + 1 - country.first_year) * 12; ++month) {
    sum += static_cast<double>(series[std::min(static_cast<std::size_t>(month), series.size() - 1)]);
    ++months;
  }
  return sum / months;
}

/// Clients whom a scenario's scale of the cohorts adds to the published numbers.
double clients_beyond_tables(const Locality& locality) {
  double sum = 0.0;
  for (const Desk& desk : locality.desks) sum += desk.clients_beyond_tables;
  return sum;
}

/// Unemployed and on measures in the office's places, by the tables and the scenario.
double clients_on(const Scene& scene) {
  const Country& country = scene.country();
  const auto& series = country.nav_clients[scene.here.office.index()];
  return static_cast<double>(country.on(series, scene.date())) * *scene.rules.labour_market.unemployment +
         clients_beyond_tables(scene.here);
}

/// Part of the capacity that is there in the time after a reorganisation.
double after_switch(const Desk& desk, const Parameters& rules, Day today) {
  const bool recent =
      desk.reorganised_on != never && today - desk.reorganised_on < whole_days(rules.organisation.switch_months);
  return recent ? 1.0 - *rules.organisation.switch_loss : 1.0;
}

void follow_participants(Scene& scene) {
  const double wanted = scene.desk.participants / std::max(1e-9, target_caseload(scene));
  const double lag_weeks = std::max(1.0, *scene.rules.adviser.hiring_lag_months * days_per_month / days_per_week);
  scene.desk.advisers += (wanted - scene.desk.advisers) / lag_weeks;
}

void reorganise(Scene& scene) {
  const Organisation wanted =
      organisation_of(organisation_uniform(scene.world, scene.desk.place), scene.rules.organisation);
  if (wanted == scene.desk.organisation) return;
  scene.desk.organisation = wanted;
  scene.desk.reorganised_on = scene.today;
}

/// What the place adds to the log-odds of every hiring: its own effect, and less where many others compete.
double local_odds(const Scene& scene) {
  const auto& months = scene.country().tightness[scene.desk.place.index()];
  const auto in_month = static_cast<double>(scene.country().on(months, scene.date()));
  const double tightness = in_month / *scene.rules.labour_market.unemployment;
  return scene.desk.municipality_effect + *scene.rules.hiring.competition * log(tightness);
}

void begin_desk_week(Scene& scene, Week week) {
  Desk& desk = scene.desk;
  const auto& rules = scene.rules;
  if (week > 0) {
    scene.record_slots(Agency::adviser, Purpose::lapsed, static_cast<std::uint32_t>(desk.adviser_diary.lapsed()));
    scene.record_slots(Agency::teacher, Purpose::lapsed, static_cast<std::uint32_t>(desk.teacher_diary.lapsed()));
    reorganise(scene);
    follow_participants(scene);
  }
  desk.local_odds = local_odds(scene);
  const double inside = desk.organisation == Organisation::in_nav ? 1.0 - *rules.in_nav.adviser_dilution : 1.0;
  const double advice =
      desk.advisers * *rules.adviser.meetings_per_week * inside * after_switch(desk, rules, scene.today);
  const double classes = desk.participants / std::max(1e-9, *rules.teaching.class_size);
  const Luck luck = weekly_luck(scene.world, Agent::Kind::place, desk.code, week);
  desk.adviser_diary.begin_week(week, advice, {.firms = *rules.follow_up.reserved_share}, *rules.nav.absence,
                                luck.share(0));
  desk.teacher_diary.begin_week(week, classes * *rules.teaching.meetings_per_week, {}, *rules.nav.absence,
                                luck.share(1));
}

/// Caseworkers are those of the clients of 2015-2019 until 2022, then follow the number of clients; the two years of
/// the pandemic are skipped. Clients beyond the tables and a change of the caseload aimed at are followed in all years,
/// with the same lag.
void follow_clients(const Scene& scene) {
  Locality& here = scene.here;
  const auto& rule = scene.rules.nav;
  const bool follows = scene.date().year() >= 2022;
  const double clients = follows ? clients_on(scene) : here.usual_clients + clients_beyond_tables(here);
  const double wanted = clients / std::max(1e-9, *rule.caseload);
  here.caseworkers += (wanted - here.caseworkers) * days_per_week / (*rule.staffing_lag_months * days_per_month);
}

/// What is left of the office's refugee slots where services have left and taken staff along, or have just been moved:
/// each municipality counts by its refugees in the office's care.
double kept_capacity(const World& world, const Locality& locality, Day today) {
  double kept = 0.0;
  double weight = 0.0;
  for (const Desk& desk : locality.desks) {
    const auto municipality = world.country().places[desk.place.index()].municipality;
    const Parameters& rules = world.stage.scenario.at(locality.epoch, municipality);
    const double loss = desk.organisation == Organisation::separate ? *rules.separate.nav_capacity_loss : 0.0;
    const double people = 1.0 + desk.participants + desk.refugee_clients;
    kept += people * (1.0 - loss) * after_switch(desk, rules, today);
    weight += people;
  }
  return kept / weight;
}

void begin_office_week(Scene& scene, Week week) {
  Locality& here = scene.here;
  const auto& rules = scene.rules;
  if (week > 0) {
    scene.record_slots(Agency::nav, Purpose::lapsed, static_cast<std::uint32_t>(here.nav_diary.lapsed()));
    follow_clients(scene);
  }
  double refugees = 0.0;
  double participants = 0.0;
  for (const Desk& desk : here.desks) {
    refugees += desk.refugee_clients;
    participants += desk.participants;
  }
  const double clients = clients_on(scene);
  const RefugeeShare split = refugee_share(rules, refugees, participants, clients, here.caseworkers,
                                           *scene.world.stage.scenario.founding().nav.caseload);
  const double all_slots = here.caseworkers * *rules.nav.meetings_per_week;
  const double slots = all_slots * split.share() * kept_capacity(scene.world, here, scene.today);
  const Luck luck = weekly_luck(scene.world, Agent::Kind::office, here.code, week);
  const KeptHours kept{.handovers = *rules.handover.reserved_share, .firms = *rules.follow_up.reserved_share};
  here.nav_diary.begin_week(week, slots, kept, *rules.nav.absence, luck.share(0));
  const double before = here.other_clients_slots;
  here.other_clients_slots += std::max(0.0, all_slots - slots);
  scene.record_slots(Agency::nav, Purpose::other_clients,
                     static_cast<std::uint32_t>(std::floor(here.other_clients_slots) - std::floor(before)));
  here.subsidy_rights += *rules.subsidy.per_office_year * refugees / 100.0 / 52.0;
}

/// Places that the industry's firms supply accrue over the year; what is unused at its end lapses.
void supply_industry_places(Scene& scene) {
  const auto& rule = scene.rules.industry_programme;
  if (!(*rule.places > 0.0)) return;
  const bool new_year = scene.date().month() == 1 && scene.date().day() <= 7;
  if (new_year) scene.desk.industry_places -= std::floor(scene.desk.industry_places);
  double jobs = 0.0;
  const Country& country = scene.country();
  const auto place = scene.desk.place.index();
  for (std::uint32_t row = country.first_employer[place]; row < country.first_employer[place + 1]; ++row)
    if (country.employers[row].industry == rule.industry) jobs += country.employers[row].size;
  scene.desk.industry_places += *rule.places * jobs / 1000.0 / 52.0;
}

}  // namespace

Stretch organisation_stretch(Organisation kind, const OrganisationParameters& rule) {
  const double inside = *rule.in_nav_share;
  const double above = std::max(inside, 1.0 - *rule.co_located_share);
  if (kind == Organisation::in_nav) return {0.0, inside};
  return kind == Organisation::co_located ? Stretch{above, 1.0} : Stretch{inside, above};
}

double organisation_uniform(const World& world, PlaceId place) {
  const double uniform = municipal_luck(world, place, Step::organisation).share(0);
  const auto municipality = world.country().places[place.index()].municipality;
  const auto& stated = world.country().municipalities[municipality.index()].stated.organisation;
  if (!stated) return uniform;
  const Stretch stretch = organisation_stretch(*stated, world.stage.scenario.at(0, municipality).organisation);
  // Rounding must not carry the highest luck into the next stretch.
  return std::min(stretch.low + (stretch.high - stretch.low) * uniform, std::nextafter(stretch.high, stretch.low));
}

double target_caseload(const Scene& scene) {
  const double norm = *scene.rules.adviser.target_caseload;
  const auto municipality = scene.country().places[scene.desk.place.index()].municipality;
  const auto& stated = scene.country().municipalities[municipality.index()].stated.participants_per_adviser;
  if (!stated) return norm;
  return norm * *stated / *scene.world.stage.scenario.at(0, municipality).adviser.target_caseload;
}

Organisation organisation_of(double uniform, const OrganisationParameters& rule) {
  if (uniform < *rule.in_nav_share) return Organisation::in_nav;
  return uniform >= 1.0 - *rule.co_located_share ? Organisation::co_located : Organisation::separate;
}

RefugeeShare refugee_share(const Parameters& rules, double refugee_clients, double participants, double all_clients,
                           double caseworkers, double usual_caseload) {
  const auto& rule = rules.nav;
  const double others = std::max(0.0, all_clients - refugee_clients);
  const double load = (refugee_clients + others) / std::max(1e-9, usual_caseload);
  const double relief = load > 0.0 ? std::min(1.0, caseworkers / load) : 1.0;
  return {.clients = refugee_clients + *rule.participant_weight * participants,
          .others = others,
          .priority = *rule.refugee_priority * pow(relief, *rule.crowding)};
}

void found_staff(World& world, Locality& locality) {
  for (Desk& desk : locality.desks) {
    const Scene scene(world, locality, desk.place, 0);
    desk.organisation = organisation_of(organisation_uniform(world, desk.place), scene.rules.organisation);
    desk.agreement_uniform = municipal_luck(world, desk.place, Step::organisation).share(1);
    desk.municipality_effect =
        *scene.rules.municipality.quality_sd * municipal_luck(world, desk.place, Step::municipality_effect).normal(0);
    desk.employer_awareness = *scene.rules.employer.awareness;
    const auto& years = world.country().settled[desk.place.index()];
    const auto year = static_cast<std::size_t>(std::max(0, scene.date().year() - world.country().first_year));
    const double intake = years[std::min(year, years.size() - 1)] * *scene.rules.population.cohort_scale *
                          *scene.rules.population.adult_share * (1.0 + *scene.rules.population.family_per_settled);
    desk.advisers = 2.0 * intake / std::max(1e-9, target_caseload(scene));
  }
  const Scene scene(world, locality, locality.seat, 0);
  locality.usual_clients = mean_clients(world.country(), locality.office, 2015, 2019);
  locality.caseworkers = locality.usual_clients / std::max(1e-9, *scene.rules.nav.caseload);
}

void begin_week(World& world, Locality& locality, Week week) {
  for (Desk& desk : locality.desks) {
    Scene scene(world, locality, desk.place, week * 7);
    begin_desk_week(scene, week);
    supply_industry_places(scene);
  }
  Scene office(world, locality, locality.seat, week * 7);
  begin_office_week(office, week);
}

}  // namespace hurtigspor
