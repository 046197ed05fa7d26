#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct LeaveParameters {
  PerYear rate{0.01};

  static constexpr auto described() {
    using Self = LeaveParameters;
    // clang-format off
    return group("leave",
        number(&Self::rate, "rate", Range{0.002, 0.03}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.9", "assumed",
               "rate at which people leave the country"));
    // clang-format on
  }
};

}  // namespace hurtigspor
