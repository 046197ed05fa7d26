#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "world/record.hpp"

/// What the codes of a record mean, in words: what is written down with `/events`.
namespace hurtigspor {

/// What a record's `other` is.
enum class Counterpart : std::uint8_t { nothing, employer, place, days, weeks, slots, former_state, agency, yes_or_no };
inline constexpr std::array<std::string_view, 9> counterpart_names{
    "nothing", "employer", "place", "days", "weeks", "slots", "former state", "agency", "yes or no"};

/// One thing that a record can tell.
struct EventMeaning {
  Fact fact;
  std::uint8_t result;
  std::string words;  ///< "meeting: handover meeting, held"
  Counterpart counterpart;
};

/// All of them, by fact and result.
std::vector<EventMeaning> event_meanings();

}  // namespace hurtigspor
