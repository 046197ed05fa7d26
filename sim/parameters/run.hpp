#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct RunParameters {
  std::int64_t seed = 2016;
  Date start = Date::of(2007, 1, 1);
  Date end = Date::of(2024, 12, 31);
  Date outcomes_from = Date::of(2012, 1, 1);
  std::int64_t replicates = 20;

  static constexpr auto described() {
    using Self = RunParameters;
    return group("run",
                 number(&Self::seed, {.name = "seed",
                                      .low = 0,
                                      .high = 9223372036854775807.0,
                                      .min = 0,
                                      .max = 9223372036854775807.0,
                                      .prior = Prior::fixed,
                                      .status = Status::assumed,
                                      .read = Read::founding,
                                      .section = "2",
                                      .source = "assumed",
                                      .meaning = "random seed of the ensemble"}),
                 number(&Self::start, {.name = "start",
                                       .prior = Prior::fixed,
                                       .status = Status::assumed,
                                       .read = Read::founding,
                                       .section = "2",
                                       .source = "assumed",
                                       .meaning = "first day"}),
                 number(&Self::end, {.name = "end",
                                     .prior = Prior::fixed,
                                     .status = Status::assumed,
                                     .read = Read::founding,
                                     .section = "2",
                                     .source = "assumed",
                                     .meaning = "last day"}),
                 number(&Self::outcomes_from, {.name = "outcomes_from",
                                               .prior = Prior::fixed,
                                               .status = Status::assumed,
                                               .read = Read::founding,
                                               .section = "2",
                                               .source = "assumed",
                                               .meaning = "first day that outcomes count"}),
                 number(&Self::replicates, {.name = "replicates",
                                            .low = 1,
                                            .high = 1000000,
                                            .min = 0,
                                            .max = 20000000,
                                            .prior = Prior::fixed,
                                            .status = Status::assumed,
                                            .read = Read::founding,
                                            .section = "2",
                                            .source = "assumed",
                                            .meaning = "replicates of an ensemble"}));
  }
};

}  // namespace hurtigspor
