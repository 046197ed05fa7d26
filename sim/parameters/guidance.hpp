#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct GuidanceParameters {
  Share share{0.2};
  Months start_month{3};
  Share match_gain{0.15};

  static constexpr auto described() {
    using Self = GuidanceParameters;
    return group(
        "guidance",
        number(&Self::share, {.name = "share",
                              .low = 0,
                              .high = 1,
                              .min = 0,
                              .max = 1,
                              .prior = Prior::uniform,
                              .status = Status::assumed,
                              .read = Read::decision,
                              .section = "6.1",
                              .source = "assumed",
                              .meaning = "settled who get early career guidance"}),
        number(&Self::start_month, {.name = "start_month",
                                    .low = 0,
                                    .high = 12,
                                    .min = 0,
                                    .max = 240,
                                    .prior = Prior::uniform,
                                    .status = Status::assumed,
                                    .read = Read::decision,
                                    .section = "6.1",
                                    .source = "assumed",
                                    .meaning = "month after settlement in which it happens"}),
        number(&Self::match_gain, {.name = "match_gain",
                                   .low = 0,
                                   .high = 0.4,
                                   .min = 0,
                                   .max = 1,
                                   .prior = Prior::uniform,
                                   .status = Status::assumed,
                                   .read = Read::decision,
                                   .section = "6.1",
                                   .source = "assumed",
                                   .meaning = "chance that it turns the person to a field with local demand"}));
  }
};

}  // namespace hurtigspor
