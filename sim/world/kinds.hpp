#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "base/industry.hpp"

/// The words of the world: every closed list that people, agencies and outcomes share, with the names that files show.
namespace hurtigspor {

/// What a person does on a day; exactly one at a time.
enum class State : std::uint8_t {
  programme,
  seeking_registered,
  on_measure,
  employed,
  employed_and_in_education,
  in_education,
  social_assistance,
  outside,
  left_the_country
};
inline constexpr std::array<std::string_view, 9> state_names{
    "programme",    "seeking registered", "on measure", "employed",        "employed and in education",
    "in education", "social assistance",  "outside",    "left the country"};

constexpr bool is_nav_client(State state) {
  return state == State::seeking_registered || state == State::on_measure;
}

enum class Sex : std::uint8_t { men, women };
inline constexpr std::array<std::string_view, 2> sex_names{"men", "women"};

/// Compulsory or less, upper secondary, higher: steps -1, 0, 1 of the model.
enum class Education : std::uint8_t { compulsory, upper_secondary, higher };
inline constexpr std::array<std::string_view, 3> education_names{"compulsory or less", "upper secondary", "higher"};
constexpr double step(Education education) {
  return static_cast<double>(education) - 1.0;
}

enum class Inflow : std::uint8_t { settled, collective, family };
inline constexpr std::array<std::string_view, 3> inflow_names{"settled", "collective protection", "joining family"};

/// How a municipality has organised the introduction programme.
enum class Organisation : std::uint8_t { in_nav, co_located, separate };
inline constexpr std::array<std::string_view, 3> organisation_names{"in NAV", "co-located", "separate"};

/// How much somebody knows of a person's competence.
enum class Knowledge : std::uint8_t { unknown, partly, fully };

enum class Agency : std::uint8_t { adviser, teacher, nav };
inline constexpr std::array<std::string_view, 3> agency_names{"adviser", "teacher", "NAV"};

/// What a slot was used for.
enum class Purpose : std::uint8_t {
  intake,
  plan_meeting,
  collaboration_meeting,
  handover_meeting,
  talk,
  person_follow_up,
  employer_follow_up,
  fast_track,
  called_off,
  lapsed,
  other_clients
};
inline constexpr std::array<std::string_view, 11> purpose_names{"intake",
                                                                "plan meeting",
                                                                "collaboration meeting",
                                                                "handover meeting",
                                                                "talk",
                                                                "follow-up of people",
                                                                "follow-up of employers",
                                                                "fast track",
                                                                "called off",
                                                                "lapsed",
                                                                "other clients"};

enum class MeetingKind : std::uint8_t {
  intake,
  plan,
  collaboration,
  handover,
  adviser_talk,
  nav_talk,
  employer_follow_up
};
inline constexpr std::array<std::string_view, 7> meeting_kind_names{
    "intake",       "plan meeting", "collaboration meeting", "handover meeting",
    "adviser talk", "NAV talk",     "employer follow-up"};

/// `due` counts those for whom the model calls for a meeting, `asked` those where somebody asked for it.
enum class MeetingResult : std::uint8_t { due, asked, booked, held, called_off, never_booked };
inline constexpr std::array<std::string_view, 6> meeting_result_names{"due",  "asked",      "booked",
                                                                      "held", "called off", "never booked"};

/// The links between a settled refugee and work over the fast track.
enum class Link : std::uint8_t {
  eligible,
  mapped,
  known_to_nav,
  nav_present,
  staff_aware,
  selected,
  firm_found,
  started,
  in_work
};
inline constexpr std::array<std::string_view, 9> link_names{
    "eligible", "mapped", "known to NAV", "NAV present", "staff aware", "selected", "firm found", "started", "in work"};

}  // namespace hurtigspor
