#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/units.hpp"
#include "world/event.hpp"

namespace hurtigspor {

/// The future of one locality: a ring of days for the present block of 256 days and one list for each later block, so
/// that planning and taking cost the same however much lies ahead. The events of a day lie together, and lists keep
/// their room: once warm, nothing is allocated. Within a day events are taken in (step, tie-break, agent, detail)
/// order, never in order of planning.
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
  /// The event that comes so many after the next, if it is known, so that its person can be fetched in time.
  const Event* ahead(std::size_t further) const {
    return next_ + further < agenda_.size() ? &agenda_[next_ + further] : nullptr;
  }

  Day today() const { return today_; }

 private:
  static constexpr int block_bits = 8;
  static constexpr Day block_days = 1 << block_bits;
  static constexpr std::size_t row_in_block(Day day) { return static_cast<std::size_t>(day & (block_days - 1)); }

  struct Later {
    Event event;
    Day day;
  };

  void open_block(Day block);
  void join_today(const Event& event);

  std::array<std::vector<Event>, block_days> near_;  ///< of the present block
  std::vector<std::vector<Later>> far_;              ///< of the blocks after it
  std::vector<Event> agenda_;                        ///< of today, in order
  std::size_t next_ = 0;
  Day today_ = -1;
  Day last_day_;
};

}  // namespace hurtigspor
