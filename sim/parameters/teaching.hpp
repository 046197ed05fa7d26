#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct TeachingParameters {
  Share work_share{0.2};
  Number language_cost{0.3};
  Share presence{0.3};
  Meetings meetings_per_week{3};
  Persons class_size{15};

  static constexpr auto described() {
    using Self = TeachingParameters;
    return group("teaching",
                 number(&Self::work_share, {.name = "work_share",
                                            .low = 0,
                                            .high = 0.8,
                                            .min = 0,
                                            .max = 1,
                                            .prior = Prior::uniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.2 6.4",
                                            .source = "assumed",
                                            .meaning = "share of lessons fitted to work"}),
                 number(&Self::language_cost, {.name = "language_cost",
                                               .low = 0,
                                               .high = 0.6,
                                               .min = 0,
                                               .max = 100,
                                               .prior = Prior::uniform,
                                               .status = Status::assumed,
                                               .read = Read::decision,
                                               .section = "6.2 6.4",
                                               .source = "assumed",
                                               .meaning = "class rate lost at a work share of 1"}),
                 number(&Self::presence, {.name = "presence",
                                          .low = 0,
                                          .high = 1,
                                          .min = 0,
                                          .max = 1,
                                          .prior = Prior::uniform,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.2 6.4",
                                          .source = "S4: teachers and advisers rarely meet",
                                          .meaning = "a teacher joins the collaboration meeting"}),
                 number(&Self::meetings_per_week, {.name = "meetings_per_week",
                                                   .low = 0,
                                                   .high = 8,
                                                   .min = 0,
                                                   .max = 160,
                                                   .prior = Prior::uniform,
                                                   .status = Status::assumed,
                                                   .read = Read::decision,
                                                   .section = "6.2 6.4",
                                                   .source = "assumed",
                                                   .meaning = "diary slots per class"}),
                 number(&Self::class_size, {.name = "class_size",
                                            .low = 10,
                                            .high = 25,
                                            .min = 0,
                                            .max = 500,
                                            .prior = Prior::uniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.2 6.4",
                                            .source = "assumed",
                                            .meaning = "participants per class"}));
  }
};

}  // namespace hurtigspor
