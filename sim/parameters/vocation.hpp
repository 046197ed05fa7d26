#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct VocationParameters {
  PerYear class_rate{0.8};
  PerYear practice_rate{2.0};
  PerYear job_rate{2.0};

  static constexpr auto described() {
    using Self = VocationParameters;
    return group("vocation",
                 number(&Self::class_rate, {.name = "class_rate",
                                            .low = 0.2,
                                            .high = 1.5,
                                            .min = 0,
                                            .max = 100,
                                            .prior = Prior::loguniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.4",
                                            .source = "assumed",
                                            .meaning = "readiness gained in fitted lessons"}),
                 number(&Self::practice_rate, {.name = "practice_rate",
                                               .low = 0.8,
                                               .high = 4,
                                               .min = 0,
                                               .max = 100,
                                               .prior = Prior::loguniform,
                                               .status = Status::assumed,
                                               .read = Read::decision,
                                               .section = "6.4",
                                               .source = "assumed",
                                               .meaning = "readiness gained in practice"}),
                 number(&Self::job_rate, {.name = "job_rate",
                                          .low = 0.8,
                                          .high = 4,
                                          .min = 0,
                                          .max = 100,
                                          .prior = Prior::loguniform,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.4",
                                          .source = "assumed",
                                          .meaning = "readiness gained at work"}));
  }
};

}  // namespace hurtigspor
