#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct PartnersParameters {
  Number arena_gain{0};

  static constexpr auto described() {
    using Self = PartnersParameters;
    // clang-format off
    return group("partners",
        number(&Self::arena_gain, "arena_gain", Range{0, 2}, Bounds{0, 100}, Prior::fixed, Status::assumed,
               Read::decision, "6.11", "assumed",
               "how much faster awareness spreads between offices in a region where the social partners run an arena"));
    // clang-format on
  }
};

}  // namespace hurtigspor
