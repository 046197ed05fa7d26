#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MeasureParameters {
  Share at_exit_share{0.22};
  Share per_talk{0.1};
  Weeks weeks{16};
  Share neither_share{0.457};

  static constexpr auto described() {
    using Self = MeasureParameters;
    return group(
        "measure",
        number(&Self::at_exit_share, {.name = "at_exit_share",
                                      .low = 0.15,
                                      .high = 0.3,
                                      .min = 0,
                                      .max = 1,
                                      .prior = Prior::uniform,
                                      .status = Status::measured,
                                      .read = Read::decision,
                                      .section = "6.9",
                                      .source = "exits 2014",
                                      .meaning = "leavers who go straight to a qualification measure"}),
        number(&Self::per_talk, {.name = "per_talk",
                                 .low = 0.03,
                                 .high = 0.3,
                                 .min = 0,
                                 .max = 1,
                                 .prior = Prior::uniform,
                                 .status = Status::assumed,
                                 .read = Read::decision,
                                 .section = "6.9",
                                 .source = "assumed",
                                 .meaning = "held NAV talks that start a measure"}),
        number(&Self::weeks, {.name = "weeks",
                              .low = 6,
                              .high = 40,
                              .min = 0,
                              .max = 800,
                              .prior = Prior::uniform,
                              .status = Status::assumed,
                              .read = Read::decision,
                              .section = "6.9",
                              .source = "assumed",
                              .meaning = "length of a measure"}),
        number(&Self::neither_share,
               {.name = "neither_share",
                .low = 0.4,
                .high = 0.52,
                .min = 0.01,
                .max = 1,
                .prior = Prior::uniform,
                .status = Status::derived,
                .read = Read::decision,
                .section = "6.9",
                .source = "exits 2014: 24.2 work, 19.4 and 10.7 school",
                .meaning = "leavers with neither work nor school among whom measures at exit are shared out"}));
  }
};

}  // namespace hurtigspor
