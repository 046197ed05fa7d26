#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/ids.hpp"
#include "base/units.hpp"

namespace hurtigspor {

/// What a record tells. `result` and `other` mean what stands behind each.
enum class Fact : std::uint8_t {
  settled,          ///< result: Inflow; other: days from permit to settlement
  state,            ///< result: the new State; other: the State before
  knowledge,        ///< result: Knowledge; other: 0 the municipality's, 1 NAV's
  recognised,       ///< result: 0 education recognised, 1 prior learning assessed
  guided,           ///< result: 1 turned to a field in demand
  meeting,          ///< result: MeetingKind * 16 + MeetingResult; other: weeks from asking to the day
  slot,             ///< result: Agency * 16 + Purpose; other: how many
  plan,             ///< the plan is made; result: 1 with NAV
  link,             ///< result: Link of the fast track passed
  registered_user,  ///< the fast-track use is registered as such
  programme,        ///< result: 0 begins, 1 ends as planned, 2 ends with a job, 3 broken off
  exit,             ///< result: ExitState
  placement,        ///< result: PlacementFact; other: employer
  lead,             ///< result: LeadFact; other: employer
  ownerless,        ///< result: 1 begins, 0 ends; other: 1 when a lead was lost meanwhile
  job,              ///< result: JobFact; other: employer
  work_beside,      ///< result: 1 a job beside the programme begins, 0 it ends
  subsidy,          ///< result: 0 begins, 1 ends and the job is kept, 2 ends and the job is lost; other: employer
  mentor,           ///< other: days of mentoring granted
  measure,          ///< result: 0 begins, 1 ends
  education,        ///< result: 0 begins, 1 ends, 2 begins at compulsory level
  passive,          ///< result: 1 turns passive, 0 comes back
  application,      ///< result: ApplicationFact; other: 1 when NAV referred (sent), else employer
  moved,            ///< other: the place moved to
  left              ///< leaves the country
};
inline constexpr std::array<std::string_view, 25> fact_names{
    "settled",   "state",       "knowledge",       "recognised", "guided", "meeting",   "slot",
    "plan",      "link",        "registered user", "programme",  "exit",   "placement", "lead",
    "ownerless", "job",         "work beside",     "subsidy",    "mentor", "measure",   "education",
    "passive",   "application", "moved",           "left"};

enum class PlacementFact : std::uint8_t {
  sought,
  declined,
  begins,
  begins_language,
  follow_up_held,
  follow_up_missed,
  ends
};
enum class LeadFact : std::uint8_t { found, followed_up, became_job, became_placement, became_job_alone, lost, let_go };
enum class JobFact : std::uint8_t { begins_full_time, begins_part_time, ends };
enum class ApplicationFact : std::uint8_t { sent, no_opening, turned_down, accepted };
constexpr bool is_answer_of_firm(ApplicationFact fact) {
  return fact == ApplicationFact::turned_down || fact == ApplicationFact::accepted;
}

/// Where a person stands on the day after the programme, as the published direct results group it.
enum class ExitState : std::uint8_t {
  work,
  education,
  qualification,
  compulsory_school,
  social_assistance,
  other_benefit,
  other
};
inline constexpr std::array<std::string_view, 7> exit_state_names{
    "work", "education", "qualification measures", "compulsory school", "social assistance", "other benefit", "other"};

/// One thing that happened, what caused it, to whom, where and with what result. Outcomes are filters over these rows
/// and a journey is their story; nothing else observes the simulation.
struct Record {
  std::uint32_t cause;  ///< number of the record it follows from, within the locality; `no_cause` for none
  PersonId person;      ///< none for what an institution does by itself
  Day day;
  std::uint32_t other;
  PlaceId place;
  Fact fact;
  std::uint8_t result;
};
inline constexpr std::uint32_t no_cause = 0xffffffff;
static_assert(sizeof(Record) == 20);

}  // namespace hurtigspor
