#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct FollowUpParameters {
  PerYear passivity{0.8};
  Number passivity_women{1.6};
  PerYear reactivation{0.25};
  Share assistance_share{0.4};

  static constexpr auto described() {
    using Self = FollowUpParameters;
    return group(
        "follow_up",
        number(&Self::passivity, {.name = "passivity",
                                  .low = 0.2,
                                  .high = 1.5,
                                  .min = 0,
                                  .max = 100,
                                  .prior = Prior::loguniform,
                                  .status = Status::assumed,
                                  .read = Read::decision,
                                  .section = "6.9",
                                  .source = "assumed",
                                  .meaning = "hazard to passivity; doubled per missed NAV talk in a row"}),
        number(&Self::passivity_women, {.name = "passivity_women",
                                        .low = 1,
                                        .high = 2.5,
                                        .min = 0,
                                        .max = 100,
                                        .prior = Prior::uniform,
                                        .status = Status::fitted,
                                        .read = Read::decision,
                                        .section = "6.9",
                                        .source = "other after one year: men 19, women 39 of 100",
                                        .meaning = "factor for women"}),
        number(&Self::reactivation, {.name = "reactivation",
                                     .low = 0.1,
                                     .high = 1.2,
                                     .min = 0,
                                     .max = 100,
                                     .prior = Prior::loguniform,
                                     .status = Status::assumed,
                                     .read = Read::decision,
                                     .section = "6.9",
                                     .source = "assumed",
                                     .meaning = "return from passivity"}),
        number(&Self::assistance_share,
               {.name = "assistance_share",
                .low = 0.2,
                .high = 0.7,
                .min = 0,
                .max = 1,
                .prior = Prior::uniform,
                .status = Status::assumed,
                .read = Read::decision,
                .section = "6.9",
                .source = "assumed",
                .meaning = "people turning passive who live on social assistance (the rest live outside the system)"}));
  }
};

}  // namespace hurtigspor
