#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MunicipalityParameters {
  Number quality_sd{0.25};

  static constexpr auto described() {
    using Self = MunicipalityParameters;
    return group("municipality",
                 number(&Self::quality_sd,
                        {.name = "quality_sd",
                         .low = 0.1,
                         .high = 0.5,
                         .min = 0,
                         .max = 100,
                         .prior = Prior::loguniform,
                         .status = Status::assumed,
                         .read = Read::founding,
                         .section = "6.7",
                         .source = "municipal SD 4.4-7.1 points",
                         .meaning = "log-odds sd of the municipality effect on hiring; drawn afresh each replicate"}));
  }
};

}  // namespace hurtigspor
