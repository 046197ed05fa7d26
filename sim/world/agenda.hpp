#pragma once

#include <cstdint>
#include <vector>

#include "base/units.hpp"
#include "world/event.hpp"

namespace hurtigspor {

/// An event of a page of the calendar, in one of the calendar's lanes and on one of the page's days.
struct PageEvent {
  Event event;
  std::uint16_t lane;
  std::uint8_t day;  ///< of the page
};

/// What the lanes of a calendar do on the days of one page: lane after lane, each in (day, step, tie-break, agent,
/// detail) order, never in order of planning.
class Agenda {
 public:
  /// Most days of a page, and most events that one lane may have planned for one when it begins.
  static constexpr Day most_days = 64;
  static constexpr std::size_t most_events = std::size_t{1} << 20;

  explicit Agenda(std::size_t lanes) : past_(lanes) {}

  /// Deals a page's events to their lanes. `visit` calls a function with each of them, twice in the same order.
  template <class VisitAll>
  void deal(std::size_t count, VisitAll visit_all);
  /// Goes on to a lane, from its first day.
  void enter(std::size_t lane);
  /// Adds an event to the lane in its turn among those still to come.
  void join(const PageEvent& event);
  /// The lane's next event up to a day of the page, or nothing.
  const PageEvent* take(Day until);

  /// The page's events as they will be taken, lane after lane, one with each call: those that had been planned when it
  /// was dealt; nothing after the last.
  const Event* foresee();

  /// Whether the step's turn on that day is over or is being worked off in the lane.
  bool has_passed(Day day, Step step) const;
  /// Whether nothing is left in the lane up to and including that day of the page.
  bool is_done(Day until = most_days) const;

 private:
  struct Next {
    const PageEvent* event;  ///< nothing when all is done
    bool has_joined;
  };
  Next next() const;
  std::size_t first_of(std::size_t lane) const { return lane == 0 ? 0 : past_[lane - 1]; }
  const PageEvent& planned(std::size_t lane, std::size_t turn) const {
    return dealt_[first_of(lane) + (turns_[turn] & (most_events - 1))];
  }
  void make_room(std::size_t count);
  void put_in_order(std::size_t lane);

  std::vector<PageEvent> dealt_;   ///< by lane
  std::vector<std::size_t> past_;  ///< past the last of each lane in `dealt_` and `turns_`
  std::vector<std::uint64_t>
      turns_;                      ///< by lane, sorted: an event's turn and, in the lowest bits, its place in the lane
  std::vector<PageEvent> joined_;  ///< of the lane that is being lived, sorted
  std::size_t lane_ = 0;
  std::size_t next_ = 0;
  std::size_t next_joined_ = 0;
  std::int64_t passed_ = -1;  ///< day and step of the last event taken
  std::size_t foreseen_ = 0;
  std::size_t foreseen_lane_ = 0;
};

template <class VisitAll>
void Agenda::deal(std::size_t count, VisitAll visit_all) {
  make_room(count);
  visit_all([this](const PageEvent& event) { ++past_[event.lane]; });
  std::size_t before = 0;
  for (std::size_t& past : past_) {  // for now where the lane begins
    const std::size_t events = past;
    past = before;
    before += events;
  }
  visit_all([this](const PageEvent& event) { dealt_[past_[event.lane]++] = event; });
  for (std::size_t lane = 0; lane < past_.size(); ++lane) put_in_order(lane);
}

}  // namespace hurtigspor
