#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "compare/headline.hpp"

/// Through what an effect on months in work comes about, twin by twin.
namespace hurtigspor {

/// In the order of attribution: a pair of twins counts under the first thing in which the two differ. The fast track
/// comes first, since it leads to leads and to days at work; a handover meeting comes after the leads and the passive
/// days that it is held for, so that the two say how it works.
enum class Channel : std::uint8_t { fast_track, leads, passivity, handover, queues, other_people };
inline constexpr std::array<std::string_view, 6> channel_names{"fast track", "leads",  "passivity",
                                                               "handover",   "queues", "other people"};

struct ChannelEffect {
  double people{};  ///< pairs of twins under it (for other people: those in one scenario only)
  double months{};  ///< what it adds to the mean of months in work within 60 months
};
using ChannelEffects = std::array<ChannelEffect, channel_names.size()>;

/// The first thing in which two lives of one person differ: selection for the fast track or start on it; a live lead
/// lost in one of them only; days on social assistance or outside within 60 months; a handover meeting held. Who
/// differs in none of these met other queues, other competitors.
Channel channel_of(const Life& in_base, const Life& in_alternative);

/// Splits the difference of two means, so that the parts add up to it. Twins in `period`'s cohort count; what comes
/// from people of one scenario only, and from their weight in the mean, is kept apart.
class ChannelTally {
 public:
  explicit ChannelTally(const Period& period) : period_{period} {}
  /// A person of either scenario; null where there is no such life.
  void add(const Life* in_base, const Life* in_alternative);
  /// NaN months when nobody counts.
  ChannelEffects effects() const;

 private:
  struct Sum {
    double people{};
    double days{};  ///< in work within 60 months: whole, so that sums are exact
  };
  Period period_;
  std::array<Sum, channel_names.size()> differences_{};  ///< of twins, alternative less base
  Sum base_;                                             ///< everybody of the base
  Sum alternative_;
  Sum twins_in_base_;
  Sum twins_in_alternative_;
};

}  // namespace hurtigspor
