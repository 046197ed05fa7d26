#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct ReferralParameters {
  Share share{0.25};

  static constexpr auto described() {
    using Self = ReferralParameters;
    // clang-format off
    return group("referral",
        number(&Self::share, "share", Range{0.05, 0.5}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "share of held NAV talks that lead to a referral to an employer"));
    // clang-format on
  }
};

}  // namespace hurtigspor
