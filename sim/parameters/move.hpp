#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MoveParameters {
  PerYear rate{0.06};

  static constexpr auto described() {
    using Self = MoveParameters;
    return group("move", number(&Self::rate, {.name = "rate",
                                              .low = 0.03,
                                              .high = 0.1,
                                              .min = 0,
                                              .max = 100,
                                              .prior = Prior::loguniform,
                                              .status = Status::derived,
                                              .read = Read::decision,
                                              .section = "6.9",
                                              .source = "73 of 100 still in first municipality",
                                              .meaning = "moving to another municipality"}));
  }
};

}  // namespace hurtigspor
