#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct InNavParameters {
  Share adviser_dilution{0.15};

  static constexpr auto described() {
    using Self = InNavParameters;
    // clang-format off
    return group("in_nav",
        number(&Self::adviser_dilution, "adviser_dilution", Range{0, 0.35}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "case study of a service outside NAV (evidence, UiT case)",
               "share of advisers' time lost to other NAV tasks where the programme is inside NAV"));
    // clang-format on
  }
};

}  // namespace hurtigspor
