#pragma once

#include <map>
#include <optional>
#include <tuple>

#include "world/calendar.hpp"

namespace hurtigspor {

/// The calendar as one sorted list of everything that lies ahead.
class PlainCalendar {
 public:
  explicit PlainCalendar(Day last_day) : last_day_(last_day) {}

  void plan(Day day, const Event& event) {
    const bool too_late_today = day == today_ && last_taken_ && event.step <= *last_taken_;
    if (too_late_today) ++day;
    if (day <= last_day_) ahead_.emplace(turn(day, event), event);
  }
  void open(Day day) {
    today_ = day;
    last_taken_.reset();
  }
  std::optional<Event> take() {
    if (ahead_.empty() || std::get<0>(ahead_.begin()->first) != today_) return {};
    const Event event = ahead_.begin()->second;
    ahead_.erase(ahead_.begin());
    last_taken_ = event.step;
    return event;
  }
  std::size_t size() const { return ahead_.size(); }

 private:
  using Turn = std::tuple<Day, Step, std::uint32_t, std::uint32_t, std::uint8_t, std::uint16_t, std::uint32_t>;
  static Turn turn(Day day, const Event& event) {
    return {day, event.step, event.tie, event.agent, event.detail, event.spell, ~event.cause};
  }

  std::multimap<Turn, Event> ahead_;
  Day today_ = -1;
  Day last_day_;
  std::optional<Step> last_taken_;  ///< of today
};

}  // namespace hurtigspor
