#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct AwarenessParameters {
  PerYear training{0.05};
  PerYear spread{0.3};
  PerYear forgetting{0.25};

  static constexpr auto described() {
    using Self = AwarenessParameters;
    return group("awareness",
                 number(&Self::training, {.name = "training",
                                          .low = 0,
                                          .high = 1,
                                          .min = 0,
                                          .max = 100,
                                          .prior = Prior::uniform,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.10",
                                          .source = "assumed",
                                          .meaning = "staff reached by training"}),
                 number(&Self::spread, {.name = "spread",
                                        .low = 0,
                                        .high = 1.5,
                                        .min = 0,
                                        .max = 100,
                                        .prior = Prior::uniform,
                                        .status = Status::assumed,
                                        .read = Read::decision,
                                        .section = "6.10",
                                        .source = "assumed",
                                        .meaning = "spread between neighbouring offices"}),
                 number(&Self::forgetting, {.name = "forgetting",
                                            .low = 0.05,
                                            .high = 0.6,
                                            .min = 0,
                                            .max = 100,
                                            .prior = Prior::loguniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.10",
                                            .source = "assumed",
                                            .meaning = "loss by turnover and other priorities"}));
  }
};

}  // namespace hurtigspor
