#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct JobParameters {
  PerMonth separation_first_year{0.025};
  PerMonth separation_later{0.010};
  Share full_time_share{0.42};
  Share part_time_fraction{0.45};
  Number mismatch_factor{1.5};
  PerYear late_exit{0.02};
  Number late_exit_year{6};

  static constexpr auto described() {
    using Self = JobParameters;
    return group("job",
                 number(&Self::separation_first_year, {.name = "separation_first_year",
                                                       .low = 0.015,
                                                       .high = 0.045,
                                                       .min = 0,
                                                       .max = 100,
                                                       .prior = Prior::loguniform,
                                                       .status = Status::assumed,
                                                       .read = Read::decision,
                                                       .section = "6.9",
                                                       .source = "assumed",
                                                       .meaning = ""}),
                 number(&Self::separation_later, {.name = "separation_later",
                                                  .low = 0.006,
                                                  .high = 0.018,
                                                  .min = 0,
                                                  .max = 100,
                                                  .prior = Prior::loguniform,
                                                  .status = Status::assumed,
                                                  .read = Read::decision,
                                                  .section = "6.9",
                                                  .source = "assumed",
                                                  .meaning = ""}),
                 number(&Self::full_time_share, {.name = "full_time_share",
                                                 .low = 0.35,
                                                 .high = 0.5,
                                                 .min = 0,
                                                 .max = 1,
                                                 .prior = Prior::uniform,
                                                 .status = Status::derived,
                                                 .read = Read::decision,
                                                 .section = "6.9",
                                                 .source = "18 of 43 leavers 2014",
                                                 .meaning = "jobs that are full-time"}),
                 number(&Self::part_time_fraction, {.name = "part_time_fraction",
                                                    .low = 0.3,
                                                    .high = 0.6,
                                                    .min = 0,
                                                    .max = 1,
                                                    .prior = Prior::uniform,
                                                    .status = Status::assumed,
                                                    .read = Read::decision,
                                                    .section = "6.9",
                                                    .source = "assumed",
                                                    .meaning = "hours of a part-time job"}),
                 number(&Self::mismatch_factor, {.name = "mismatch_factor",
                                                 .low = 1,
                                                 .high = 2.5,
                                                 .min = 0,
                                                 .max = 100,
                                                 .prior = Prior::uniform,
                                                 .status = Status::assumed,
                                                 .read = Read::decision,
                                                 .section = "6.9",
                                                 .source = "assumed",
                                                 .meaning = "below skill and unwanted"}),
                 number(&Self::late_exit, {.name = "late_exit",
                                           .low = 0,
                                           .high = 0.06,
                                           .min = 0,
                                           .max = 100,
                                           .prior = Prior::uniform,
                                           .status = Status::assumed,
                                           .read = Read::decision,
                                           .section = "6.9",
                                           .source = "gains turn after 5-10 years",
                                           .meaning = "extra exits from year six in heavy work"}),
                 number(&Self::late_exit_year, {.name = "late_exit_year",
                                                .low = 5,
                                                .high = 10,
                                                .min = 0,
                                                .max = 100,
                                                .prior = Prior::uniform,
                                                .status = Status::derived,
                                                .read = Read::decision,
                                                .section = "6.9",
                                                .source = "gains turn after 5-10 years",
                                                .meaning = "residence year from which heavy work brings extra exits"}));
  }
};

}  // namespace hurtigspor
