#pragma once

#include <cstdint>
#include <vector>

#include "benchmark/draws.hpp"
#include "benchmark/futures.hpp"

namespace hurtigspor::benchmark {

/// What became of the people who came.
struct QueueCounts {
  std::uint32_t served = 0;
  std::uint32_t gave_up = 0;
  double waited = 0.0;  ///< by all together [days]
};

/// Handovers that wait for one of 100 caseworkers: 90 come a day, one is served a day by each, one in ten who waits
/// loses patience a day; first come, first served.
template <class Future, class Draws>
class HandoverQueue {
 public:
  HandoverQueue(std::uint32_t arrivals, std::uint32_t replicate)
      : arrivals_(arrivals), draws_(replicate), future_(arrivals / rate_of[gap] + room) {}

  QueueCounts live() {
    plan(0.0, What::comes, 0);
    while (const auto next = future_.take()) {
      now_ = next->day;
      switch (next->what) {
        case What::comes:
          come(next->who);
          break;
        case What::is_served:
          ++counts_.served;
          serve_next();
          break;
        case What::loses_patience:
          if (next->who >= gone_) give_up(line_[next->who - gone_]);
          break;
      }
    }
    return counts_;
  }

 private:
  static constexpr double room = 200.0;  ///< days in which the last ones are served
  static constexpr int caseworkers = 100;
  struct Waiting {
    double since;
    double service;
    bool waits = true;
  };

  void plan(double days, What what, std::uint32_t who) { future_.plan({now_ + days, what, who}); }

  void come(std::uint32_t who) {
    const auto time = draws_.of(who);
    exact_ += time(gap);
    if (who + 1 < arrivals_) future_.plan({std::max(exact_, now_), What::comes, who + 1});
    if (busy_ < caseworkers) {
      ++busy_;
      return plan(time(service), What::is_served, who);
    }
    plan(time(patience), What::loses_patience, gone_ + static_cast<std::uint32_t>(line_.size()));
    line_.push_back({now_, time(service)});
  }
  void leave(Waiting& waiting) {
    waiting.waits = false;
    counts_.waited += now_ - waiting.since;
  }
  void give_up(Waiting& waiting) {
    if (!waiting.waits) return;
    leave(waiting);
    ++counts_.gave_up;
  }
  void serve_next() {
    while (first_ < line_.size() && !line_[first_].waits) ++first_;
    if (first_ >= longest_memory) forget();
    if (first_ == line_.size()) {
      --busy_;
      return;
    }
    leave(line_[first_]);
    plan(line_[first_].service, What::is_served, 0);
  }

  void forget() {
    line_.erase(line_.begin(), line_.begin() + static_cast<std::ptrdiff_t>(first_));
    gone_ += static_cast<std::uint32_t>(first_);
    first_ = 0;
  }

  std::uint32_t arrivals_;
  Draws draws_;
  Future future_;
  QueueCounts counts_;
  static constexpr std::size_t longest_memory = 1024;
  std::vector<Waiting> line_;  ///< those who wait or lately did, in order
  std::size_t first_ = 0;      ///< nobody before waits
  std::uint32_t gone_ = 0;     ///< who waited before those
  int busy_ = 0;
  double now_ = 0.0;    ///< day
  double exact_ = 0.0;  ///< day on which the next one comes, before rounding
};

}  // namespace hurtigspor::benchmark
