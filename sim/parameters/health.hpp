#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct HealthParameters {
  Share activity{0.5};

  static constexpr auto described() {
    using Self = HealthParameters;
    return group(
        "health",
        number(&Self::activity, {.name = "activity",
                                 .low = 0.2,
                                 .high = 0.8,
                                 .min = 0,
                                 .max = 1,
                                 .prior = Prior::uniform,
                                 .status = Status::assumed,
                                 .read = Read::decision,
                                 .section = "6.9",
                                 .source = "assumed",
                                 .meaning = "search and placements of people with a health limit relative to others"}));
  }
};

}  // namespace hurtigspor
