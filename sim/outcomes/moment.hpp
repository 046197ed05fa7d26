#pragma once

#include <cstdint>
#include <vector>

#include "base/ids.hpp"
#include "base/units.hpp"
#include "world/kinds.hpp"
#include "world/world.hpp"

namespace hurtigspor {

/// What a moment of somebody's journey held, as far as something else may have had to wait for it.
enum class Mark : std::uint8_t {
  settled,
  talk_of_intake,
  talk_with_adviser,
  talk_with_nav,
  meeting,       ///< a joint meeting's day had come
  meeting_due,   ///< a joint meeting is called for
  held,          ///< the talk or meeting
  called_off,    ///< it was not
  never_booked,  ///< no hour was found for it
  plan,          ///< it is the plan meeting
  handover,      ///< it is the handover meeting
  with_nav,      ///< NAV's hour went to it
  separate,      ///< the programme lies in a house of its own
  programme_begins,
  programme_ends,
  nobody_in_charge,
  measure_ends,
  placement_ends,
  lead_found,
  lead_followed,
  lead_alone,
  fast_track,     ///< selected for it
  market,         ///< somebody looked for a firm over the fast track
  sent,           ///< an application
  accepted,       ///< an application
  school_begins,  ///< or is over
  school_ends,
  passive_begins,
  passive_ends,
  moved,
  new_state,
  job
};
static_assert(static_cast<int>(Mark::job) < 32);

/// Everything that happened to a person in one go: the records of one step of the road.
struct Moment {
  std::uint32_t first;  ///< number of its first record, within the office
  std::uint32_t cause;  ///< number of the record that brought it about
  Day day;
  std::uint32_t marks;   ///< bit per Mark
  PlaceId place;         ///< where the person lives
  State state;           ///< the new one, where there is one
  std::uint8_t records;  ///< how many

  bool holds(std::uint32_t record) const { return record >= first && record - first < records; }
  bool has(Mark mark) const { return (marks >> static_cast<int>(mark)) & 1U; }
  void set(Mark mark) { marks |= 1U << static_cast<int>(mark); }
};
static_assert(sizeof(Moment) == 20);

/// The moment that begins with the record at `row` of the locality's week; `row` moves on past its last record. Without
/// marks when it held nothing that anything may have had to wait for.
Moment read_moment(const World& world, const Locality& locality, std::size_t& row);

}  // namespace hurtigspor
