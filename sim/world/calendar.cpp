#include "world/calendar.hpp"

#include <algorithm>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

std::uint64_t turn(const Event& event) {
  return static_cast<std::uint64_t>(event.step) << 32 | event.tie;
}

bool comes_before(const Event& one, const Event& other) {
  if (turn(one) != turn(other)) return turn(one) < turn(other);
  if (one.agent != other.agent) return one.agent < other.agent;
  return one.detail != other.detail ? one.detail < other.detail : one.spell < other.spell;
}

}  // namespace

Calendar::Calendar(Day last_day)
    : blocks_(static_cast<std::size_t>(last_day / (week_days * block_weeks)) + 1), last_day_(last_day) {}

void Calendar::join_today(const Event& event) {
  const auto begin = agenda_.begin() + static_cast<std::ptrdiff_t>(next_);
  agenda_.insert(std::upper_bound(begin, agenda_.end(), event, comes_before), event);
}

void Calendar::plan(Day day, const Event& event) {
  expects(day >= today_, "an event cannot be planned for a day that is past");
  if (day == today_) {
    const bool turn_has_passed = next_ > 0 && event.step <= agenda_[next_ - 1].step;
    if (!turn_has_passed) return join_today(event);
    ++day;
  }
  if (day > last_day_) return;
  const Day week = day / week_days;
  if (today_ >= 0 && week == today_ / week_days)
    list_of(day).push_back(event);
  else if (today_ >= 0 && week / block_weeks == today_ / (week_days * block_weeks))
    weeks_[static_cast<std::size_t>(week % block_weeks)].push_back({event, day});
  else
    blocks_[static_cast<std::size_t>(week / block_weeks)].push_back({event, day});
}

void Calendar::open_block(Day block) {
  std::vector<Later> events;
  events.swap(blocks_[static_cast<std::size_t>(block)]);
  for (const Later& later : events)
    weeks_[static_cast<std::size_t>(later.day / week_days % block_weeks)].push_back(later);
}

void Calendar::open_week(Day week) {
  auto& events = weeks_[static_cast<std::size_t>(week % block_weeks)];
  for (const Later& later : events) list_of(later.day).push_back(later.event);
  events.clear();
}

void Calendar::open(Day day) {
  expects(day == today_ + 1 && next_ == agenda_.size(), "days are opened one by one, each when the last is done");
  today_ = day;
  if (day % (week_days * block_weeks) == 0) open_block(day / (week_days * block_weeks));
  if (day % week_days == 0) open_week(day / week_days);
  agenda_.swap(list_of(day));
  list_of(day).clear();
  next_ = 0;
  std::sort(agenda_.begin(), agenda_.end(), comes_before);
}

}  // namespace hurtigspor
