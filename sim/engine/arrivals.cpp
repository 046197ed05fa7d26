#include "engine/arrivals.hpp"

#include <algorithm>
#include <tuple>

#include "base/quantiles.hpp"
#include "engine/side_by_side.hpp"
#include "world/traits.hpp"

namespace hurtigspor {

namespace {

struct Arrival {
  Day day;
  std::uint64_t name;
  PlaceId place;
  Inflow inflow;
  bool beyond_tables;
};

/// Those who settle in one place in one month, over one inflow.
void add_arrivals(const World& world, const Desk& desk, int month, Inflow inflow, std::vector<Arrival>& arrivals) {
  const Scenario& scenario = world.stage.scenario;
  const Date first = first_of_month(month);
  const Date known = std::max(first, scenario.start());
  const auto municipality = world.country().places[desk.place.index()].municipality;
  const Parameters& rules = scenario.at(scenario.epoch_of(known), municipality);
  const double mean = expected_arrivals(rules, world.country(), desk.place, month, inflow);
  const std::uint64_t cohort = name_of(desk.code, month, inflow, 0);
  const Luck numbers(world.fate, {Agent::Kind::cell, cohort}, static_cast<std::uint8_t>(Step::arrival), 0);
  const std::int64_t count = poisson_quantile(numbers.share(0), mean);
  const double scale = std::max(1.0, *rules.population.cohort_scale);
  const std::int64_t by_tables = scale > 1.0 ? poisson_quantile(numbers.share(0), mean / scale) : count;
  const auto days = static_cast<std::uint32_t>(first_of_month(month + 1) - first);
  for (std::int64_t number = 0; number < count; ++number) {
    const std::uint64_t name = cohort + static_cast<std::uint64_t>(number);
    const Luck luck(world.fate, {Agent::Kind::person, name}, static_cast<std::uint8_t>(Step::arrival), 0);
    const Day day = first + static_cast<Day>(luck.pick(0, days)) - scenario.start();
    if (day >= 0 && day <= world.stage.last_day)
      arrivals.push_back({day, name, desk.place, inflow, number >= by_tables});
  }
}

}  // namespace

std::uint64_t name_of(std::uint32_t place_code, int month, Inflow inflow, std::uint32_t number) {
  constexpr int year_zero_month = 2000 * 12;
  const auto months = static_cast<std::uint64_t>(month - year_zero_month);
  return (static_cast<std::uint64_t>(place_code) << 38) | (months << 26) | (static_cast<std::uint64_t>(inflow) << 24) |
         number;
}

namespace {

constexpr int last_year_of_family = 2020;  // from 2021 they have no right to a programme of their own

/// Settled persons of all ages expected in a month of the year.
double settled_in(const PopulationParameters& rule, const Country& country, PlaceId place, int year) {
  const auto& years = country.settled[place.index()];
  const auto row = static_cast<std::size_t>(std::max(0, year - country.first_year));
  return years[std::min(row, years.size() - 1)] * *rule.cohort_scale / 12.0;
}

/// Of them under collective protection [share].
double collective_share(const PopulationParameters& rule, const Country& country, int year) {
  constexpr int first_year = 2022;
  if (year < first_year) return 0.0;
  return year == first_year ? *rule.collective_share_2022 : cohort_of(country, year).collective_share;
}

/// Adults with a right and duty to the programme, not under collective protection.
double adults_in(const PopulationParameters& rule, const Country& country, PlaceId place, int year) {
  const double share = year <= last_year_of_family ? *rule.adult_share : *rule.adult_share_2021;
  return settled_in(rule, country, place, year) * (1.0 - collective_share(rule, country, year)) * share;
}

}  // namespace

double expected_arrivals(const Parameters& rules, const Country& country, PlaceId place, int month, Inflow inflow) {
  const auto& rule = rules.population;
  const int year = month / 12;
  switch (inflow) {
    case Inflow::settled:
      return adults_in(rule, country, place, year);
    case Inflow::collective:
      return settled_in(rule, country, place, year) * collective_share(rule, country, year) * *rule.collective_scale *
             *rule.adult_share_collective;
    case Inflow::family:
      break;
  }
  if (year > last_year_of_family) return 0.0;
  const int settled_month = month - static_cast<int>(*rule.family_lag_months);
  return adults_in(rule, country, place, settled_month / 12) * *rule.family_per_settled;
}

namespace {

/// In the order of their day.
std::vector<Arrival> arrivals_in(const World& world, const Locality& locality) {
  const Scenario& scenario = world.stage.scenario;
  std::vector<Arrival> arrivals;
  for (const Desk& desk : locality.desks)
    for (int month = scenario.start().month_number(); month <= scenario.end().month_number(); ++month)
      for (const Inflow inflow : {Inflow::settled, Inflow::collective, Inflow::family})
        add_arrivals(world, desk, month, inflow, arrivals);
  std::sort(arrivals.begin(), arrivals.end(),
            [](const Arrival& a, const Arrival& b) { return std::tie(a.day, a.name) < std::tie(b.day, b.name); });
  return arrivals;
}

/// A locality's people, from a row on.
void plan_settlements(World& world, Locality& locality, const std::vector<Arrival>& arrivals, std::size_t first_row) {
  for (std::size_t at = 0; at < arrivals.size(); ++at) {
    const Arrival& arrival = arrivals[at];
    Person& person = world.people[first_row + at];
    person.name = arrival.name;
    person.place = arrival.place;
    person.inflow = arrival.inflow;
    person.beyond_tables = arrival.beyond_tables;
    person.settled = arrival.day;
    const auto step = static_cast<std::uint8_t>(Step::settle);
    locality.calendar.plan(arrival.day, {.tie = tie_break(world.fate, person.agent(), step, 0),
                                         .agent = static_cast<std::uint32_t>(first_row + at),
                                         .cause = no_cause,
                                         .spell = 0,
                                         .step = Step::settle,
                                         .detail = 0});
  }
}

}  // namespace

void plan_arrivals(World& world) {
  std::vector<std::vector<Arrival>> arrivals(world.localities.size());
  for_localities(world,
                 [&](const Locality& locality) { arrivals[locality.office.index()] = arrivals_in(world, locality); });
  std::vector<std::size_t> first_rows{0};
  for (const auto& of_locality : arrivals) first_rows.push_back(first_rows.back() + of_locality.size());
  world.people = many<Person>(first_rows.back());
  for_regions(world, [&](const Region& region) {
    for (Locality& locality : localities_of(world, region))
      plan_settlements(world, locality, arrivals[locality.office.index()], first_rows[locality.office.index()]);
  });
}

}  // namespace hurtigspor
