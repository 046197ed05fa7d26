#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct EducationParameters {
  Share start_at_exit{0.3};
  Share compulsory_share{0.35};
  PerYear start_rate{0.06};
  Months months{24};
  Share work_share{0.43};
  PerYear age_slope{0.05};
  Number language_slope{0.15};

  static constexpr auto described() {
    using Self = EducationParameters;
    return group("education",
                 number(&Self::start_at_exit, {.name = "start_at_exit",
                                               .low = 0.1,
                                               .high = 0.35,
                                               .min = 0,
                                               .max = 1,
                                               .prior = Prior::uniform,
                                               .status = Status::measured,
                                               .read = Read::decision,
                                               .section = "6.9",
                                               .source = "outcomes direct_2014_education_*",
                                               .meaning = "leavers starting education; higher when young"}),
                 number(&Self::compulsory_share, {.name = "compulsory_share",
                                                  .low = 0.2,
                                                  .high = 0.5,
                                                  .min = 0,
                                                  .max = 1,
                                                  .prior = Prior::uniform,
                                                  .status = Status::derived,
                                                  .read = Read::decision,
                                                  .section = "6.9",
                                                  .source = "exits 2014: 10.7 of 30.1",
                                                  .meaning = "of starters, at compulsory level"}),
                 number(&Self::start_rate, {.name = "start_rate",
                                            .low = 0.02,
                                            .high = 0.15,
                                            .min = 0,
                                            .max = 100,
                                            .prior = Prior::loguniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.9",
                                            .source = "assumed",
                                            .meaning = "from job seeking"}),
                 number(&Self::months, {.name = "months",
                                        .low = 10,
                                        .high = 36,
                                        .min = 0,
                                        .max = 720,
                                        .prior = Prior::uniform,
                                        .status = Status::assumed,
                                        .read = Read::decision,
                                        .section = "6.9",
                                        .source = "assumed",
                                        .meaning = ""}),
                 number(&Self::work_share, {.name = "work_share",
                                            .low = 0.25,
                                            .high = 0.6,
                                            .min = 0,
                                            .max = 1,
                                            .prior = Prior::uniform,
                                            .status = Status::measured,
                                            .read = Read::decision,
                                            .section = "6.9",
                                            .source = "13 of 30 in 2016",
                                            .meaning = "students who also work"}),
                 number(&Self::age_slope, {.name = "age_slope",
                                           .low = 0,
                                           .high = 0.1,
                                           .min = 0,
                                           .max = 1,
                                           .prior = Prior::uniform,
                                           .status = Status::assumed,
                                           .read = Read::decision,
                                           .section = "6.9",
                                           .source = "assumed",
                                           .meaning = "log share starting education lost per year of age over 28"}),
                 number(&Self::language_slope,
                        {.name = "language_slope",
                         .low = 0,
                         .high = 0.4,
                         .min = 0,
                         .max = 5,
                         .prior = Prior::uniform,
                         .status = Status::assumed,
                         .read = Read::decision,
                         .section = "6.9",
                         .source = "assumed",
                         .meaning = "log share starting education gained per level of Norwegian over 2"}));
  }
};

}  // namespace hurtigspor
