#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct PartnersParameters {
  Number arena_gain{0};

  static constexpr auto described() {
    using Self = PartnersParameters;
    return group("partners",
                 number(&Self::arena_gain, {.name = "arena_gain",
                                            .low = 0,
                                            .high = 2,
                                            .min = 0,
                                            .max = 100,
                                            .prior = Prior::uniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.11",
                                            .source = "assumed",
                                            .meaning = "added to awareness.spread within a region that has an arena"}));
  }
};

}  // namespace hurtigspor
