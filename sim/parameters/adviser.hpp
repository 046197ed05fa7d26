#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct AdviserParameters {
  Persons target_caseload{20};
  Months hiring_lag_months{12};
  Meetings meetings_per_week{10};
  Weeks follow_up_weeks{5};

  static constexpr auto described() {
    using Self = AdviserParameters;
    return group("adviser",
                 number(&Self::target_caseload, {.name = "target_caseload",
                                                 .low = 10,
                                                 .high = 40,
                                                 .min = 0,
                                                 .max = 800,
                                                 .prior = Prior::uniform,
                                                 .status = Status::assumed,
                                                 .read = Read::decision,
                                                 .section = "6.2 6.5",
                                                 .source = "assumed",
                                                 .meaning = "participants per programme adviser aimed at"}),
                 number(&Self::hiring_lag_months, {.name = "hiring_lag_months",
                                                   .low = 3,
                                                   .high = 24,
                                                   .min = 0,
                                                   .max = 480,
                                                   .prior = Prior::uniform,
                                                   .status = Status::assumed,
                                                   .read = Read::decision,
                                                   .section = "6.2 6.5",
                                                   .source = "assumed",
                                                   .meaning = "delay with which staff follows participants"}),
                 number(&Self::meetings_per_week, {.name = "meetings_per_week",
                                                   .low = 5,
                                                   .high = 18,
                                                   .min = 0,
                                                   .max = 360,
                                                   .prior = Prior::uniform,
                                                   .status = Status::assumed,
                                                   .read = Read::decision,
                                                   .section = "6.2 6.5",
                                                   .source = "assumed",
                                                   .meaning = "diary slots per adviser"}),
                 number(&Self::follow_up_weeks, {.name = "follow_up_weeks",
                                                 .low = 2,
                                                 .high = 12,
                                                 .min = 0,
                                                 .max = 240,
                                                 .prior = Prior::uniform,
                                                 .status = Status::assumed,
                                                 .read = Read::decision,
                                                 .section = "6.2 6.5",
                                                 .source = "assumed",
                                                 .meaning = "aimed interval of adviser talks"}));
  }
};

}  // namespace hurtigspor
