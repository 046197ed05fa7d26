#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct ReceptionParameters {
  Months wait_months{4.9};
  PerYear wait_scar{0.2};
  Share mapping_share{0.6};
  Share transfer_share{0.6};
  HoursPerWeek class_hours{4};

  static constexpr auto described() {
    using Self = ReceptionParameters;
    return group(
        "reception",
        number(&Self::wait_months, {.name = "wait_months",
                                    .low = 2.1,
                                    .high = 8.4,
                                    .min = 0,
                                    .max = 168,
                                    .prior = Prior::uniform,
                                    .status = Status::measured,
                                    .read = Read::settlement,
                                    .section = "6.1",
                                    .source = "outcomes wait_permit_to_settlement_*",
                                    .meaning = "mean wait from permit to settlement (by year where known)"}),
        number(&Self::wait_scar, {.name = "wait_scar",
                                  .low = 0.08,
                                  .high = 0.26,
                                  .min = 0,
                                  .max = 100,
                                  .prior = Prior::loguniform,
                                  .status = Status::derived,
                                  .read = Read::settlement,
                                  .section = "6.1",
                                  .source = "P-waiting Switzerland",
                                  .meaning = "log job-finding hazard lost per year of waiting"}),
        number(&Self::mapping_share, {.name = "mapping_share",
                                      .low = 0.2,
                                      .high = 0.9,
                                      .min = 0,
                                      .max = 1,
                                      .prior = Prior::uniform,
                                      .status = Status::assumed,
                                      .read = Read::settlement,
                                      .section = "6.1",
                                      .source = "assumed",
                                      .meaning = "share whose competence is usably mapped before settlement"}),
        number(&Self::transfer_share, {.name = "transfer_share",
                                       .low = 0.2,
                                       .high = 0.95,
                                       .min = 0,
                                       .max = 1,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::settlement,
                                       .section = "6.1",
                                       .source = "assumed",
                                       .meaning = "share of mappings that reach the municipality in usable form"}),
        number(&Self::class_hours, {.name = "class_hours",
                                    .low = 0,
                                    .high = 15,
                                    .min = 0,
                                    .max = 300,
                                    .prior = Prior::uniform,
                                    .status = Status::assumed,
                                    .read = Read::settlement,
                                    .section = "6.1",
                                    .source = "assumed",
                                    .meaning = "Norwegian lessons in reception"}));
  }
};

}  // namespace hurtigspor
