#pragma once

#include <cstdint>
#include <vector>

#include "base/luck.hpp"
#include "parameters/scenario.hpp"
#include "world/calendar.hpp"
#include "world/country.hpp"
#include "world/diary.hpp"
#include "world/market.hpp"
#include "world/person.hpp"
#include "world/record.hpp"
#include "world/stage.hpp"

namespace hurtigspor {

/// The programme's side of a place: advisers, teachers, participants.
struct Desk {
  PlaceId place;
  std::uint32_t code = 0;  ///< the place's number in the tables; names its luck
  Organisation organisation{};
  double agreement_uniform = 0.0;  ///< works to an agreement with NAV when below `agreement.share`
  Day reorganised_on = never;      ///< last change of organisation
  double advisers = 0.0;           ///< full-time persons
  std::int32_t participants = 0;
  std::int32_t refugee_clients = 0;        ///< of NAV, living here
  std::int32_t clients_beyond_tables = 0;  ///< those of them whom NAV's published numbers do not hold
  Diary adviser_diary;
  Diary teacher_diary;
  double employer_awareness = 0.0;   ///< share of firms that know the schemes
  double industry_places = 0.0;      ///< places of the industry programme not yet used this year
  double municipality_effect = 0.0;  ///< on hiring [log-odds], drawn afresh each replicate
  double local_odds = 0.0;           ///< that, and how tight the labour market is this week [log-odds]
  std::vector<PersonId> fast_track_users;
  std::vector<Opening> openings;

  Desk(PlaceId where, Week horizon) : place(where), adviser_diary(horizon), teacher_diary(horizon) {}

  /// A refugee becomes NAV's client here (1) or ceases to be one (-1).
  void count_client(const Person& person, int change) {
    refugee_clients += change;
    if (person.beyond_tables) clients_beyond_tables += change;
  }
};

/// An application on its way to the exchange.
struct Application {
  PersonId person;
  PlaceId from;    ///< where the person lived when applying
  PlaceId target;  ///< found on the way
  Industry field;
  bool referred;            ///< by NAV; the firm's needs must then be met
  bool follow_up_promised;  ///< NAV had a slot to promise
  bool match_counts;        ///< own field counts, given papers or assessment
  bool english;
  float language;
  float score;              ///< log-odds but for the opening's own part
  std::uint32_t direction;  ///< luck: which place of the commuting field
  std::uint32_t choice;     ///< luck: which opening
  std::uint32_t answer;     ///< luck: taken on or not
  std::uint32_t tie;
  std::uint32_t cause;
};

/// An application at the desk of the place it was sent to, for one of the openings there if there is one.
struct Claim {
  std::uint16_t desk;
  std::uint16_t opening;
  OfficeId home;           ///< of the person by now
  ApplicationFact answer;  ///< as the firm would have it, until it is known who is first
  const Application* application;
};

/// An employer's experience on its way to the trust book.
struct Experience {
  EmployerId employer;
  bool good;
};

/// A person on the way to another office.
struct Departure {
  PersonId person;
  PlaceId destination;
};

/// One NAV office with the municipalities it serves. Everything inside happens in exact event order; localities speak
/// to each other only in the weekly exchange.
struct Locality {
  OfficeId office;
  std::uint16_t region = 0;  ///< that it lies in
  std::uint32_t code = 0;    ///< the office's number in the tables; names its luck
  Lane calendar;
  std::size_t epoch = 0;  ///< stretch of the scenario's timeline that today lies in
  Diary nav_diary;
  double caseworkers = 0.0;
  double usual_clients = 0.0;        ///< mean of 2015-2019, fully unemployed and on measures
  PlaceId seat;                      ///< most populous place; its rules are the office's
  double other_clients_slots = 0.0;  ///< slots that went to others, since the start
  double subsidy_rights = 0.0;       ///< accrued and not yet used
  std::vector<Desk> desks;
  std::vector<Record> records;       ///< of the present week
  std::uint32_t records_before = 0;  ///< how many were made in earlier weeks
  std::vector<Application> applications;
  std::vector<Claim> turned_away;  ///< those that met no opening; room for the exchange
  std::vector<Claim> claims;       ///< the others
  std::vector<Experience> experiences;
  std::vector<Departure> departures;

  Locality(OfficeId where, Lane lane, Week horizon) : office(where), calendar(lane), nav_diary(horizon) {}
};

/// Localities that are lived one after the other and share a calendar. How many there are changes no result.
struct Region {
  std::size_t first;  ///< locality
  std::size_t past;   ///< the last one
  Calendar calendar;
  std::vector<std::vector<Application>> post;  ///< of the week, by the office that answers it
};

/// How far an employer has come with its openings.
struct OpeningsOf {
  double next_reading = 0.0;  ///< of its place's clock, at which the next one comes
  std::uint16_t so_far = 0;
};

/// One replicate of one scenario.
struct World {
  const Stage& stage;
  Fate fate;
  std::vector<Person> people;           ///< those of one locality lie together
  std::vector<Locality> localities;     ///< by office
  std::vector<Region> regions;          ///< of localities, in order
  std::vector<std::uint16_t> desk_row;  ///< of each place within its locality
  std::vector<double>
      staff_awareness;  ///< by office: staff who know the fast track [share]; negative before the scheme
  TrustBook trust;
  std::vector<OpeningsOf> openings;  ///< by employer

  /// In so many regions with about as many refugees each; at most one a locality.
  World(const Stage& stage_of, Fate fate_of, std::size_t region_count = 1);

  const Country& country() const { return stage.country; }
  Locality& locality_of(PlaceId place) { return localities[country().places[place.index()].office.index()]; }
  Desk& desk_of(PlaceId place) { return locality_of(place).desks[desk_row[place.index()]]; }
};

}  // namespace hurtigspor
