#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hurtigspor {

/// What somebody waits for on the way to the first job, by whose hour or rule it is. The kinds of one person's longest
/// chain add up to all its days.
enum class WaitKind : std::uint8_t {
  programme_start,   ///< from settlement to the programme's first day
  notice,            ///< at which talks and meetings are called
  adviser_interval,  ///< from one talk or collaboration meeting to the next, as planned
  nav_interval,      ///< from one NAV talk to the next, as planned
  adviser_queue,     ///< no adviser had an hour
  nav_queue,         ///< no caseworker had an hour
  common_queue,      ///< no week in which all parties had one
  no_handover_hour,  ///< the handover found none, and NAV came later for it
  called_off,        ///< the talk or meeting was called off
  programme,         ///< its length
  first_action,      ///< from the programme's end to NAV, had the handover been held
  missed_handover,   ///< longer, because it was not (called off, or nobody asked)
  registration,      ///< until NAV registers after school or a move
  placement,         ///< its length
  measure,           ///< its length
  school,            ///< its length
  unfollowed_lead,   ///< until the person made a job of it alone
  market_contact,    ///< until a firm is found over the fast track
  own_search,        ///< the person's own, friends and luck
  answer,            ///< an employer's
  passive            ///< not looking for work
};
inline constexpr std::array<std::string_view, 21> wait_kind_names{"start of the programme",
                                                                  "notice of talks and meetings",
                                                                  "interval between adviser talks and meetings",
                                                                  "interval between NAV talks",
                                                                  "no hour with an adviser",
                                                                  "no hour with NAV",
                                                                  "no common hour",
                                                                  "no hour for the handover",
                                                                  "talk or meeting called off",
                                                                  "length of the programme",
                                                                  "NAV's first action",
                                                                  "handover not held",
                                                                  "registration after school or a move",
                                                                  "length of a placement",
                                                                  "length of a measure",
                                                                  "length of school",
                                                                  "lead not followed up",
                                                                  "market contact's search",
                                                                  "own search",
                                                                  "employer's answer",
                                                                  "not looking for work"};
inline constexpr std::size_t wait_kinds = wait_kind_names.size();

/// Whose hour, rule or luck it is.
inline constexpr std::array<std::string_view, wait_kinds> wait_holders{"municipality",
                                                                       "rule",
                                                                       "advisers",
                                                                       "NAV",
                                                                       "advisers",
                                                                       "NAV",
                                                                       "NAV and advisers",
                                                                       "NAV and advisers",
                                                                       "whoever came not",
                                                                       "law and plan",
                                                                       "NAV",
                                                                       "NAV and advisers",
                                                                       "NAV",
                                                                       "plan",
                                                                       "plan",
                                                                       "plan",
                                                                       "NAV and advisers",
                                                                       "NAV",
                                                                       "person",
                                                                       "employers",
                                                                       "person"};

/// Waits for an hour that somebody's diary did not have.
constexpr bool is_of_capacity(WaitKind kind) {
  return kind == WaitKind::adviser_queue || kind == WaitKind::nav_queue || kind == WaitKind::common_queue ||
         kind == WaitKind::no_handover_hour;
}

}  // namespace hurtigspor
