#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MunicipalityParameters {
  Number quality_sd{0.4};

  static constexpr auto described() {
    using Self = MunicipalityParameters;
    // clang-format off
    return group("municipality",
        number(&Self::quality_sd, "quality_sd", Range{0.1, 0.5}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::founding, "6.7", "results of municipalities differ with a standard deviation of 4.4-7.1 points",
               "how much municipalities differ in hiring and in school places beside all else: standard deviation in log-odds, drawn "
               "afresh in each replicate"));
    // clang-format on
  }
};

}  // namespace hurtigspor
