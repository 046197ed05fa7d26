#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct HiringParameters {
  LogOdds base{-0.8};
  LogOddsPerLevel language_gap{1.2};
  LogOdds vocation{1.0};
  LogOdds match{0.6};
  LogOddsPerYear experience{0.3};
  LogOdds known_competence{0.5};

  static constexpr auto described() {
    using Self = HiringParameters;
    return group("hiring",
                 number(&Self::base, {.name = "base",
                                      .low = -3,
                                      .high = -0.5,
                                      .min = -20,
                                      .max = 20,
                                      .prior = Prior::uniform,
                                      .status = Status::fitted,
                                      .read = Read::decision,
                                      .section = "6.7",
                                      .source = "fit",
                                      .meaning = "acceptance at demand met and all else zero"}),
                 number(&Self::language_gap, {.name = "language_gap",
                                              .low = 0.5,
                                              .high = 2,
                                              .min = -20,
                                              .max = 20,
                                              .prior = Prior::uniform,
                                              .status = Status::assumed,
                                              .read = Read::decision,
                                              .section = "6.7",
                                              .source = "assumed",
                                              .meaning = "penalty per level short"}),
                 number(&Self::vocation, {.name = "vocation",
                                          .low = 0.3,
                                          .high = 2,
                                          .min = -20,
                                          .max = 20,
                                          .prior = Prior::uniform,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.7",
                                          .source = "assumed",
                                          .meaning = "full readiness"}),
                 number(&Self::match, {.name = "match",
                                       .low = 0,
                                       .high = 1.5,
                                       .min = -20,
                                       .max = 20,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.7",
                                       .source = "assumed",
                                       .meaning = "job in the person's field"}),
                 number(&Self::experience, {.name = "experience",
                                            .low = 0,
                                            .high = 0.8,
                                            .min = -20,
                                            .max = 20,
                                            .prior = Prior::uniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.7",
                                            .source = "assumed",
                                            .meaning = "per year of Norwegian work up to 3"}),
                 number(&Self::known_competence, {.name = "known_competence",
                                                  .low = 0,
                                                  .high = 1.2,
                                                  .min = -20,
                                                  .max = 20,
                                                  .prior = Prior::uniform,
                                                  .status = Status::assumed,
                                                  .read = Read::decision,
                                                  .section = "6.7",
                                                  .source = "assumed",
                                                  .meaning = "NAV or adviser can vouch"}));
  }
};

}  // namespace hurtigspor
