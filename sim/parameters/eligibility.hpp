#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct EligibilityParameters {
  Number field_in_demand{0.7};
  Number health_limit{1.5};
  Number drive{0.5};

  static constexpr auto described() {
    using Self = EligibilityParameters;
    // clang-format off
    return group("eligibility",
        number(&Self::field_in_demand, "field_in_demand", Range{0.3, 1.1}, Bounds{0, 10}, Prior::uniform,
               Status::assumed, Read::decision, "6.3", "assumed",
               "weight in the score for the fast track of having a field in demand"),
        number(&Self::health_limit, "health_limit", Range{0.8, 2.5}, Bounds{0, 10}, Prior::uniform, Status::assumed,
               Read::decision, "6.3", "assumed",
               "weight in that score of a health limit (subtracted)"),
        number(&Self::drive, "drive", Range{0.2, 1}, Bounds{0, 10}, Prior::uniform, Status::assumed, Read::decision,
               "6.3", "assumed",
               "weight in that score of the logarithm of drive"));
    // clang-format on
  }
};

}  // namespace hurtigspor
