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

Calendar::Calendar(Day last_day) : far_(static_cast<std::size_t>(last_day >> block_bits) + 1), last_day_(last_day) {}

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
  const Day block = day >> block_bits;
  if (today_ >= 0 && block == today_ >> block_bits)
    near_[row_in_block(day)].push_back(event);
  else
    far_[static_cast<std::size_t>(block)].push_back({event, day});
}

void Calendar::open_block(Day block) {
  std::vector<Later> events;
  events.swap(far_[static_cast<std::size_t>(block)]);
  for (const Later& later : events) near_[row_in_block(later.day)].push_back(later.event);
}

void Calendar::open(Day day) {
  expects(day == today_ + 1 && next_ == agenda_.size(), "days are opened one by one, each when the last is done");
  today_ = day;
  if (row_in_block(day) == 0) open_block(day >> block_bits);
  auto& events = near_[row_in_block(day)];
  agenda_.assign(events.begin(), events.end());
  events.clear();
  next_ = 0;
  std::sort(agenda_.begin(), agenda_.end(), comes_before);
}

}  // namespace hurtigspor
