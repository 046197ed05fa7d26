#include "world/diary.hpp"

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"
#include "base/quantiles.hpp"

namespace hurtigspor {

Diary::Diary(Week horizon)
    : booked_(static_cast<std::size_t>(horizon) + 1), booked_handovers_(static_cast<std::size_t>(horizon) + 1) {}

void Diary::begin_week(Week week, double capacity, KeptHours kept, double absence, double absence_uniform) {
  expects(week == week_ + 1, "weeks begin one by one");
  if (week_ >= 0) {
    accrued_ += capacity_;
    booked_[row(week_)] = 0;
    booked_handovers_[row(week_)] = 0;
  }
  week_ = week;
  capacity_ = capacity;
  kept_ = kept;
  const std::int32_t staffed = planned(week, 1.0);
  slots_ = staffed - binomial_quantile(absence_uniform, staffed, absence);
  used_ = 0;
  kept_open_ = booked_[row(week)];
  taken_by_illness_ = std::max(0, kept_open_ - slots_);
  left_for_firms_ = std::min(planned(week, kept.firms), unused());
}

std::int32_t Diary::planned(Week week, double share) const {
  const double before = accrued_ + capacity_ * (week - week_);
  return static_cast<std::int32_t>(std::floor((before + capacity_) * share) - std::floor(before * share));
}

bool Diary::has_free(Week week, bool for_handover) const {
  if (!within_horizon(week)) return false;
  if (week == week_) return unused() > left_for_firms_;
  std::int32_t free = planned(week, 1.0) - booked_[row(week)];
  if (kept_.firms > 0.0) free -= planned(week, kept_.firms);
  const bool still_reserved = !for_handover && kept_.handovers > 0.0 && week > week_ + 1;
  if (still_reserved) free -= std::max(0, planned(week, kept_.handovers) - booked_handovers_[row(week)]);
  return free > 0;
}

void Diary::book(Week week, bool for_handover) {
  expects(has_free(week, for_handover), "a slot is booked only where one is free");
  ++booked_[row(week)];
  if (for_handover) ++booked_handovers_[row(week)];
  if (week == week_) ++kept_open_;
}

bool Diary::use_now(HourFor wanted_for) {
  const bool for_firms = wanted_for == HourFor::firms;
  if (unused() <= (for_firms ? 0 : left_for_firms_)) return false;
  if (for_firms && left_for_firms_ > 0) --left_for_firms_;
  ++used_;
  return true;
}

bool Diary::keep_booking(bool for_handover) {
  expects(kept_open_ > 0, "a booking is kept once, in its week");
  --kept_open_;
  if (for_handover) --booked_handovers_[row(week_)];
  if (taken_by_illness_ > 0) {
    --taken_by_illness_;
    return false;
  }
  ++used_;
  return true;
}

std::int32_t Diary::unused() const {
  return slots_ - used_ - (kept_open_ - taken_by_illness_);
}

}  // namespace hurtigspor
