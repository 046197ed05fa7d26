#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct LanguageParameters {
  PerYear class_rate{0.55};
  HoursPerWeek full_hours{20};
  Level ceiling{4.5};
  Number education_gain{0.35};
  PerYear age_loss{0.01};
  PerYear work_rate{0.25};

  static constexpr auto described() {
    using Self = LanguageParameters;
    return group("language",
                 number(&Self::class_rate, {.name = "class_rate",
                                            .low = 0.4,
                                            .high = 1.2,
                                            .min = 0,
                                            .max = 100,
                                            .prior = Prior::loguniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.4",
                                            .source = "assumed",
                                            .meaning = "rate toward the ceiling in full-time class at median ability"}),
                 number(&Self::full_hours, {.name = "full_hours",
                                            .low = 15,
                                            .high = 30,
                                            .min = 0,
                                            .max = 600,
                                            .prior = Prior::uniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.4",
                                            .source = "assumed",
                                            .meaning = "hours at which class_rate holds"}),
                 number(&Self::ceiling, {.name = "ceiling",
                                         .low = 3.5,
                                         .high = 5.5,
                                         .min = 0,
                                         .max = 6,
                                         .prior = Prior::uniform,
                                         .status = Status::assumed,
                                         .read = Read::decision,
                                         .section = "6.4",
                                         .source = "assumed",
                                         .meaning = "reachable level (A1=1 ... C1=5)"}),
                 number(&Self::education_gain, {.name = "education_gain",
                                                .low = 0.1,
                                                .high = 0.6,
                                                .min = 0,
                                                .max = 100,
                                                .prior = Prior::uniform,
                                                .status = Status::assumed,
                                                .read = Read::decision,
                                                .section = "6.4",
                                                .source = "assumed",
                                                .meaning = "log gain in rate per education step"}),
                 number(&Self::age_loss, {.name = "age_loss",
                                          .low = 0,
                                          .high = 0.03,
                                          .min = 0,
                                          .max = 100,
                                          .prior = Prior::uniform,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.4",
                                          .source = "assumed",
                                          .meaning = "relative loss of rate per year of age over 30"}),
                 number(&Self::work_rate, {.name = "work_rate",
                                           .low = 0.05,
                                           .high = 0.5,
                                           .min = 0,
                                           .max = 100,
                                           .prior = Prior::loguniform,
                                           .status = Status::assumed,
                                           .read = Read::decision,
                                           .section = "6.4",
                                           .source = "assumed",
                                           .meaning = "rate toward the ceiling at work"}));
  }
};

}  // namespace hurtigspor
