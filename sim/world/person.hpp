#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/ids.hpp"
#include "base/luck.hpp"
#include "base/units.hpp"
#include "world/event.hpp"
#include "world/kinds.hpp"

namespace hurtigspor {

/// Steps whose luck a person meets more than once, each with its own count of occasions.
inline constexpr std::array<Step, 14> counted_steps{
    Step::intake,           Step::education_end, Step::firm_tried,     Step::meeting,      Step::adviser_talk,
    Step::nav_registration, Step::nav_talk,      Step::market_contact, Step::network_lead, Step::application,
    Step::passivity,        Step::reactivation,  Step::move,           Step::placement_end};

constexpr std::array<std::uint8_t, steps> counter_rows() {
  std::array<std::uint8_t, steps> rows{};
  rows.fill(0xff);
  for (std::size_t row = 0; row < counted_steps.size(); ++row)
    rows[index(counted_steps[row])] = static_cast<std::uint8_t>(row);
  return rows;
}
inline constexpr auto counter_row = counter_rows();

/// One refugee. An event touches one person, so a person is one small record, on two cache lines of its own.
struct alignas(64) Person {
  std::uint64_t name{};  ///< stable over scenarios: (place, month, inflow, number within them)

  Day settled{};
  Day idle_since{};           ///< last day in work, or settlement
  Day learned_on{};           ///< day up to which language and readiness are reckoned
  Day programme_end = never;  ///< planned last day
  Day job_started{};
  Day spell_until = never;  ///< end of the present measure, school or subsidy
  Day passive_on = never;   ///< planned day of giving up, unless followed up
  Day clock_on{};           ///< day up to which `patience` is reckoned
  float patience{};         ///< hazard to passivity still to be met [1]
  float ability{};          ///< personal learning speed [1]
  float search_strength{};  ///< drive, less the scar of waiting [1]
  float language{};         ///< Norwegian level on `learned_on` [0, 6]
  float exposure{};         ///< fitted lessons, practice and work so far; readiness is 1 - exp(-exposure)

  EmployerId employer;       ///< of the present job
  EmployerId host;           ///< of the present placement
  EmployerId lead_employer;  ///< of the live lead

  PlaceId place;
  std::uint16_t spell{};        ///< number of state changes; outdates events of earlier spells
  std::uint16_t days_worked{};  ///< in Norway, ended jobs
  std::uint8_t age{};           ///< at settlement
  State state = State::outside;
  std::uint8_t placement_number{};
  std::uint8_t job_number{};
  std::uint8_t lead_number{};
  std::uint8_t follow_ups_due{};  ///< employer follow-ups of the present placement or subsidy
  std::uint8_t follow_ups_held{};
  std::uint8_t missed_talks{};  ///< NAV talks missed in a row

  // Fixed at settlement (the field may be turned by guidance).
  Sex sex : 1 {};
  Education education : 2 {};
  Inflow inflow : 2 {};
  Industry field : 5 {};
  bool has_papers : 1 {};
  bool health_limited : 1 {};
  bool english : 1 {};
  bool with_children : 1 {};
  bool small_children : 1 {};
  bool eligible : 1 {};       ///< for the fast track
  bool beyond_tables : 1 {};  ///< here because the scenario scales the published settlement up

  // What has happened so far.
  bool arrived : 1 {};
  Knowledge municipality_knows : 2 {};
  Knowledge nav_knows : 2 {};
  bool has_plan : 1 {};
  bool in_programme : 1 {};
  bool was_in_programme : 1 {};
  bool recognised : 1 {};  ///< higher education recognised
  bool assessed : 1 {};    ///< prior learning assessed
  bool in_placement : 1 {};
  bool lessons_fit : 1 {};        ///< lessons fit the present placement
  bool lessons_discussed : 1 {};  ///< a teacher was at the last collaboration meeting
  bool mentored : 1 {};
  bool has_lead : 1 {};
  bool lead_is_job : 1 {};  ///< else a placement
  bool hired : 1 {};        ///< taken on this week; work begins today
  bool has_job : 1 {};
  bool full_time : 1 {};
  bool own_field : 1 {};
  bool mismatched : 1 {};
  bool subsidised : 1 {};
  bool student_job : 1 {};   ///< works beside school
  bool school_place : 1 {};  ///< has a school place for the day after the programme
  bool handover_considered : 1 {};
  bool handover_held : 1 {};
  bool ownerless : 1 {};
  bool lost_lead_ownerless : 1 {};
  bool departing : 1 {};           ///< on the way to another office, until the exchange
  bool lead_of_fast_track : 1 {};  ///< the live lead came over the fast track
  bool passive : 1 {};
  bool fast_track : 1 {};  ///< selected
  bool firm_found : 1 {};
  bool fast_track_started : 1 {};
  bool registered_user : 1 {};

  std::array<std::uint16_t, counted_steps.size()> occasions{};

  Agent agent() const { return {Agent::Kind::person, name}; }
  bool in_work() const { return has_job; }
  /// Age in years on a day.
  double age_on(Day day) const { return age + (day - settled) / days_per_year; }
};
static_assert(sizeof(Person) <= 128);

}  // namespace hurtigspor
