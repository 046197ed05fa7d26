#pragma once

#include <array>

#include "compare/effect.hpp"

/// What twins say beyond means: through what an effect comes about, and what the fast track would not have been needed
/// for.
namespace hurtigspor {

struct ChannelEstimate {
  Effect months;    ///< what the channel adds to the mean of months in work; the channels add up to the effect
  Estimate people;  ///< pairs of twins under it
};
std::array<ChannelEstimate, channel_names.size()> channel_estimates(const Evidence& evidence);

/// Of the added users of the fast track (in the scenario that has more of them).
struct DeadweightEstimate {
  UsersIn users_in{};
  Effect users;        ///< a replicate, over the run
  Effect other_users;  ///< added users of the other scenario
  Effect as_soon;      ///< share whose twin began a first job no later
  Effect neither;      ///< share who had no job in either scenario
  /// A handful of users are lives, not a share; and where both scenarios have added users they have changed places.
  bool is_stated() const {
    return users.difference.mean >= 5.0 && other_users.difference.mean < users.difference.mean / 4.0;
  }
};
DeadweightEstimate deadweight_estimate(const Evidence& evidence);

}  // namespace hurtigspor
