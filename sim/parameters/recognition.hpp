#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct RecognitionParameters {
  Months months{2};
  Share share{0.35};
  Months undocumented_months{6};
  Months start_month{6};

  static constexpr auto described() {
    using Self = RecognitionParameters;
    return group("recognition",
                 number(&Self::months, {.name = "months",
                                        .low = 2,
                                        .high = 4,
                                        .min = 0,
                                        .max = 100,
                                        .prior = Prior::uniform,
                                        .status = Status::measured,
                                        .read = Read::decision,
                                        .section = "6.1",
                                        .source = "HK-dir",
                                        .meaning = "handling time of recognised higher education"}),
                 number(&Self::share, {.name = "share",
                                       .low = 0.1,
                                       .high = 0.6,
                                       .min = 0,
                                       .max = 1,
                                       .prior = Prior::uniform,
                                       .status = Status::fitted,
                                       .read = Read::decision,
                                       .section = "6.1",
                                       .source = "about 4 per 100 participants a year",
                                       .meaning = "people with higher education who ask for recognition"}),
                 number(&Self::undocumented_months, {.name = "undocumented_months",
                                                     .low = 3,
                                                     .high = 12,
                                                     .min = 0,
                                                     .max = 240,
                                                     .prior = Prior::uniform,
                                                     .status = Status::assumed,
                                                     .read = Read::decision,
                                                     .section = "6.1",
                                                     .source = "assumed",
                                                     .meaning = "handling time without papers"}),
                 number(&Self::start_month,
                        {.name = "start_month",
                         .low = 0,
                         .high = 12,
                         .min = 0,
                         .max = 240,
                         .prior = Prior::uniform,
                         .status = Status::assumed,
                         .read = Read::decision,
                         .section = "6.1",
                         .source = "assumed",
                         .meaning = "month after settlement in which recognition is asked for (0 on the fast track)"}));
  }
};

}  // namespace hurtigspor
