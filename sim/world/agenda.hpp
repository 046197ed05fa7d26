#pragma once

#include <bit>
#include <cstdint>
#include <vector>

#include "base/errors.hpp"
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
/// detail, spell) order, never in order of planning; of a plan made twice the one of the later cause comes first.
class Agenda {
 public:
  /// Most days of a page, and most events on one, those among them that join a lane while it is lived.
  static constexpr Day most_days = 64;
  static constexpr std::size_t most_events = std::size_t{1} << 20;

  Agenda(std::size_t lanes, Day days) : lanes_(lanes), days_(static_cast<std::size_t>(days)), past_(lanes * days_) {}

  /// Deals a page's events to their lanes. `visit` calls a function with each of them, twice in the same order.
  template <class VisitAll>
  void deal(std::size_t count, VisitAll visit_all);
  /// Goes on to a lane, from its first day.
  void enter(std::size_t lane);
  /// Adds an event to the lane in its turn among those still to come.
  void join(Event event, std::size_t lane, Day day);
  /// Lets the lane's events be taken up to and including that day, no longer to the end of the page.
  void stop_after(Day day) { end_ = end_of_day(day); }
  /// The lane's next event, or nothing; it is there until the next call or `join`.
  const PageEvent* take();

  /// The page's events as they will be taken, lane after lane, one with each call: those that had been planned when it
  /// was dealt; nothing after the last.
  const Event* foresee();

  /// Whether the step's turn on that day is over or is being worked off in the lane.
  bool has_passed(Day day, Step step) const;
  /// Whether nothing is left in the lane up to and including that day of the page.
  bool is_done(Day until = most_days - 1) const;

 private:
  /// An event's day, step and tie-break, and in the lowest bits its place in `events_`: a number that sorts.
  using Turn = std::uint64_t;
  static constexpr int place_bits = std::bit_width(most_events - 1);
  static constexpr int tie_bits = 32;
  static constexpr int step_bits = 6;
  static_assert(steps < std::size_t{1} << step_bits);
  static_assert(std::bit_width(static_cast<unsigned>(most_days - 1)) + step_bits + tie_bits + place_bits == 64);
  static constexpr Turn nothing_left = UINT64_MAX;  ///< beyond every day

  static std::uint64_t day_and_step(Day day, std::size_t step) {
    return static_cast<std::uint64_t>(day) << step_bits | step;
  }
  /// The first turn that is later than the day.
  static Turn end_of_day(Day day) {
    return day + 1 < most_days ? day_and_step(day + 1, 0) << (tie_bits + place_bits) : nothing_left;
  }
  static bool share_turn(Turn one, Turn other) { return (one ^ other) >> place_bits == 0; }
  static Turn turn_of(const PageEvent& of_page, std::size_t place);
  /// Two events hardly ever share day, step and tie-break; where they do, the rest decides.
  bool comes_before(Turn one, Turn other) const {
    const bool decided = one == other || !share_turn(one, other);
    return decided ? one < other : is_named_first(one, other);
  }
  bool is_named_first(Turn one, Turn other) const;
  Turn next() const;
  /// Without a branch: nobody can guess which one it is.
  static Turn earlier(Turn one, Turn other) { return other ^ ((one ^ other) & -static_cast<Turn>(one < other)); }
  std::size_t row_of(const PageEvent& event) const { return event.lane * days_ + event.day; }
  std::size_t first_of(std::size_t lane) const { return lane == 0 ? 0 : past_of(lane - 1); }
  std::size_t past_of(std::size_t lane) const { return past_[(lane + 1) * days_ - 1]; }
  void make_room(std::size_t count);
  void put_in_order(std::size_t lane);

  std::size_t lanes_;
  std::size_t days_;
  std::vector<PageEvent> events_;          ///< by lane, then those that have joined the present one
  std::vector<Turn> turns_{nothing_left};  ///< of the planned, by lane, sorted; one more closes them
  std::vector<std::uint32_t> past_;        ///< past the last of each lane and day in `turns_`
  /// Of those that have joined the lane, latest first: `nothing_left`, those that are still to come, those taken.
  std::vector<Turn> joined_{nothing_left};
  std::size_t next_ = 0;  ///< in `turns_`
  std::size_t past_lane_ = 0;
  std::size_t joined_left_ = 0;   ///< still to come
  std::size_t past_events_ = 0;   ///< past the last that joined
  Turn end_ = nothing_left;       ///< no event from this turn on is taken
  std::uint64_t first_open_ = 0;  ///< day and step after those of the last event taken
  std::size_t foreseen_ = 0;
};

inline Agenda::Turn Agenda::turn_of(const PageEvent& of_page, std::size_t place) {
  const std::uint64_t when = day_and_step(of_page.day, index(of_page.event.step));
  return (when << tie_bits | of_page.event.tie) << place_bits | place;
}

inline void Agenda::join(Event event, std::size_t lane, Day day) {
  expects(past_events_ + 1 < most_events, "a page has no more than a million events");
  if (past_events_ == events_.size()) events_.emplace_back();
  if (++joined_left_ == joined_.size()) joined_.emplace_back();
  const PageEvent joining{event, static_cast<std::uint16_t>(lane), static_cast<std::uint8_t>(day)};
  events_[past_events_] = joining;
  const Turn turn = turn_of(joining, past_events_++);
  std::size_t place = joined_left_;
  for (; !comes_before(turn, joined_[place - 1]); --place) joined_[place] = joined_[place - 1];
  joined_[place] = turn;
}

inline Agenda::Turn Agenda::next() const {
  const Turn dealt = turns_[next_];
  const Turn planned = next_ < past_lane_ ? dealt : nothing_left;
  const Turn joined = joined_[joined_left_];
  if (planned != joined && share_turn(planned, joined)) [[unlikely]]
    return comes_before(joined, planned) ? joined : planned;
  return earlier(planned, joined);
}

inline const PageEvent* Agenda::take() {
  const Turn turn = next();
  if (turn >= end_) return nullptr;
  const std::size_t has_joined = turn == joined_[joined_left_] ? 1 : 0;
  joined_left_ -= has_joined;
  next_ += 1 - has_joined;
  first_open_ = (turn >> (tie_bits + place_bits)) + 1;
  return &events_[turn % most_events];
}

inline bool Agenda::has_passed(Day day, Step step) const {
  return day_and_step(day, index(step)) < first_open_;
}

template <class VisitAll>
void Agenda::deal(std::size_t count, VisitAll visit_all) {
  make_room(count);
  visit_all([this](const PageEvent& event) { ++past_[row_of(event)]; });
  std::uint32_t before = 0;
  for (std::uint32_t& past : past_) {  // for now where the day begins
    const std::uint32_t events = past;
    past = before;
    before += events;
  }
  visit_all([this](const PageEvent& event) {
    const std::size_t place = past_[row_of(event)]++;
    events_[place] = event;
    turns_[place] = turn_of(event, place);
  });
  for (std::size_t lane = 0; lane < lanes_; ++lane) put_in_order(lane);
}

}  // namespace hurtigspor
