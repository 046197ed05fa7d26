#pragma once

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

#include "world/calendar.hpp"

/// Where the coming events of the handover queue are kept.
namespace hurtigspor::benchmark {

enum class What : std::uint32_t { comes, is_served, loses_patience };

struct Happening {
  double day;
  What what;
  std::uint32_t who;
};

/// The product's calendar at a tick of 1/1024 day: times are rounded up to the next tick.
class PagedCalendar {
 public:
  explicit PagedCalendar(double days)
      : last_(static_cast<Day>(days * ticks_a_day)), calendar_(last_, 1, Agenda::most_days) {
    turn_page();
  }
  void plan(const Happening& next) {
    constexpr std::array<Step, 3> steps_of{Step::intake, Step::nav_talk, Step::passivity};
    const double exactly = next.day * ticks_a_day;
    const Day before = static_cast<Day>(exactly);
    const Day tick = before + (before < exactly ? 1 : 0);
    calendar_.plan(tick, {.tie = next.who,
                          .agent = next.who,
                          .step = steps_of[static_cast<std::size_t>(next.what)],
                          .detail = static_cast<std::uint8_t>(next.what)});
  }
  std::optional<Happening> take() {
    const Event* event = calendar_.take();
    while (event == nullptr) {
      if (!turn_page()) return {};
      event = calendar_.take();
    }
    return Happening{calendar_.today() / ticks_a_day, static_cast<What>(event->detail), event->agent};
  }

 private:
  static constexpr double ticks_a_day = 1024.0;
  bool turn_page() {
    if (++page_ > last_ / Agenda::most_days) return false;
    calendar_.open_page(page_);
    calendar_.enter(0);
    return true;
  }
  Day last_;
  Day page_ = -1;
  Calendar calendar_;
};

/// A binary heap in an array, as most simulators have it.
class BinaryHeap {
 public:
  explicit BinaryHeap(double) {}
  void plan(const Happening& next) {
    heap_.push_back(next);
    std::size_t place = heap_.size() - 1;
    for (; place > 0 && heap_[(place - 1) / 2].day > next.day; place = (place - 1) / 2)
      heap_[place] = heap_[(place - 1) / 2];
    heap_[place] = next;
  }
  std::optional<Happening> take() {
    if (heap_.empty()) return {};
    const Happening first = heap_.front();
    const Happening last = heap_.back();
    heap_.pop_back();
    std::size_t place = 0;
    for (std::size_t child = 1; child < heap_.size(); child = 2 * place + 1) {
      if (child + 1 < heap_.size() && heap_[child + 1].day < heap_[child].day) ++child;
      if (heap_[child].day >= last.day) break;
      heap_[place] = heap_[child];
      place = child;
    }
    if (!heap_.empty()) heap_[place] = last;
    return first;
  }

 private:
  std::vector<Happening> heap_;
};

/// A calendar queue (Brown 1988) whose days are as short as suits this queue: a ring of sorted lists.
class CalendarQueue {
 public:
  explicit CalendarQueue(double) : ring_(lists) {}
  void plan(const Happening& next) {
    const auto slot = static_cast<std::uint64_t>(next.day * slots_a_day);
    auto& list = ring_[slot % lists];
    auto place = list.end();  // latest first, so that the next one is at the end
    while (place != list.begin() && std::prev(place)->day < next.day) --place;
    list.insert(place, next);
    ++waiting_;
  }
  std::optional<Happening> take() {
    if (waiting_ == 0) return {};
    for (;; ++slot_) {
      auto& list = ring_[slot_ % lists];
      if (list.empty() || static_cast<std::uint64_t>(list.back().day * slots_a_day) > slot_) continue;
      const Happening next = list.back();
      list.pop_back();
      --waiting_;
      return next;
    }
  }

 private:
  static constexpr double slots_a_day = 256.0;
  static constexpr std::size_t lists = 1024;
  std::vector<std::vector<Happening>> ring_;
  std::uint64_t slot_ = 0;
  std::size_t waiting_ = 0;
};

}  // namespace hurtigspor::benchmark
