#pragma once

#include <cstdint>
#include <deque>
#include <vector>

#include "base/units.hpp"
#include "theory/queue_formulas.hpp"
#include "world/calendar.hpp"

namespace hurtigspor {

/// A thousandth of a day: the calendar's tick here, so that whole ticks matter little.
inline constexpr Day ticks_a_day = 1000;

/// A queue as the product would live it: every coming, end of service and end of patience is an event of the calendar,
/// every time is one person's named luck.
class WaitingRoom {
 public:
  WaitingRoom(const Queue& queue, std::uint32_t replicate, Day days);

  /// Lives all days; counts who comes after the first ones, in which the room fills.
  QueueFigures live(Day uncounted_days);

 private:
  struct Visitor {
    Day came;
    bool waits;
  };
  void plan(double days, Step step, std::uint32_t who);
  double time(unsigned decision, std::uint32_t who, double mean) const;
  void plan_next_visitor();
  void take(const Event& event);
  void come(std::uint32_t who);
  void serve(std::uint32_t who);
  void serve_next();
  void give_up(std::uint32_t who);
  void leave_the_line(Visitor& visitor);

  Queue queue_;
  std::uint32_t replicate_;
  Day last_tick_;
  Calendar calendar_;
  std::vector<Visitor> visitors_;
  std::deque<std::uint32_t> line_;
  int busy_ = 0;
  double next_coming_ = 0.0;  ///< exact [days]
  Day counted_from_ = 0;
  double counted_ = 0.0;
  double delayed_ = 0.0;
  double waited_ = 0.0;  ///< ticks
  double gave_up_ = 0.0;
};

}  // namespace hurtigspor
