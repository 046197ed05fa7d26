#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct InNavParameters {
  Share adviser_dilution{0.15};

  static constexpr auto described() {
    using Self = InNavParameters;
    return group("in_nav",
                 number(&Self::adviser_dilution, {.name = "adviser_dilution",
                                                  .low = 0,
                                                  .high = 0.35,
                                                  .min = 0,
                                                  .max = 1,
                                                  .prior = Prior::uniform,
                                                  .status = Status::assumed,
                                                  .read = Read::decision,
                                                  .section = "6.2",
                                                  .source = "UiT case",
                                                  .meaning = "adviser time lost to other NAV tasks inside NAV"}));
  }
};

}  // namespace hurtigspor
