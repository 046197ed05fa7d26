#pragma once

#include <algorithm>
#include <cmath>
#include <vector>

#include "world/diary.hpp"

namespace hurtigspor {

/// A diary as a list of meetings. Everything is counted again whenever somebody asks.
class PlainDiary {
 public:
  void begin_week(double capacity, KeptHours kept, double absence, double uniform) {
    capacities_.push_back(capacity);
    kept_ = kept;
    meetings_.erase(meetings_.begin(), std::find_if(meetings_.begin(), meetings_.end(),
                                                    [this](const Meeting& one) { return one.week >= week(); }));
    slots_ = whole_slots(week(), 1.0) - number_ill(whole_slots(week(), 1.0), absence, uniform);
    used_ = 0;
    called_off_ = 0;
    to_call_off_ = std::max(0, booked(week()) - slots_);
    left_for_firms_ = std::min(whole_slots(week(), kept.firms), unused());
  }

  bool has_free(Week asked_for, bool for_handover) const {
    if (asked_for < week()) return false;
    if (asked_for == week()) return unused() > left_for_firms_;
    int free = whole_slots(asked_for, 1.0) - booked(asked_for) - whole_slots(asked_for, kept_.firms);
    if (!for_handover && asked_for > week() + 1)
      free -= std::max(0, whole_slots(asked_for, kept_.handovers) - handovers(asked_for));
    return free > 0;
  }
  void book(Week asked_for, bool for_handover) {
    const auto later =
        std::find_if(meetings_.begin(), meetings_.end(), [&](const Meeting& one) { return one.week > asked_for; });
    meetings_.insert(later, {asked_for, for_handover, false});
  }
  bool use_now(HourFor wanted_for) {
    const bool for_firms = wanted_for == HourFor::firms;
    if (unused() <= (for_firms ? 0 : left_for_firms_)) return false;
    if (for_firms) left_for_firms_ = std::max(0, left_for_firms_ - 1);
    ++used_;
    return true;
  }
  bool keep_booking(bool for_handover) {
    std::find_if(meetings_.begin(), meetings_.end(), [&](const Meeting& one) {
      return one.week == week() && one.handover == for_handover && !one.over;
    })->over = true;
    if (called_off_ < to_call_off_) {
      ++called_off_;
      return false;
    }
    ++used_;
    return true;
  }

  Week week() const { return static_cast<Week>(capacities_.size()) - 1; }
  int slots() const { return slots_; }
  int ill() const { return whole_slots(week(), 1.0) - slots_; }
  int lapsed() const { return slots_ - used_; }
  int booked(Week of) const {
    return static_cast<int>(
        std::count_if(meetings_.begin(), meetings_.end(), [of](const Meeting& one) { return one.week == of; }));
  }
  /// Whether a meeting of this kind waits for its turn this week.
  bool expects_one(bool for_handover) const {
    return std::any_of(meetings_.begin(), meetings_.end(), [&](const Meeting& one) {
      return one.week == week() && one.handover == for_handover && !one.over;
    });
  }
  /// Slots left when those who are still to come and can come have had theirs.
  int unused() const {
    const auto to_come = std::count_if(meetings_.begin(), meetings_.end(),
                                       [this](const Meeting& one) { return one.week == week() && !one.over; });
    return slots_ - used_ - (static_cast<int>(to_come) - (to_call_off_ - called_off_));
  }

 private:
  struct Meeting {
    Week week;
    bool handover;
    bool over;
  };
  int handovers(Week of) const {
    return static_cast<int>(std::count_if(meetings_.begin(), meetings_.end(),
                                          [of](const Meeting& one) { return one.week == of && one.handover; }));
  }
  /// Hours up to a week's beginning, what lies ahead judged by the present capacity.
  double hours_before(Week of) const {
    double sum = 0.0;
    for (Week past = 0; past < of; ++past) sum += capacities_[static_cast<std::size_t>(std::min(past, week()))];
    return sum;
  }
  int whole_slots(Week of, double share) const {
    return static_cast<int>(std::floor(hours_before(of + 1) * share) - std::floor(hours_before(of) * share));
  }
  /// The smallest number with at least `uniform` of the binomial law at or below it.
  static int number_ill(int staffed, double absence, double uniform) {
    double chance = std::pow(1.0 - absence, staffed);
    double up_to = chance;
    int ill = 0;
    for (; ill < staffed && up_to < uniform; ++ill) {
      chance *= absence / (1.0 - absence) * (staffed - ill) / (ill + 1.0);
      up_to += chance;
    }
    return ill;
  }

  std::vector<double> capacities_;  ///< of the weeks begun
  std::vector<Meeting> meetings_;   ///< of this week and those ahead, by week
  KeptHours kept_;
  int slots_ = 0;
  int used_ = 0;
  int to_call_off_ = 0;
  int called_off_ = 0;
  int left_for_firms_ = 0;
};

}  // namespace hurtigspor
