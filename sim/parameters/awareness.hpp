#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct AwarenessParameters {
  PerYear training{0.05};
  PerYear spread{0.3};
  PerYear forgetting{0.25};

  static constexpr auto described() {
    using Self = AwarenessParameters;
    // clang-format off
    return group("awareness",
        number(&Self::training, "training", Range{0, 1}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.10", "assumed",
               "rate at which NAV staff are reached by training in the fast track"),
        number(&Self::spread, "spread", Range{0, 1.5}, Bounds{0, 100}, Prior::uniform, Status::assumed, Read::decision,
               "6.10", "assumed",
               "rate at which knowledge of the fast track spreads between neighbouring NAV offices"),
        number(&Self::forgetting, "forgetting", Range{0.05, 0.6}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.10", "assumed",
               "rate at which that knowledge is lost to staff turnover and other priorities"));
    // clang-format on
  }
};

}  // namespace hurtigspor
