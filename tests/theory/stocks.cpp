#include "theory/stocks.hpp"

#include <gtest/gtest.h>

#include <array>

namespace hurtigspor {

namespace {

using Told = std::optional<bool>;

/// Joins with one result of a fact, leaves with another.
template <Fact fact, std::uint8_t begins>
Told by_result(const Record& record) {
  if (record.fact != fact) return {};
  return record.result == begins;
}

Told to_programme(const Record& record) {
  if (record.fact == Fact::settled) return true;
  const bool begins = record.fact == Fact::programme && record.result == 0;
  return begins || record.fact == Fact::left ? Told{false} : Told{};
}

template <bool (*counts)(State)>
Told by_state(const Record& record) {
  if (record.fact != Fact::state) return {};
  const bool now = counts(static_cast<State>(record.result));
  return now != counts(static_cast<State>(record.other)) ? Told{now} : Told{};
}

constexpr bool is_measure(State state) {
  return state == State::on_measure;
}

Told to_follow_up(const Record& record) {
  if (record.fact != Fact::lead) return {};
  return static_cast<LeadFact>(record.result) == LeadFact::found;
}

Told by_placement(const Record& record) {
  if (record.fact != Fact::placement) return {};
  switch (static_cast<PlacementFact>(record.result)) {
    case PlacementFact::begins:
    case PlacementFact::begins_language:
      return true;
    case PlacementFact::ends:
      return false;
    default:
      return {};
  }
}

/// A job that is lost before the subsidy's end ends that too.
Told by_subsidy(const Record& record) {
  if (record.fact == Fact::subsidy) return record.result == 0;
  const bool job_ends = record.fact == Fact::job && static_cast<JobFact>(record.result) == JobFact::ends;
  return job_ends || record.fact == Fact::left ? Told{false} : Told{};
}

Told by_passivity(const Record& record) {
  if (record.fact == Fact::passive) return record.result == 1;
  return record.fact == Fact::left ? Told{false} : Told{};
}

bool is_here(const Person& person) {
  return person.arrived && person.state != State::left_the_country;
}

}  // namespace

const std::vector<Stock>& stocks() {
  static const std::vector<Stock> all{
      {"waiting for the programme to begin",
       [](const Person& person) { return is_here(person) && !person.in_programme && !person.was_in_programme; },
       to_programme},
      {"in the programme", [](const Person& person) { return person.in_programme; }, by_result<Fact::programme, 0>},
      {"with nobody in charge", [](const Person& person) { return person.ownerless; }, by_result<Fact::ownerless, 1>},
      {"registered with NAV", [](const Person& person) { return is_nav_client(person.state); },
       by_state<is_nav_client>},
      {"on a measure", [](const Person& person) { return person.state == State::on_measure; }, by_state<is_measure>},
      {"in a placement", [](const Person& person) { return person.in_placement; }, by_placement},
      {"with a live lead", [](const Person& person) { return person.has_lead; }, to_follow_up},
      {"in a subsidised job", [](const Person& person) { return person.subsidised; }, by_subsidy},
      {"not looking for work", [](const Person& person) { return is_here(person) && person.passive; }, by_passivity}};
  return all;
}

StockBook::StockBook(const Stock& stock, const World& world)
    : stock_(stock), places_(world.people.size()), by_office_(world.localities.size()) {}

void StockBook::join(Place& place, OfficeId office, Week week) {
  place = {week, office};
  ++by_office_[office.index()].joined;
}

void StockBook::leave(Place& place, Week week) {
  by_office_[place.office.index()].waited += week - place.since;
  place.since = nowhere;
}

void StockBook::tell(Place& place, OfficeId office, const Record& record) {
  const std::optional<bool> joins = stock_.told(record);
  if (!joins) return;
  const Week week = record.day / 7;
  const bool is_in = place.since != nowhere;
  if (*joins) {
    EXPECT_FALSE(is_in) << stock_.name << ": a person joins once, on day " << record.day;
    if (!is_in) join(place, office, week);
  } else if (is_in) {
    leave(place, week);
  }
}

void StockBook::read(const World& world, const Locality& locality) {
  for (const Record& record : locality.records) {
    if (record.person.is_none()) continue;
    Place& place = places_[record.person.index()];
    tell(place, locality.office, record);
    if (record.fact != Fact::moved || place.since == nowhere) continue;
    const Week monday = record.day / 7 + 1;  // people move between weeks
    leave(place, monday);
    join(place, world.country().places[record.other].office, monday);
  }
}

void StockBook::count(const World& world) {
  for (const Person& person : world.people) {
    if (!person.arrived || !stock_.holds(person)) continue;
    ++by_office_[world.country().places[person.place.index()].office.index()].counted;
  }
}

void StockBook::close(Week weeks) {
  for (Place& place : places_)
    if (place.since != nowhere) leave(place, weeks);
}

}  // namespace hurtigspor
