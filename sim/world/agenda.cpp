#include "world/agenda.hpp"

#include <algorithm>
#include <bit>
#include <boost/sort/pdqsort/pdqsort.hpp>
#include <tuple>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

constexpr int place_bits = std::bit_width(Agenda::most_events - 1);
constexpr int tie_bits = 32;
constexpr int step_bits = 6;
static_assert(steps <= std::size_t{1} << step_bits);
static_assert(std::bit_width(static_cast<unsigned>(Agenda::most_days - 1)) + step_bits + tie_bits + place_bits <= 64);

std::int64_t day_and_step(Day day, Step step) {
  return static_cast<std::int64_t>(day) << step_bits | static_cast<std::int64_t>(index(step));
}

std::uint64_t turn(const PageEvent& event) {
  return static_cast<std::uint64_t>(day_and_step(event.day, event.event.step)) << tie_bits | event.event.tie;
}

bool comes_before(const PageEvent& one, const PageEvent& other) {
  const auto order = [](const PageEvent& event) {
    return std::tuple(turn(event), event.event.agent, event.event.detail, event.event.spell);
  };
  return order(one) < order(other);
}

}  // namespace

void Agenda::make_room(std::size_t count) {
  if (dealt_.size() < count) dealt_.resize(count);
  turns_.resize(count);
  joined_.clear();
  next_ = next_joined_ = 0;
  foreseen_ = foreseen_lane_ = 0;
  std::fill(past_.begin(), past_.end(), 0);
}

void Agenda::put_in_order(std::size_t lane) {
  const std::size_t first = first_of(lane);
  const auto begin = turns_.begin() + static_cast<std::ptrdiff_t>(first);
  const auto end = turns_.begin() + static_cast<std::ptrdiff_t>(past_[lane]);
  expects(past_[lane] - first <= most_events, "a lane has no more than a million events on one page");
  for (std::size_t place = 0; first + place < past_[lane]; ++place)
    turns_[first + place] = turn(dealt_[first + place]) << place_bits | place;
  boost::sort::pdqsort_branchless(begin, end);
  // Two events hardly ever share day, step and tie-break; where they do, agent and detail decide.
  const auto share_turn = [](std::uint64_t one, std::uint64_t other) {
    return one >> place_bits == other >> place_bits;
  };
  for (auto from = begin; (from = std::adjacent_find(from, end, share_turn)) != end;) {
    const auto past = std::find_if_not(from, end, [&](std::uint64_t other) { return share_turn(*from, other); });
    std::sort(from, past, [&](std::uint64_t one, std::uint64_t other) {
      return comes_before(dealt_[first + (one & (most_events - 1))], dealt_[first + (other & (most_events - 1))]);
    });
    from = past;
  }
}

void Agenda::enter(std::size_t lane) {
  lane_ = lane;
  next_ = first_of(lane);
  joined_.clear();
  next_joined_ = 0;
  passed_ = -1;
}

void Agenda::join(const PageEvent& event) {
  const auto begin = joined_.begin() + static_cast<std::ptrdiff_t>(next_joined_);
  joined_.insert(std::upper_bound(begin, joined_.end(), event, comes_before), event);
}

Agenda::Next Agenda::next() const {
  const PageEvent* event = next_ < past_[lane_] ? &planned(lane_, next_) : nullptr;
  if (next_joined_ == joined_.size()) return {event, false};
  const PageEvent* joined = &joined_[next_joined_];
  const bool joined_first = event == nullptr || comes_before(*joined, *event);
  return {joined_first ? joined : event, joined_first};
}

bool Agenda::is_done(Day until) const {
  const PageEvent* event = next().event;
  return event == nullptr || event->day > until;
}

const PageEvent* Agenda::take(Day until) {
  const auto [event, has_joined] = next();
  if (event == nullptr || event->day > until) return nullptr;
  ++(has_joined ? next_joined_ : next_);
  passed_ = day_and_step(event->day, event->event.step);
  return event;
}

const Event* Agenda::foresee() {
  if (foreseen_ == turns_.size()) return nullptr;
  while (foreseen_ == past_[foreseen_lane_]) ++foreseen_lane_;
  return &planned(foreseen_lane_, foreseen_++).event;
}

bool Agenda::has_passed(Day day, Step step) const {
  return day_and_step(day, step) <= passed_;
}

}  // namespace hurtigspor
