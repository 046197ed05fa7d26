#include "theory/waiting_room.hpp"

#include <algorithm>

#include "base/luck.hpp"

namespace hurtigspor {

namespace {

constexpr Step comes = Step::intake;
constexpr Step is_served = Step::nav_talk;
constexpr Step loses_patience = Step::passivity;
enum QueueDecision : unsigned { gap, service, patience };

}  // namespace

WaitingRoom::WaitingRoom(const Queue& queue, std::uint32_t replicate, Day days)
    : queue_(queue), replicate_(replicate), last_tick_(days * ticks_a_day), calendar_(last_tick_) {
  plan_next_visitor();
}

QueueFigures WaitingRoom::live(Day uncounted_days) {
  counted_from_ = uncounted_days * ticks_a_day;
  for (Day tick = 0; tick <= last_tick_; ++tick) {
    calendar_.open(tick);
    while (const Event* event = calendar_.take()) {
      const Event now = *event;
      take(now);
    }
  }
  return {delayed_ / counted_, waited_ / counted_ / ticks_a_day, gave_up_ / counted_};
}

double WaitingRoom::time(unsigned decision, std::uint32_t who, double mean) const {
  return Luck({2016, replicate_, 0}, {Agent::Kind::person, who}, 0, 0).exponential(decision, 1.0 / mean);
}

void WaitingRoom::plan(double days, Step step, std::uint32_t who) {
  calendar_.plan(calendar_.today() + whole_days(days * ticks_a_day), {.agent = who, .step = step});
}

/// Comings are rounded up from their exact times, so that no rounding adds to the next.
void WaitingRoom::plan_next_visitor() {
  const auto who = static_cast<std::uint32_t>(visitors_.size());
  next_coming_ += time(gap, who, 1.0 / queue_.arrivals);
  visitors_.push_back({});
  const double ticks_until_then = next_coming_ * ticks_a_day - calendar_.today();
  calendar_.plan(calendar_.today() + std::max(0, whole_days(ticks_until_then)), {.agent = who, .step = comes});
}

void WaitingRoom::take(const Event& event) {
  if (event.step == comes) return come(event.agent);
  if (event.step == loses_patience) return give_up(event.agent);
  --busy_;
  serve_next();
}

void WaitingRoom::come(std::uint32_t who) {
  plan_next_visitor();
  visitors_[who] = {calendar_.today(), true};
  const bool counts = calendar_.today() >= counted_from_;
  counted_ += counts;
  if (busy_ < queue_.servers) return serve(who);
  delayed_ += counts;
  line_.push_back(who);
  if (queue_.patience > 0.0) plan(time(patience, who, queue_.patience), loses_patience, who);
}

void WaitingRoom::leave_the_line(Visitor& visitor) {
  visitor.waits = false;
  if (visitor.came >= counted_from_) waited_ += calendar_.today() - visitor.came;
}

void WaitingRoom::serve(std::uint32_t who) {
  leave_the_line(visitors_[who]);
  ++busy_;
  plan(time(service, who, queue_.service), is_served, who);
}

void WaitingRoom::serve_next() {
  while (!line_.empty()) {
    const std::uint32_t first = line_.front();
    line_.pop_front();
    if (visitors_[first].waits) return serve(first);
  }
}

void WaitingRoom::give_up(std::uint32_t who) {
  if (!visitors_[who].waits) return;
  gave_up_ += visitors_[who].came >= counted_from_;
  leave_the_line(visitors_[who]);
}

}  // namespace hurtigspor
