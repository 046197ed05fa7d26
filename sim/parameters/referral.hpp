#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct ReferralParameters {
  Share share{0.25};

  static constexpr auto described() {
    using Self = ReferralParameters;
    return group("referral", number(&Self::share, {.name = "share",
                                                   .low = 0.05,
                                                   .high = 0.5,
                                                   .min = 0,
                                                   .max = 1,
                                                   .prior = Prior::uniform,
                                                   .status = Status::assumed,
                                                   .read = Read::decision,
                                                   .section = "6.7",
                                                   .source = "assumed",
                                                   .meaning = "held NAV talks that lead to a referral"}));
  }
};

}  // namespace hurtigspor
