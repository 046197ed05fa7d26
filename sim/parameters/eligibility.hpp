#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct EligibilityParameters {
  Number field_in_demand{0.7};
  Number health_limit{1.5};
  Number drive{0.5};

  static constexpr auto described() {
    using Self = EligibilityParameters;
    return group("eligibility",
                 number(&Self::field_in_demand, {.name = "field_in_demand",
                                                 .low = 0.3,
                                                 .high = 1.1,
                                                 .min = 0,
                                                 .max = 10,
                                                 .prior = Prior::uniform,
                                                 .status = Status::assumed,
                                                 .read = Read::decision,
                                                 .section = "6.3",
                                                 .source = "assumed",
                                                 .meaning = "weight of a field in demand in the eligibility score"}),
                 number(&Self::health_limit, {.name = "health_limit",
                                              .low = 0.8,
                                              .high = 2.5,
                                              .min = 0,
                                              .max = 10,
                                              .prior = Prior::uniform,
                                              .status = Status::assumed,
                                              .read = Read::decision,
                                              .section = "6.3",
                                              .source = "assumed",
                                              .meaning = "weight of a health limit in the score (subtracted)"}),
                 number(&Self::drive, {.name = "drive",
                                       .low = 0.2,
                                       .high = 1,
                                       .min = 0,
                                       .max = 10,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.3",
                                       .source = "assumed",
                                       .meaning = "weight of log drive in the score"}));
  }
};

}  // namespace hurtigspor
