#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct DemandParameters {
  Level low{1.5};
  Level service{2.7};
  Level manual{3.2};
  Level care{3.5};
  Level other{4.3};
  Level spread{0.6};
  Level english{3};

  static constexpr auto described() {
    using Self = DemandParameters;
    return group(
        "demand",
        number(&Self::low, {.name = "low",
                            .low = 1,
                            .high = 2,
                            .min = 0,
                            .max = 6,
                            .prior = Prior::uniform,
                            .status = Status::assumed,
                            .read = Read::decision,
                            .section = "6.7",
                            .source = "assumed",
                            .meaning = "Norwegian asked for in jobs that ask for little"}),
        number(&Self::service,
               {.name = "service",
                .low = 2,
                .high = 3.5,
                .min = 0,
                .max = 6,
                .prior = Prior::uniform,
                .status = Status::assumed,
                .read = Read::decision,
                .section = "6.7",
                .source = "assumed",
                .meaning = "mean demand in accommodation and food, transport, cleaning and temporary work (I H N)"}),
        number(&Self::manual, {.name = "manual",
                               .low = 2.5,
                               .high = 4,
                               .min = 0,
                               .max = 6,
                               .prior = Prior::uniform,
                               .status = Status::assumed,
                               .read = Read::decision,
                               .section = "6.7",
                               .source = "assumed",
                               .meaning = "mean demand in construction, manufacturing and trade (F C G)"}),
        number(&Self::care, {.name = "care",
                             .low = 3,
                             .high = 4.5,
                             .min = 0,
                             .max = 6,
                             .prior = Prior::uniform,
                             .status = Status::assumed,
                             .read = Read::decision,
                             .section = "6.7",
                             .source = "assumed",
                             .meaning = "mean demand in health and social work (Q)"}),
        number(&Self::other, {.name = "other",
                              .low = 3.5,
                              .high = 5,
                              .min = 0,
                              .max = 6,
                              .prior = Prior::uniform,
                              .status = Status::assumed,
                              .read = Read::decision,
                              .section = "6.7",
                              .source = "assumed",
                              .meaning = "mean demand elsewhere"}),
        number(&Self::spread, {.name = "spread",
                               .low = 0.3,
                               .high = 1,
                               .min = 0,
                               .max = 6,
                               .prior = Prior::uniform,
                               .status = Status::assumed,
                               .read = Read::decision,
                               .section = "6.7",
                               .source = "assumed",
                               .meaning = "sd of demand between openings of one industry"}),
        number(&Self::english, {.name = "english",
                                .low = 2,
                                .high = 3.5,
                                .min = 0,
                                .max = 6,
                                .prior = Prior::uniform,
                                .status = Status::assumed,
                                .read = Read::decision,
                                .section = "6.7",
                                .source = "assumed",
                                .meaning = "demand that English meets in I, J, M, N"}));
  }
};

}  // namespace hurtigspor
