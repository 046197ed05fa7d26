#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct OrganisationParameters {
  Share in_nav_share{0.46};
  Share co_located_share{0.2};
  Share switch_loss{0.2};
  Months switch_months{24};

  static constexpr auto described() {
    using Self = OrganisationParameters;
    return group("organisation",
                 number(&Self::in_nav_share, {.name = "in_nav_share",
                                              .low = 0.4,
                                              .high = 0.52,
                                              .min = 0,
                                              .max = 1,
                                              .prior = Prior::uniform,
                                              .status = Status::derived,
                                              .read = Read::decision,
                                              .section = "6.2",
                                              .source = "197 of 428 in 2014",
                                              .meaning = "municipalities with the programme inside NAV"}),
                 number(&Self::co_located_share, {.name = "co_located_share",
                                                  .low = 0.05,
                                                  .high = 0.4,
                                                  .min = 0,
                                                  .max = 1,
                                                  .prior = Prior::uniform,
                                                  .status = Status::assumed,
                                                  .read = Read::decision,
                                                  .section = "6.2",
                                                  .source = "assumed",
                                                  .meaning = "municipalities outside NAV but in the same house"}),
                 number(&Self::switch_loss, {.name = "switch_loss",
                                             .low = 0.05,
                                             .high = 0.4,
                                             .min = 0,
                                             .max = 1,
                                             .prior = Prior::uniform,
                                             .status = Status::assumed,
                                             .read = Read::decision,
                                             .section = "6.2",
                                             .source = "assumed",
                                             .meaning = "capacity lost after a reorganisation"}),
                 number(&Self::switch_months, {.name = "switch_months",
                                               .low = 12,
                                               .high = 36,
                                               .min = 0,
                                               .max = 720,
                                               .prior = Prior::uniform,
                                               .status = Status::measured,
                                               .read = Read::decision,
                                               .section = "6.2",
                                               .source = "first couple of years",
                                               .meaning = "how long that lasts"}));
  }
};

}  // namespace hurtigspor
