#include "world/calendar.hpp"

#include <algorithm>
#include <tuple>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

bool comes_before(const Event& one, const Event& other) {
  return std::tie(one.step, one.tie, one.agent, one.detail, one.spell) <
         std::tie(other.step, other.tie, other.agent, other.detail, other.spell);
}

}  // namespace

Calendar::Calendar(Day last_day)
    : far_(static_cast<std::size_t>(last_day >> block_bits) + 1, end), last_day_(last_day) {
  near_.fill(end);
}

void Calendar::push(std::uint32_t& head, Day day, const Event& event) {
  std::uint32_t row = free_;
  if (row == end) {
    row = static_cast<std::uint32_t>(nodes_.size());
    nodes_.push_back({event, day, head});
  } else {
    free_ = nodes_[row].next;
    nodes_[row] = {event, day, head};
  }
  head = row;
}

void Calendar::join_today(const Event& event) {
  const auto begin = agenda_.begin() + static_cast<std::ptrdiff_t>(next_);
  agenda_.insert(std::upper_bound(begin, agenda_.end(), event, comes_before), event);
}

void Calendar::plan(Day day, const Event& event) {
  expects(day >= today_, "an event cannot be planned for a day that is past");
  if (day == today_) {
    const bool turn_has_passed = next_ > 0 && event.step <= agenda_[next_ - 1].step;
    if (!turn_has_passed) {
      ++planned_;
      return join_today(event);
    }
    ++day;
  }
  if (day > last_day_) return;
  ++planned_;
  const Day block = day >> block_bits;
  if (today_ >= 0 && block == today_ >> block_bits)
    push(near_[static_cast<std::size_t>(day & (block_days - 1))], day, event);
  else
    push(far_[static_cast<std::size_t>(block)], day, event);
}

void Calendar::open_block(Day block) {
  std::uint32_t row = far_[static_cast<std::size_t>(block)];
  far_[static_cast<std::size_t>(block)] = end;
  while (row != end) {
    Node& node = nodes_[row];
    const std::uint32_t next = node.next;
    auto& head = near_[static_cast<std::size_t>(node.day & (block_days - 1))];
    node.next = head;
    head = row;
    row = next;
  }
}

void Calendar::open(Day day) {
  expects(day == today_ + 1 && next_ == agenda_.size(), "days are opened one by one, each when the last is done");
  today_ = day;
  if ((day & (block_days - 1)) == 0) open_block(day >> block_bits);
  agenda_.clear();
  next_ = 0;
  auto& head = near_[static_cast<std::size_t>(day & (block_days - 1))];
  while (head != end) {
    agenda_.push_back(nodes_[head].event);
    const std::uint32_t next = nodes_[head].next;
    nodes_[head].next = free_;
    free_ = head;
    head = next;
  }
  std::sort(agenda_.begin(), agenda_.end(), comes_before);
}

const Event* Calendar::take() {
  return next_ < agenda_.size() ? &agenda_[next_++] : nullptr;
}

}  // namespace hurtigspor
