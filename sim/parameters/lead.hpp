#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct LeadParameters {
  Share per_placement{0.15};
  Share per_placement_close{0.3};
  Share unfitted_loss{0.3};
  Share hire{0.6};
  PerMonth decay{0.35};
  Share alone{0.2};
  PerMonth network_rate{0.02};

  static constexpr auto described() {
    using Self = LeadParameters;
    return group("lead",
                 number(&Self::per_placement, {.name = "per_placement",
                                               .low = 0.08,
                                               .high = 0.3,
                                               .min = 0,
                                               .max = 1,
                                               .prior = Prior::uniform,
                                               .status = Status::abroad,
                                               .read = Read::decision,
                                               .section = "6.6 6.8",
                                               .source = "P110 P134",
                                               .meaning = "placements that become a live lead"}),
                 number(&Self::per_placement_close, {.name = "per_placement_close",
                                                     .low = 0.2,
                                                     .high = 0.45,
                                                     .min = 0,
                                                     .max = 1,
                                                     .prior = Prior::uniform,
                                                     .status = Status::abroad,
                                                     .read = Read::decision,
                                                     .section = "6.6 6.8",
                                                     .source = "assumed",
                                                     .meaning = "the same with mentor or close follow-up"}),
                 number(&Self::unfitted_loss, {.name = "unfitted_loss",
                                               .low = 0,
                                               .high = 0.6,
                                               .min = 0,
                                               .max = 1,
                                               .prior = Prior::uniform,
                                               .status = Status::assumed,
                                               .read = Read::decision,
                                               .section = "6.6 6.8",
                                               .source = "missing trade words",
                                               .meaning = "loss when lessons ignore the job"}),
                 number(&Self::hire, {.name = "hire",
                                      .low = 0.3,
                                      .high = 0.9,
                                      .min = 0,
                                      .max = 1,
                                      .prior = Prior::uniform,
                                      .status = Status::assumed,
                                      .read = Read::decision,
                                      .section = "6.6 6.8",
                                      .source = "assumed",
                                      .meaning = "a followed-up lead becomes a job"}),
                 number(&Self::decay, {.name = "decay",
                                       .low = 0.1,
                                       .high = 1,
                                       .min = 0,
                                       .max = 100,
                                       .prior = Prior::loguniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.6 6.8",
                                       .source = "assumed",
                                       .meaning = "rate at which an untended lead dies"}),
                 number(&Self::alone, {.name = "alone",
                                       .low = 0.05,
                                       .high = 0.4,
                                       .min = 0,
                                       .max = 1,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.6 6.8",
                                       .source = "assumed",
                                       .meaning = "an untended lead becomes a job anyway"}),
                 number(&Self::network_rate, {.name = "network_rate",
                                              .low = 0.005,
                                              .high = 0.06,
                                              .min = 0,
                                              .max = 100,
                                              .prior = Prior::loguniform,
                                              .status = Status::assumed,
                                              .read = Read::decision,
                                              .section = "6.6",
                                              .source = "assumed",
                                              .meaning = "leads from network per seeker"}));
  }
};

}  // namespace hurtigspor
