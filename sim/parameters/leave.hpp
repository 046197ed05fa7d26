#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct LeaveParameters {
  PerYear rate{0.01};

  static constexpr auto described() {
    using Self = LeaveParameters;
    return group("leave", number(&Self::rate, {.name = "rate",
                                               .low = 0.002,
                                               .high = 0.03,
                                               .min = 0,
                                               .max = 100,
                                               .prior = Prior::loguniform,
                                               .status = Status::assumed,
                                               .read = Read::decision,
                                               .section = "6.9",
                                               .source = "assumed",
                                               .meaning = "leaving the country"}));
  }
};

}  // namespace hurtigspor
