#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct SubsidyParameters {
  Months max_months{12};
  Share rate_first{0.4};
  Share rate_later{0.3};
  PerHundredClientsYear per_office_year{8};
  Share offer_share{0.08};
  Level language_threshold{2};

  static constexpr auto described() {
    using Self = SubsidyParameters;
    return group("subsidy",
                 number(&Self::max_months, {.name = "max_months",
                                            .low = 6,
                                            .high = 12,
                                            .min = 0,
                                            .max = 12,
                                            .prior = Prior::uniform,
                                            .status = Status::measured,
                                            .read = Read::decision,
                                            .section = "6.8",
                                            .source = "P016",
                                            .meaning = "longest wage subsidy"}),
                 number(&Self::rate_first, {.name = "rate_first",
                                            .low = 0.4,
                                            .high = 0.75,
                                            .min = 0,
                                            .max = 1,
                                            .prior = Prior::uniform,
                                            .status = Status::measured,
                                            .read = Read::decision,
                                            .section = "6.8",
                                            .source = "P016",
                                            .meaning = "of wage cost in the first six months"}),
                 number(&Self::rate_later, {.name = "rate_later",
                                            .low = 0.3,
                                            .high = 0.5,
                                            .min = 0,
                                            .max = 1,
                                            .prior = Prior::uniform,
                                            .status = Status::measured,
                                            .read = Read::decision,
                                            .section = "6.8",
                                            .source = "P016",
                                            .meaning = "after that"}),
                 number(&Self::per_office_year, {.name = "per_office_year",
                                                 .low = 2,
                                                 .high = 25,
                                                 .min = 0,
                                                 .max = 500,
                                                 .prior = Prior::loguniform,
                                                 .status = Status::assumed,
                                                 .read = Read::decision,
                                                 .section = "6.8",
                                                 .source = "assumed",
                                                 .meaning = "subsidies an office can start"}),
                 number(&Self::offer_share, {.name = "offer_share",
                                             .low = 0.02,
                                             .high = 0.25,
                                             .min = 0,
                                             .max = 1,
                                             .prior = Prior::uniform,
                                             .status = Status::assumed,
                                             .read = Read::decision,
                                             .section = "6.8",
                                             .source = "assumed",
                                             .meaning = "held NAV talks at sufficient language that lead to an offer"}),
                 number(&Self::language_threshold, {.name = "language_threshold",
                                                    .low = 1,
                                                    .high = 3,
                                                    .min = 0,
                                                    .max = 6,
                                                    .prior = Prior::uniform,
                                                    .status = Status::assumed,
                                                    .read = Read::decision,
                                                    .section = "6.8",
                                                    .source = "used too early helps not",
                                                    .meaning = "level below which it does not raise retention"}));
  }
};

}  // namespace hurtigspor
