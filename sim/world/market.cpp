#include "world/market.hpp"

#include <algorithm>
#include <limits>

#include "base/math.hpp"
#include "world/event.hpp"

namespace hurtigspor {

OpeningClock::OpeningClock(const Scenario& scenario, const Country& country) : readings_(country.places.size()) {
  const Date start = scenario.start();
  const Date past_end = scenario.end() + 1;
  std::vector<Date> bounds = scenario.epochs;
  for (int month = start.month_number(); first_of_month(month) < past_end; ++month)
    bounds.push_back(std::max(start, first_of_month(month)));
  std::sort(bounds.begin(), bounds.end());
  bounds.erase(std::unique(bounds.begin(), bounds.end()), bounds.end());
  bounds.push_back(past_end);
  for (const Date bound : bounds) starts_.push_back(bound - start);
  for (std::size_t stretch = 0; stretch + 1 < bounds.size(); ++stretch)
    stretch_of_.resize(static_cast<std::size_t>(bounds[stretch + 1] - start), static_cast<std::uint16_t>(stretch));

  for (std::size_t row = 0; row < country.places.size(); ++row) {
    const Place& place = country.places[row];
    double reading = 0.0;
    for (std::size_t stretch = 0; stretch + 1 < bounds.size(); ++stretch) {
      readings_[row].push_back(reading);
      const Parameters& rules = scenario.at(scenario.epoch_of(bounds[stretch]), place.municipality);
      const auto tightness = static_cast<double>(country.on(country.tightness[row], bounds[stretch]));
      const double a_year = *rules.employer.vacancy_rate * *rules.employer.refugee_reach *
                            pow(tightness / *rules.labour_market.unemployment, *rules.search.local_cycle);
      reading += a_year / days_per_year * (starts_[stretch + 1] - starts_[stretch]);
    }
    readings_[row].push_back(reading);
  }
}

double OpeningClock::reading(PlaceId place, double day) const {
  const auto& readings = readings_[place.index()];
  if (day >= starts_.back()) return readings.back();
  const auto later = std::upper_bound(starts_.begin(), starts_.end(), day);
  const auto stretch = static_cast<std::size_t>(later - starts_.begin()) - 1;
  const double part = (day - starts_[stretch]) / (starts_[stretch + 1] - starts_[stretch]);
  return readings[stretch] + part * (readings[stretch + 1] - readings[stretch]);
}

double OpeningClock::time_of(PlaceId place, double reading, Day today) const {
  const auto& readings = readings_[place.index()];
  if (!(reading < readings.back())) return std::numeric_limits<double>::infinity();
  std::size_t stretch = stretch_of_[static_cast<std::size_t>(today)];
  while (readings[stretch + 1] <= reading) ++stretch;  // a few months ahead, mostly
  const double part = (reading - readings[stretch]) / (readings[stretch + 1] - readings[stretch]);
  return starts_[stretch] + part * (starts_[stretch + 1] - starts_[stretch]);
}

namespace {

Luck traits_luck(Fate fate, EmployerId id, std::uint32_t block) {
  return {fate, {Agent::Kind::employer, id.value}, static_cast<std::uint8_t>(Step::employer_traits), block};
}

}  // namespace

EmployerGate employer_gate(Fate fate, EmployerId id, const Employer& employer, const Parameters& founding) {
  const Luck luck = traits_luck(fate, id, 0);
  const auto& rule = founding.employer;
  constexpr int measured_from = 10;  // openness was measured for firms in general, which are those with ten or more
  const double size_factor = employer.size >= measured_from ? 1.0 : *rule.small_factor;
  const double active = *rule.active_share * size_factor;
  const double open = *rule.open_share * size_factor;
  const double where = luck.share(0);
  return {.openness = where < active          ? Openness::active
                      : where < active + open ? Openness::open
                                              : Openness::closed,
          .needs_follow_up = luck.chance(1, *rule.needs_follow_up),
          .needs_subsidy = luck.chance(2, *rule.needs_subsidy),
          .awareness_threshold = luck.share(3)};
}

EmployerHouse employer_house(Fate fate, EmployerId id, const Parameters& rules) {
  const Luck luck = traits_luck(fate, id, 1);
  return {.teaches_norwegian = luck.chance(0, *rules.employer.norwegian_at_work),
          .steward_informed = luck.chance(1, *rules.employer.steward_informed)};
}

TrustBook::TrustBook(const Country& country)
    : country_(country), own_(country.employers.size()), cells_(country.places.size() * industries) {}

std::size_t TrustBook::cell(EmployerId employer) const {
  const Employer& who = country_.employers[employer.index()];
  return who.place.index() * industries + index(who.industry);
}

void TrustBook::add(EmployerId employer, bool good) {
  Counts& own = own_[employer.index()];
  Counts& around = cells_[cell(employer)];
  ++(good ? own.good : own.bad);
  ++(good ? around.good : around.bad);
}

double TrustBook::trust(EmployerId employer, const EmployerParameters& rule) const {
  const Counts& own = own_[employer.index()];
  const Counts& around = cells_[cell(employer)];
  const double spill = *rule.trust_spill;
  const double good = own.good + spill * (around.good - own.good);
  const double bad = own.bad + spill * (around.bad - own.bad);
  const double experiences = *rule.trust_memory + good + bad;
  return experiences > 0.0 ? (0.5 * *rule.trust_memory + good) / experiences : 0.5;
}

}  // namespace hurtigspor
