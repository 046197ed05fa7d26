#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct SeparateParameters {
  Share nav_capacity_loss{0.15};
  Weeks extra_lead_weeks{2};
  Share cancel_extra{0.15};

  static constexpr auto described() {
    using Self = SeparateParameters;
    return group(
        "separate",
        number(&Self::nav_capacity_loss,
               {.name = "nav_capacity_loss",
                .low = 0,
                .high = 0.35,
                .min = 0,
                .max = 1,
                .prior = Prior::uniform,
                .status = Status::assumed,
                .read = Read::decision,
                .section = "6.2",
                .source = "S4 P055",
                .meaning = "refugee slots that went with the staff when the service left NAV"}),
        number(&Self::extra_lead_weeks, {.name = "extra_lead_weeks",
                                         .low = 0,
                                         .high = 6,
                                         .min = 0,
                                         .max = 120,
                                         .prior = Prior::uniform,
                                         .status = Status::assumed,
                                         .read = Read::decision,
                                         .section = "6.2",
                                         .source = "assumed",
                                         .meaning = "extra lead time of joint meetings between separate services"}),
        number(&Self::cancel_extra, {.name = "cancel_extra",
                                     .low = 0,
                                     .high = 0.35,
                                     .min = 0,
                                     .max = 1,
                                     .prior = Prior::uniform,
                                     .status = Status::assumed,
                                     .read = Read::decision,
                                     .section = "6.2",
                                     .source = "assumed",
                                     .meaning = "extra chance that a joint meeting is called off"}));
  }
};

}  // namespace hurtigspor
