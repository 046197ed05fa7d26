#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct IntakeParameters {
  Weeks lead_weeks{1};

  static constexpr auto described() {
    using Self = IntakeParameters;
    // clang-format off
    return group("intake",
        number(&Self::lead_weeks, "lead_weeks", Range{0, 4}, Bounds{0, 52}, Prior::uniform, Status::assumed,
               Read::decision, "6.1", "assumed",
               "time from settlement to the first talk with an adviser"));
    // clang-format on
  }
};

}  // namespace hurtigspor
