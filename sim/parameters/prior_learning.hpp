#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct PriorLearningParameters {
  Share share{0.1};
  Months months{4};

  static constexpr auto described() {
    using Self = PriorLearningParameters;
    return group("prior_learning",
                 number(&Self::share, {.name = "share",
                                       .low = 0,
                                       .high = 0.5,
                                       .min = 0,
                                       .max = 1,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.1",
                                       .source = "assumed",
                                       .meaning = "of those without papers who are assessed"}),
                 number(&Self::months, {.name = "months",
                                        .low = 2,
                                        .high = 9,
                                        .min = 0,
                                        .max = 180,
                                        .prior = Prior::uniform,
                                        .status = Status::assumed,
                                        .read = Read::decision,
                                        .section = "6.1",
                                        .source = "assumed",
                                        .meaning = "handling time"}));
  }
};

}  // namespace hurtigspor
