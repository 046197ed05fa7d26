#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "base/units.hpp"
#include "world/event.hpp"

namespace hurtigspor {

/// An event of a page of the calendar, on one of the page's days.
struct PageEvent {
  Event event;
  std::uint16_t lane;
  std::uint8_t day;  ///< of the page
};

/// What one lane does on the days of one page, in (day, step, tie-break, agent, detail) order, never in order of
/// planning.
class Agenda {
 public:
  /// Most days of a page, and most events that one lane may have planned for one when it begins.
  static constexpr Day most_days = 64;
  static constexpr std::size_t most_events = std::size_t{1} << 20;

  /// Begins with what has been planned so far; the events stay where they are while they are taken.
  void begin(std::span<const PageEvent> planned);
  /// Adds an event in its turn among those still to come.
  void join(const PageEvent& event);
  /// The next event up to a day of the page, or nothing.
  const PageEvent* take(Day until);
  /// An event planned before the page began that comes so many turns later, or nothing.
  const Event* ahead(std::size_t turns) const;

  /// Whether the step's turn on that day is over or is being worked off.
  bool has_passed(Day day, Step step) const;
  /// Whether nothing is left up to and including that day of the page.
  bool is_done(Day until = most_days) const;

 private:
  const PageEvent& planned(std::size_t turn) const { return planned_[turns_[turn] & (most_events - 1)]; }
  void put_ties_in_order();
  struct Next {
    const PageEvent* event;  ///< nothing when all is done
    bool has_joined;
  };
  Next next() const;

  std::span<const PageEvent> planned_;
  std::vector<std::uint64_t> turns_;  ///< turn of each planned event and, in the lowest bits, its place; sorted
  std::vector<PageEvent> joined_;     ///< sorted
  std::size_t next_ = 0;
  std::size_t next_joined_ = 0;
  std::int64_t passed_ = -1;  ///< day and step of the last event taken
};

}  // namespace hurtigspor
