#include <algorithm>

#include "outcomes/ledger.hpp"

/// How days become outcomes: days in each state within the horizons, and the money that goes with them.
namespace hurtigspor {

namespace {

constexpr Day horizon_days(std::size_t row) {
  return static_cast<Day>(life_horizons[row] * days_per_month);
}
constexpr Day months_24 = static_cast<Day>(24 * days_per_month);
constexpr Day months_48 = static_cast<Day>(48 * days_per_month);
constexpr Day six_months = static_cast<Day>(6 * days_per_month);

Day days_within(Day from, Day to, Day start, Day end) {
  return std::max(0, std::min(to, end) - std::max(from, start));
}

void note_days(Life& life, const Track& track, Day to) {
  const std::size_t state = index(track.state);
  if (track.working) life.days_in_work = static_cast<std::uint16_t>(life.days_in_work + to - track.since);
  for (std::size_t row = 0; row < life_horizons.size(); ++row) {
    const Day days = days_within(track.since, to, life.settled, life.settled + horizon_days(row));
    life.days_in_state[row][state] = static_cast<std::uint16_t>(life.days_in_state[row][state] + days);
    if (row + 1 == life_horizons.size() && track.working)
      life.days_in_work_60 = static_cast<std::uint16_t>(life.days_in_work_60 + days);
  }
  const auto covers = [&](Day day) { return track.since <= day && day < to; };
  const bool resident = track.state != State::left_the_country;
  if (covers(life.settled + months_24)) {
    life.in_work_24 = track.working;
    life.in_country_24 = resident;
  }
  if (covers(life.settled + months_48)) {
    life.in_work_48 = track.working;
    life.in_country_48 = resident;
  }
}

}  // namespace

std::size_t Ledger::epoch_of(Day day) const {
  std::size_t epoch = epochs_.size() - 1;
  while (epoch > 0 && epochs_[epoch] > day) --epoch;
  return epoch;
}

const Prices& Ledger::prices_of(const Page& page) const {
  const auto municipality = page.world.country().places[page.record.place.index()].municipality;
  return prices_in(epoch_of(page.record.day), municipality);
}

const Prices& Ledger::prices_in(std::size_t epoch, MunicipalityId municipality) const {
  return prices_[stage_.scenario.set_of[epoch][municipality.index()]];
}

void Ledger::note_januaries(Life& life, const Track& track, Day to) const {
  for (auto january = std::ranges::lower_bound(januaries_, track.since); january != januaries_.end() && *january < to;
       ++january)
    life.state_by_january.set(static_cast<std::size_t>(january - januaries_.begin()), track.state);
}

void Ledger::settle_up(Tally& tally, Life& life, Track& track, Day day) {
  if (!track.arrived || day <= track.since) return;
  note_days(life, track, day);
  note_januaries(life, track, day);
  std::size_t epoch = epoch_of(track.since);
  for (Day from = track.since; from < day;) {
    const Prices& prices = prices_in(epoch, track.municipality);
    Day until = day;
    // Stretches with the same prices count as one, so that a change of something else leaves every sum as it was.
    while (until == day && ++epoch < epochs_.size() && epochs_[epoch] < day)
      if (prices_in(epoch, track.municipality) != prices) until = epochs_[epoch];
    pay_for_state(tally, track, prices, from, until);
    from = until;
  }
  track.since = day;
}

void Ledger::pay_for_state(Tally& tally, Track& track, const Prices& prices, Day from, Day until) {
  const auto both = [&](Item item, double amount) {  // a purse pays, the person receives
    pay(tally, track, from, until, Purse::municipality, item, amount);
    pay(tally, track, from, until, Purse::refugee, item, -amount);
  };
  if (track.state == State::programme) {
    pay(tally, track, from, until, Purse::municipality, Item::programme_service, prices.programme_day);
    both(Item::introduction_benefit, prices.benefit_day);
  }
  if (track.state == State::social_assistance) both(Item::social_assistance, prices.assistance_day);
  if (track.state == State::on_measure)
    pay(tally, track, from, until, Purse::state, Item::measures, prices.measure_day);
  if (!track.working) return;

  const double hours = track.full_time ? 1.0 : prices.part_time;
  const double wage = prices.wage_day * hours;
  pay(tally, track, from, until, Purse::refugee, Item::wages, -wage);
  pay(tally, track, from, until, Purse::refugee, Item::tax, wage * prices.tax_share);
  pay(tally, track, from, until, Purse::state, Item::tax, -wage * prices.tax_share);
  if (!track.subsidised) return;
  const Day change = std::clamp(track.subsidy_since + six_months, from, until);
  pay(tally, track, from, change, Purse::state, Item::wage_subsidy, wage * prices.subsidy_first);
  pay(tally, track, change, until, Purse::state, Item::wage_subsidy, wage * prices.subsidy_later);
}

namespace {

void enter(Track& track, Purse purse, double total) {
  switch (purse) {
    case Purse::municipality:
      track.cost_municipality += total;
      break;
    case Purse::state:
      track.cost_state += total;
      break;
    case Purse::refugee:
      track.income -= total;
      break;
  }
}

constexpr std::size_t account_cell(std::size_t year, Purse purse, Item item) {
  constexpr std::size_t purses = index(Purse::refugee) + 1;
  constexpr std::size_t items = index(Item::tax) + 1;
  return (year * purses + index(purse)) * items + index(item);
}

}  // namespace

void Ledger::pay_once(Tally& tally, Track& track, Day day, Purse purse, Item item, double amount) {
  enter(track, purse, amount);
  const std::size_t year = years_.outcome_row(day);
  if (year != Years::none) tally.add(TableId::account, account_cell(year, purse, item), amount);
}

void Ledger::pay(Tally& tally, Track& track, Day from, Day to, Purse purse, Item item, double amount) {
  if (to <= from) return;
  enter(track, purse, amount * (to - from));
  for (std::size_t row = years_.row(from); row < years_.count() && years_.start(row) < to; ++row) {
    if (row < years_.skipped()) continue;
    const Day days = days_within(from, to, years_.start(row), years_.start(row + 1));
    tally.add(TableId::account, account_cell(row - years_.skipped(), purse, item), amount * days);
  }
}

void Ledger::pay_grants(const Life& life, Track& track) {
  if (life.inflow == Inflow::family) return;  // the grant follows those who are settled
  const Scenario& scenario = stage_.scenario;
  constexpr int grant_years = 5;
  for (int year = 0; year < grant_years; ++year) {
    const Day day = life.settled + static_cast<Day>(year * days_per_year);
    const bool left = track.state == State::left_the_country && day >= track.since;
    if (day > stage_.last_day || left) return;
    const Parameters& rules = scenario.at(scenario.epoch_of(scenario.start() + day), life.municipality);
    const Prices& prices = prices_[static_cast<std::size_t>(&rules - scenario.sets.data())];
    const double grant = year > 0             ? prices.grant_later
                         : life.with_children ? prices.grant_first_family
                                              : prices.grant_first_single;
    pay_once(whole_, track, day, Purse::state, Item::integration_grant, grant);
    pay_once(whole_, track, day, Purse::municipality, Item::integration_grant, -grant);
  }
}

}  // namespace hurtigspor
