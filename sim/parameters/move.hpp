#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MoveParameters {
  PerYear rate{0.06};

  static constexpr auto described() {
    using Self = MoveParameters;
    // clang-format off
    return group("move",
        number(&Self::rate, "rate", Range{0.03, 0.1}, Bounds{0, 100}, Prior::loguniform, Status::derived,
               Read::decision, "6.9", "73 of 100 still live in their first municipality",
               "rate at which people move to another municipality"));
    // clang-format on
  }
};

}  // namespace hurtigspor
