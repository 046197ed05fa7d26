#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MentorParameters {
  Share share{0.05};
  Number retention_men{1.15};
  Months max_months{6};

  static constexpr auto described() {
    using Self = MentorParameters;
    return group(
        "mentor",
        number(&Self::share, {.name = "share",
                              .low = 0,
                              .high = 0.4,
                              .min = 0,
                              .max = 1,
                              .prior = Prior::uniform,
                              .status = Status::assumed,
                              .read = Read::decision,
                              .section = "6.8",
                              .source = "assumed",
                              .meaning = "subsidised and placed persons with a mentor"}),
        number(&Self::retention_men,
               {.name = "retention_men",
                .low = 1,
                .high = 1.4,
                .min = 0,
                .max = 100,
                .prior = Prior::uniform,
                .status = Status::assumed,
                .read = Read::decision,
                .section = "6.8",
                .source = "assumed",
                .meaning = "factor on the probability of retention for mentored men (1 for women: no effect found)"}),
        number(&Self::max_months, {.name = "max_months",
                                   .low = 3,
                                   .high = 12,
                                   .min = 0,
                                   .max = 240,
                                   .prior = Prior::uniform,
                                   .status = Status::measured,
                                   .read = Read::decision,
                                   .section = "6.8",
                                   .source = "P-mentor",
                                   .meaning = "ordinary length"}));
  }
};

}  // namespace hurtigspor
