#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MeetingParameters {
  Weeks lead_weeks{2};
  Share no_show{0.05};
  Number max_attempts{3};
  Weeks patience_weeks{10};

  static constexpr auto described() {
    using Self = MeetingParameters;
    return group("meeting",
                 number(&Self::lead_weeks, {.name = "lead_weeks",
                                            .low = 1,
                                            .high = 6,
                                            .min = 0,
                                            .max = 120,
                                            .prior = Prior::uniform,
                                            .status = Status::assumed,
                                            .read = Read::decision,
                                            .section = "6.2",
                                            .source = "assumed",
                                            .meaning = "notice a meeting needs"}),
                 number(&Self::no_show, {.name = "no_show",
                                         .low = 0.01,
                                         .high = 0.15,
                                         .min = 0,
                                         .max = 1,
                                         .prior = Prior::uniform,
                                         .status = Status::assumed,
                                         .read = Read::decision,
                                         .section = "6.2",
                                         .source = "assumed",
                                         .meaning = "chance that one party is missing"}),
                 number(&Self::max_attempts, {.name = "max_attempts",
                                              .low = 1,
                                              .high = 6,
                                              .min = 0,
                                              .max = 120,
                                              .prior = Prior::uniform,
                                              .status = Status::assumed,
                                              .read = Read::decision,
                                              .section = "6.2",
                                              .source = "assumed",
                                              .meaning = "bookings before a meeting is given up"}),
                 number(&Self::patience_weeks, {.name = "patience_weeks",
                                                .low = 4,
                                                .high = 26,
                                                .min = 0,
                                                .max = 520,
                                                .prior = Prior::uniform,
                                                .status = Status::assumed,
                                                .read = Read::decision,
                                                .section = "6.2",
                                                .source = "assumed",
                                                .meaning = "how far ahead a diary is searched"}));
  }
};

}  // namespace hurtigspor
