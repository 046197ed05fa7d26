#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct SearchParameters {
  PerMonth rate{0.45};
  PerYear discouragement{0.15};
  Number small_children_women{0.4};
  Number women{0.7};
  Number local_cycle{0.5};
  PerYear network_gain{0.05};
  Share displacement{0.2};

  static constexpr auto described() {
    using Self = SearchParameters;
    return group(
        "search",
        number(&Self::rate, {.name = "rate",
                             .low = 0.15,
                             .high = 1.5,
                             .min = 0,
                             .max = 100,
                             .prior = Prior::loguniform,
                             .status = Status::fitted,
                             .read = Read::decision,
                             .section = "6.7",
                             .source = "fit",
                             .meaning = "applications a month to openings within reach, median seeker"}),
        number(&Self::discouragement, {.name = "discouragement",
                                       .low = 0,
                                       .high = 0.4,
                                       .min = 0,
                                       .max = 100,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.7",
                                       .source = "assumed",
                                       .meaning = "log search effort lost per year without work"}),
        number(&Self::small_children_women, {.name = "small_children_women",
                                             .low = 0.2,
                                             .high = 0.8,
                                             .min = 0,
                                             .max = 100,
                                             .prior = Prior::uniform,
                                             .status = Status::assumed,
                                             .read = Read::decision,
                                             .section = "6.7",
                                             .source = "assumed",
                                             .meaning = "factor for mothers of small children without day care"}),
        number(&Self::women, {.name = "women",
                              .low = 0.4,
                              .high = 1,
                              .min = 0,
                              .max = 100,
                              .prior = Prior::uniform,
                              .status = Status::fitted,
                              .read = Read::decision,
                              .section = "6.7",
                              .source = "assumed",
                              .meaning = "search factor for women"}),
        number(&Self::local_cycle, {.name = "local_cycle",
                                    .low = 0.2,
                                    .high = 1,
                                    .min = 0,
                                    .max = 100,
                                    .prior = Prior::uniform,
                                    .status = Status::assumed,
                                    .read = Read::decision,
                                    .section = "6.7",
                                    .source = "assumed",
                                    .meaning = "elasticity of openings to local tightness"}),
        number(&Self::network_gain, {.name = "network_gain",
                                     .low = 0,
                                     .high = 0.15,
                                     .min = 0,
                                     .max = 100,
                                     .prior = Prior::uniform,
                                     .status = Status::assumed,
                                     .read = Read::decision,
                                     .section = "6.7",
                                     .source = "assumed",
                                     .meaning = "log gain in search per year of residence"}),
        number(&Self::displacement, {.name = "displacement",
                                     .low = 0,
                                     .high = 0.5,
                                     .min = 0,
                                     .max = 1,
                                     .prior = Prior::uniform,
                                     .status = Status::assumed,
                                     .read = Read::decision,
                                     .section = "6.7",
                                     .source = "assumed",
                                     .meaning = "added jobs that are taken from others"}));
  }
};

}  // namespace hurtigspor
