#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct RetentionParameters {
  LogOdds base{0.2};
  LogOddsPerLevel language{0.5};
  LogOdds vocation{0.8};
  LogOdds followed_up{0.8};
  LogOdds steward{0.3};

  static constexpr auto described() {
    using Self = RetentionParameters;
    return group("retention",
                 number(&Self::base, {.name = "base",
                                      .low = -1,
                                      .high = 1.5,
                                      .min = -20,
                                      .max = 20,
                                      .prior = Prior::uniform,
                                      .status = Status::fitted,
                                      .read = Read::decision,
                                      .section = "6.8",
                                      .source = "54 of 100 stable in three years",
                                      .meaning = "stays after subsidy at L=2 V=0.5"}),
                 number(&Self::language, {.name = "language",
                                          .low = 0,
                                          .high = 1,
                                          .min = -20,
                                          .max = 20,
                                          .prior = Prior::uniform,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.8",
                                          .source = "assumed",
                                          .meaning = "per level above 2"}),
                 number(&Self::vocation, {.name = "vocation",
                                          .low = 0,
                                          .high = 1.5,
                                          .min = -20,
                                          .max = 20,
                                          .prior = Prior::uniform,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.8",
                                          .source = "assumed",
                                          .meaning = "from V = 1/2"}),
                 number(&Self::followed_up, {.name = "followed_up",
                                             .low = 0,
                                             .high = 1.5,
                                             .min = -20,
                                             .max = 20,
                                             .prior = Prior::uniform,
                                             .status = Status::assumed,
                                             .read = Read::decision,
                                             .section = "6.8",
                                             .source = "assumed",
                                             .meaning = "all employer follow-ups held against none"}),
                 number(&Self::steward, {.name = "steward",
                                         .low = 0,
                                         .high = 0.8,
                                         .min = -20,
                                         .max = 20,
                                         .prior = Prior::uniform,
                                         .status = Status::assumed,
                                         .read = Read::decision,
                                         .section = "6.8",
                                         .source = "assumed",
                                         .meaning = "informed shop steward"}));
  }
};

}  // namespace hurtigspor
