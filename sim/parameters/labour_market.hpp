#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct LabourMarketParameters {
  Number unemployment{1};

  static constexpr auto described() {
    using Self = LabourMarketParameters;
    // clang-format off
    return group("labour_market",
        number(&Self::unemployment, "unemployment", Range{0.5, 2}, Bounds{0.01, 100}, Prior::fixed, Status::assumed,
               Read::decision, "5", "1 is Norway as the tables have it, the last year of the tables for later years",
               "multiplies unemployment in every place and month"));
    // clang-format on
  }
};

}  // namespace hurtigspor
