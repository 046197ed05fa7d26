#include "world/agenda.hpp"

#include <algorithm>
#include <array>
#include <boost/sort/pdqsort/pdqsort.hpp>
#include <span>
#include <tuple>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

constexpr std::size_t few_a_day = 16;

/// For numbers that are nearly in order.
void sort_by_insertion(std::span<std::uint64_t> numbers) {
  for (auto next = numbers.begin(); next != numbers.end(); ++next) {
    const std::uint64_t number = *next;
    auto place = next;
    for (; place != numbers.begin() && place[-1] > number; --place) *place = place[-1];
    *place = number;
  }
}

}  // namespace

bool Agenda::is_named_first(Turn one, Turn other) const {
  const auto name = [this](Turn turn) {
    const Event& event = events_[turn % most_events].event;
    return std::tuple(event.agent, event.detail, event.spell, ~event.cause);
  };
  return name(one) < name(other);
}

void Agenda::make_room(std::size_t count) {
  expects(count < most_events, "a page has no more than a million events");
  if (events_.size() < count) events_.resize(count);
  turns_.resize(count + 1);
  std::fill(past_.begin(), past_.end(), 0);
  next_ = past_lane_ = joined_left_ = foreseen_ = 0;
  past_events_ = count;
}

void Agenda::put_in_order(std::size_t lane) {
  const auto begin = turns_.begin() + static_cast<std::ptrdiff_t>(first_of(lane));
  const auto end = turns_.begin() + static_cast<std::ptrdiff_t>(past_of(lane));
  if (static_cast<std::size_t>(end - begin) <= few_a_day * days_)
    sort_by_insertion({begin, end});
  else
    boost::sort::pdqsort_branchless(begin, end);
  for (auto from = begin; (from = std::adjacent_find(from, end, share_turn)) != end;) {
    const auto past = std::find_if_not(from, end, [&](Turn other) { return share_turn(*from, other); });
    std::sort(from, past, [this](Turn one, Turn other) { return comes_before(one, other); });
    from = past;
  }
}

void Agenda::enter(std::size_t lane) {
  next_ = first_of(lane);
  past_lane_ = past_of(lane);
  past_events_ = turns_.size() - 1;
  joined_left_ = 0;
  end_ = nothing_left;
  first_open_ = 0;
}

bool Agenda::is_done(Day until) const {
  return next() >= end_of_day(until);
}

const Event* Agenda::foresee() {
  if (foreseen_ + 1 >= turns_.size()) return nullptr;
  return &events_[turns_[foreseen_++] % most_events].event;
}

}  // namespace hurtigspor
