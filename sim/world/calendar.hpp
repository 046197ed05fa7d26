#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/units.hpp"
#include "world/event.hpp"

namespace hurtigspor {

/// The future of one locality: lists for the days of the present week, a ring of weeks for the present block of 64
/// weeks and one list for each later block, so that planning and taking cost the same however much lies ahead. Few
/// lists are written to at a time, so that they stay near the processor; they keep their room: once warm, nothing is
/// allocated. Within a day events are taken in (step, tie-break, agent, detail) order, never in order of planning.
class Calendar {
 public:
  explicit Calendar(Day last_day);

  /// Plans an event. On the present day it joins the day if its turn has not passed, else it comes the next day; days
  /// after the last are forgotten.
  void plan(Day day, const Event& event);
  /// Makes `day` the present day; days are opened in ascending order without a gap.
  void open(Day day);
  /// The next event of the present day, or nothing.
  const Event* take() { return next_ < agenda_.size() ? &agenda_[next_++] : nullptr; }
  /// An event of a later day.
  struct Later {
    Event event;
    Day day;
  };
  /// What is planned for a week that has not begun, as far as it is known: nothing for the first week of a block, which
  /// is dealt out when it begins. In order of planning.
  const std::vector<Later>& planned_in(Day week) const { return weeks_[static_cast<std::size_t>(week % block_weeks)]; }

  Day today() const { return today_; }

 private:
  static constexpr Day week_days = 7;
  static constexpr Day block_weeks = 64;

  std::vector<Event>& list_of(Day day) { return days_[static_cast<std::size_t>(day % week_days)]; }
  void open_week(Day week);
  void open_block(Day block);
  void join_today(const Event& event);

  std::array<std::vector<Event>, week_days> days_;     ///< of the present week
  std::array<std::vector<Later>, block_weeks> weeks_;  ///< of the present block, those to come
  std::vector<std::vector<Later>> blocks_;             ///< those to come
  std::vector<Event> agenda_;                          ///< of today, in order
  std::size_t next_ = 0;
  Day today_ = -1;
  Day last_day_;
};

}  // namespace hurtigspor
