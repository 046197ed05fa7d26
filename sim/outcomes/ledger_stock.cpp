#include <algorithm>
#include <functional>
#include <numeric>

#include "base/undefined.hpp"
#include "outcomes/ledger.hpp"
#include "outcomes/tables.hpp"

/// What is counted at set times, and how the ledger is closed.
namespace hurtigspor {

namespace {

AfterExit after_exit(const Track& track) {
  const bool at_school = track.state == State::in_education || track.state == State::employed_and_in_education;
  if (at_school) return track.working ? AfterExit::employed_and_in_education : AfterExit::in_education;
  if (track.working) return AfterExit::employed;
  const bool registered = track.state == State::seeking_registered || track.state == State::on_measure;
  return registered ? AfterExit::registered : AfterExit::other;
}

constexpr std::size_t after_exit_kinds = index(AfterExit::other) + 1;

}  // namespace

void Ledger::take_stock(Day today) {
  const Date date = stage_.scenario.start() + today;
  while (first_of_month(next_month_) <= date) {
    const int first = stage_.scenario.founding().run.outcomes_from.month_number();
    if (next_month_ >= first) count_month(static_cast<std::size_t>(next_month_ - first));
    ++next_month_;
  }
  constexpr unsigned mid_month = 15;
  while (Date::of(next_november_, 11, mid_month) <= date) count_november(next_november_++, today);
}

void Ledger::count_month(std::size_t month) {
  const std::size_t kinds = sex_names.size() * state_names.size();
  const std::size_t municipalities = stage_.country.municipalities.size();
  for (std::size_t cell = 0; cell < municipalities * kinds; ++cell) {
    std::uint32_t people = 0;
    for (const auto& of_region : people_now_) people += of_region[cell];
    whole_.add(TableId::status_by_month, month * municipalities * kinds + cell, people);
    whole_.add(TableId::state_by_month, month * kinds + cell % kinds, people);
  }
}

void Ledger::count_november(int year, Day today) {
  const int outcome_year = year - years_.first() - static_cast<int>(years_.skipped());
  if (outcome_year < 0) return;
  for (std::size_t row = 0; row < tracks_.size(); ++row) {
    const Track& track = tracks_[row];
    if (!track.arrived || track.state == State::left_the_country) continue;
    const auto residence = std::min(most_years_of_residence, static_cast<int>((today - track.settled) / days_per_year));
    const std::size_t cell = ((static_cast<std::size_t>(outcome_year) * (most_years_of_residence + 1) +
                               static_cast<std::size_t>(residence)) *
                                  sex_names.size() +
                              index(track.sex)) *
                             2;
    whole_.add(TableId::residents_by_residence, cell);
    if (track.working) whole_.add(TableId::residents_by_residence, cell + 1);

    const int after = outcome_year - track.exit_row;
    if (track.exit_row == 0xff || after < 1 || after > most_years_after) continue;
    const AfterExit status = after_exit(track);
    whole_.add(
        TableId::status_after_exit,
        ((track.exit_row * std::size_t{most_years_after} + static_cast<std::size_t>(after - 1)) * sex_names.size() +
         index(track.sex)) *
                after_exit_kinds +
            index(status));
    if (after != 1) continue;
    Life& life = lives_[row];
    life.observed_1y = true;
    life.work_or_education_1y = status != AfterExit::registered && status != AfterExit::other;
    life.employed_1y = track.working;
    life.full_time_1y = track.working && track.full_time;
  }
}

/// Weeks count in the year in which they begin; those of NAV under the organisation of the office's most populous
/// place, as its slots for other clients do.
void Ledger::book_staff(const World& world, const Locality& locality) {
  const Week week = locality.nav_diary.week();
  if (week == staffed_[locality.office.index()]) return;
  staffed_[locality.office.index()] = week;
  const std::size_t year = years_.outcome_row(week * static_cast<Day>(days_per_week));
  if (year == Years::none) return;
  Tally& tally = tallies_[locality.office.index()];
  const auto add = [&](Organisation organisation, Agency agency, double staff) {
    const std::size_t cell = (year * organisation_names.size() + index(organisation)) * agency_names.size();
    tally.add(TableId::staff_years, cell + index(agency), staff * days_per_week / days_per_year);
  };
  for (const Desk& desk : locality.desks) {
    const Parameters& rules =
        world.stage.scenario.at(locality.epoch, world.country().places[desk.place.index()].municipality);
    add(desk.organisation, Agency::adviser, desk.advisers);
    add(desk.organisation, Agency::teacher, desk.participants / std::max(1e-9, *rules.teaching.class_size));
  }
  const Desk& seat = locality.desks[world.desk_row[locality.seat.index()]];
  add(seat.organisation, Agency::nav, locality.caseworkers);
}

void Ledger::summarise_municipalities() {
  constexpr std::size_t measures = index(LocalMeasure::handovers_held) + 1;
  for (const Life& life : lives_) {
    if (life.settled < outcomes_from_ || life.municipality.is_none()) continue;
    const auto add = [&](LocalMeasure measure, bool counts_here) {
      if (counts_here) whole_.add(TableId::municipality_outcome, life.municipality.index() * measures + index(measure));
    };
    add(LocalMeasure::settled, true);
    add(LocalMeasure::leavers_1y, life.observed_1y);
    add(LocalMeasure::work_or_education_1y, life.observed_1y && life.work_or_education_1y);
    add(LocalMeasure::handovers_due, life.handover_due);
    add(LocalMeasure::handovers_held, life.handover_held);
  }
}

void Ledger::summarise_residence() {
  const std::size_t cells = (most_years_of_residence + 1) * sex_names.size();
  for (std::size_t cell = 0; cell < cells; ++cell) {
    double residents = 0.0;
    double working = 0.0;
    for (std::size_t year = 0; year < years_.outcome_count(); ++year) {
      residents += whole_.at(TableId::residents_by_residence, (year * cells + cell) * 2);
      working += whole_.at(TableId::residents_by_residence, (year * cells + cell) * 2 + 1);
    }
    whole_.add(TableId::employment_by_residence, cell, ratio(working, residents));
  }
}

void Ledger::enter_quantiles(TableId table, std::size_t row, const Weeks& weeks) {
  const double all = std::accumulate(weeks.begin(), weeks.end(), 0.0);
  for (std::size_t quantile = 0; quantile < delay_quantiles.size(); ++quantile) {
    double below = 0.0;
    std::size_t week = 0;
    while (week + 1 < longest_delay && (below += weeks[week]) < delay_quantiles[quantile] * all) ++week;
    whole_.add(table, row * delay_quantiles.size() + quantile, all > 0.0 ? static_cast<double>(week) : undefined);
  }
}

void Ledger::summarise_meetings() {
  constexpr std::size_t kinds = meeting_kind_names.size();
  constexpr std::size_t results = meeting_result_names.size();
  std::array<Weeks, kinds> of_kind{};
  for (std::size_t organisation = 0; organisation < organisation_names.size(); ++organisation)
    for (std::size_t kind = 0; kind < kinds; ++kind) {
      const std::size_t row = organisation * kinds + kind;
      Weeks weeks{};
      for (const Delays& delays : delays_)
        std::ranges::transform(weeks, delays[organisation][kind], weeks.begin(), std::plus{});
      std::ranges::transform(of_kind[kind], weeks, of_kind[kind].begin(), std::plus{});
      enter_quantiles(TableId::meeting_delay_by_organisation, row, weeks);
      for (std::size_t result = 0; result < results; ++result)
        whole_.add(TableId::meetings, kind * results + result,
                   whole_.at(TableId::meetings_by_organisation, row * results + result));
    }
  for (std::size_t kind = 0; kind < kinds; ++kind) enter_quantiles(TableId::meeting_delay, kind, of_kind[kind]);
}

ReplicateOutcome Ledger::close(const World& world) {
  constexpr Day twelve_months = 365;
  for (std::size_t row = 0; row < lives_.size(); ++row) {
    Life& life = lives_[row];
    Track& track = tracks_[row];
    const Person& person = world.people[row];
    const OfficeId office = world.country().places[person.place.index()].office;
    Tally& tally = tallies_[office.index()];
    if (!track.arrived) continue;
    pay_grants(life, track);
    settle_up(tally, life, track, stage_.last_day + 1);
    life.cost_municipality = track.cost_municipality;
    life.cost_state = track.cost_state;
    life.income = track.income;
    if (track.ownerless)
      life.ownerless_days =
          static_cast<std::uint16_t>(life.ownerless_days + stage_.last_day + 1 - track.ownerless_since);
    if (track.working && life.jobs == 1) life.same_job_12m = stage_.last_day - life.first_job >= twelve_months;
    if (person.in_programme) count_participation(tally, life, life.programme_started, stage_.last_day);
  }
  summarise_municipalities();
  summarise_residence();
  for (const Tally& tally : tallies_) whole_.add_kept(tally);
  summarise_meetings();

  ReplicateOutcome outcome;
  const auto& tables = outcome_tables();
  for (std::size_t row = 0; row < table_count; ++row)
    outcome.tables.push_back({&tables[row], whole_.table(static_cast<TableId>(row))});
  outcome.lives = std::move(lives_);
  return outcome;
}

}  // namespace hurtigspor
