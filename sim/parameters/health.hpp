#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct HealthParameters {
  Share activity{0.5};

  static constexpr auto described() {
    using Self = HealthParameters;
    // clang-format off
    return group("health",
        number(&Self::activity, "activity", Range{0.2, 0.8}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.9", "assumed",
               "search and placements of people with a health limit relative to others"));
    // clang-format on
  }
};

}  // namespace hurtigspor
