#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/industry.hpp"

namespace hurtigspor {

/// The steps of the road, in the order in which they are taken within one day. The same list names the luck of each
/// step; the steps at its end are never planned, they only name luck.
enum class Step : std::uint8_t {
  settle,              ///< moves into the municipality
  start_job,           ///< first day of a job won in competition
  measure_end,         ///< a NAV measure is over
  education_end,       ///< school is finished
  placement_end,       ///< a practice placement is over
  subsidy_end,         ///< the wage subsidy ends: kept or not
  separation,          ///< a job ends
  recognition,         ///< foreign education recognised, or prior learning assessed
  guidance,            ///< early career guidance
  intake,              ///< first talk with an adviser, competence mapped
  plan_due,            ///< the plan meeting is asked for
  programme_start,     ///< the programme begins
  meeting,             ///< a joint meeting that was booked
  handover_due,        ///< the handover meeting is asked for
  collaboration_due,   ///< a collaboration meeting is asked for
  adviser_talk,        ///< talk with the programme adviser
  nav_registration,    ///< NAV takes the case
  nav_talk,            ///< talk with the NAV caseworker
  employer_follow_up,  ///< somebody calls the employer of a placement or subsidised job
  fast_track_slot,     ///< NAV time spent on a fast-track user
  market_contact,      ///< a market contact looks for a firm
  firm_call,           ///< firms ask for candidates
  network_lead,        ///< friends know of a job
  lead_dies,           ///< a live lead has run out
  application,         ///< an own application is sent
  education_start,     ///< school begins from job seeking
  dropout,             ///< leaves the programme before its end
  programme_end,       ///< the last day of the programme
  passivity,           ///< gives up looking
  reactivation,        ///< comes back
  move,                ///< moves to another municipality
  leave,               ///< leaves the country
  opening,             ///< an employer opens a job

  // Luck only.
  arrival,
  traits,
  strengths,
  household,
  reception,
  plan_choice,
  firm_tried,
  employer_traits,
  opening_traits,
  lead,
  referral,
  hiring,
  job,
  exit,
  organisation,
  municipality_effect,
  absence,
  candidate,
  destination,
  lead_chance
};
inline constexpr std::size_t steps = index(Step::lead_chance) + 1;

inline constexpr std::array<std::string_view, index(Step::opening) + 1> step_names{"settle",
                                                                                   "start job",
                                                                                   "measure ends",
                                                                                   "education ends",
                                                                                   "placement ends",
                                                                                   "subsidy ends",
                                                                                   "separation",
                                                                                   "recognition",
                                                                                   "guidance",
                                                                                   "intake",
                                                                                   "plan due",
                                                                                   "programme starts",
                                                                                   "meeting",
                                                                                   "handover due",
                                                                                   "collaboration due",
                                                                                   "adviser talk",
                                                                                   "NAV registration",
                                                                                   "NAV talk",
                                                                                   "employer follow-up",
                                                                                   "fast-track work",
                                                                                   "market contact",
                                                                                   "firm call",
                                                                                   "network lead",
                                                                                   "lead dies",
                                                                                   "application",
                                                                                   "education starts",
                                                                                   "drop-out",
                                                                                   "programme ends",
                                                                                   "passivity",
                                                                                   "reactivation",
                                                                                   "move",
                                                                                   "leave",
                                                                                   "opening"};

/// One future event. Sixteen bytes: the calendar holds millions of them.
struct Event {
  std::uint32_t tie{};    ///< settles the order among events of one day and step
  std::uint32_t agent{};  ///< row of the person, employer or desk it happens to
  std::uint32_t cause{};  ///< number of the record that brought it about, within the locality
  std::uint16_t spell{};  ///< the agent's spell in which it was planned
  Step step{};
  std::uint8_t detail{};  ///< what the step needs to know: which meeting, which job, which lead
};
static_assert(sizeof(Event) == 16);

}  // namespace hurtigspor
