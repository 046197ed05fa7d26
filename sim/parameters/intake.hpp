#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct IntakeParameters {
  Weeks lead_weeks{1};

  static constexpr auto described() {
    using Self = IntakeParameters;
    return group("intake", number(&Self::lead_weeks, {.name = "lead_weeks",
                                                      .low = 0,
                                                      .high = 4,
                                                      .min = 0,
                                                      .max = 52,
                                                      .prior = Prior::uniform,
                                                      .status = Status::assumed,
                                                      .read = Read::decision,
                                                      .section = "6.1",
                                                      .source = "assumed",
                                                      .meaning = "from settlement to the first talk with an adviser"}));
  }
};

}  // namespace hurtigspor
