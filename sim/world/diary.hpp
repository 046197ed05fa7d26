#pragma once

#include <cstdint>
#include <vector>

namespace hurtigspor {

/// Weeks since the run's first day.
using Week = std::int32_t;

/// Parts of an agency's hours that are kept for one purpose [share of its slots].
struct KeptHours {
  double handovers = 0.0;  ///< released one week ahead
  double firms = 0.0;      ///< for following up employers; never released, what is unused lapses
};

/// What an hour of the present week is wanted for.
enum class HourFor : std::uint8_t { people, firms };

/// The weekly slots of one agency in one place. Capacity is fractional and accumulates: week w has
/// floor(C_w) - floor(C_(w-1)) slots. Weeks ahead are judged by the present capacity; what illness takes is known only
/// when the week begins. A slot is used once: by a booking made ahead, or on the spot.
class Diary {
 public:
  explicit Diary(Week horizon);

  /// Begins a week with a capacity [slots a week], parts of which are kept. `absence_uniform` decides by binomial
  /// inversion how many of the week's slots illness takes (each with probability `absence`).
  void begin_week(Week week, double capacity, KeptHours kept, double absence, double absence_uniform);

  /// Whether somebody can still be booked in a week (the present one or one ahead).
  bool has_free(Week week, bool for_handover = false) const;
  void book(Week week, bool for_handover = false);
  /// Uses a slot of the present week that was not booked ahead; false when none is free.
  bool use_now(HourFor wanted_for = HourFor::people);
  /// The booked meeting's turn has come: uses its slot, unless illness has taken it (the first ones are called off).
  bool keep_booking(bool for_handover = false);

  Week week() const { return week_; }
  std::int32_t slots() const { return slots_; }  ///< of the present week, after absence
  std::int32_t unused() const;                   ///< of the present week, so far
  /// Slots of the present week that nobody used, those kept for people who never came among them.
  std::int32_t lapsed() const { return slots_ - used_; }
  /// Slots of the present week that illness took.
  std::int32_t ill() const { return planned(week_, 1.0) - slots_; }
  std::int32_t booked(Week week) const { return booked_[row(week)]; }

 private:
  std::size_t row(Week week) const { return static_cast<std::size_t>(week) % booked_.size(); }
  std::int32_t planned(Week week, double share) const;
  bool within_horizon(Week week) const { return week >= week_ && week - week_ < static_cast<Week>(booked_.size()); }

  Week week_ = -1;
  double accrued_ = 0.0;  ///< C up to the week before the present one
  double capacity_ = 0.0;
  KeptHours kept_;
  std::int32_t left_for_firms_ = 0;  ///< of the present week
  std::int32_t slots_ = 0;
  std::int32_t used_ = 0;
  std::int32_t kept_open_ = 0;         ///< bookings of the present week whose turn is still to come
  std::int32_t taken_by_illness_ = 0;  ///< bookings of the present week that cannot be kept
  std::vector<std::int32_t> booked_;
  std::vector<std::int32_t> booked_handovers_;
};

}  // namespace hurtigspor
