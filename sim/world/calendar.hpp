#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include "base/units.hpp"
#include "world/event.hpp"

namespace hurtigspor {

/// The future of one locality: a ring of days for the present block of 256 days and one list for each later block, so
/// that planning and taking cost the same however much lies ahead. Nodes are reused; once warm, nothing is allocated.
/// Within a day events are taken in (step, tie-break, agent, detail) order, never in order of planning.
class Calendar {
 public:
  explicit Calendar(Day last_day);

  /// Plans an event. On the present day it joins the day if its turn has not passed, else it comes the next day; days
  /// after the last are forgotten.
  void plan(Day day, const Event& event);
  /// Makes `day` the present day; days are opened in ascending order without a gap.
  void open(Day day);
  /// The next event of the present day, or nothing.
  const Event* take();

  Day today() const { return today_; }
  std::size_t planned() const { return planned_; }

 private:
  static constexpr int block_bits = 8;
  static constexpr Day block_days = 1 << block_bits;
  static constexpr std::uint32_t end = 0xffffffff;

  struct Node {
    Event event;
    Day day;
    std::uint32_t next;
  };

  void push(std::uint32_t& head, Day day, const Event& event);
  void open_block(Day block);
  void join_today(const Event& event);

  std::vector<Node> nodes_;
  std::uint32_t free_ = end;
  std::array<std::uint32_t, block_days> near_;
  std::vector<std::uint32_t> far_;
  std::vector<Event> agenda_;  ///< of today, in order
  std::size_t next_ = 0;
  Day today_ = -1;
  Day last_day_;
  std::size_t planned_ = 0;
};

}  // namespace hurtigspor
