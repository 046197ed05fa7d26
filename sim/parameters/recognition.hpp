#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct RecognitionParameters {
  Months months{2};
  Share share{0.4};
  Months undocumented_months{6};
  Months start_month{6};

  static constexpr auto described() {
    using Self = RecognitionParameters;
    // clang-format off
    return group("recognition",
        number(&Self::months, "months", Range{2, 4}, Bounds{0, 100}, Prior::uniform, Status::measured, Read::decision,
               "6.1", "the recognition agency's own figure: about two months, up to four (evidence P077)",
               "handling time when foreign higher education is recognised from complete papers"),
        number(&Self::share, "share", Range{0.1, 0.6}, Bounds{0, 1}, Prior::uniform, Status::fitted, Read::decision,
               "6.1", "about 4 per 100 participants a year",
               "share of people with higher education who ask for recognition"),
        number(&Self::undocumented_months, "undocumented_months", Range{3, 12}, Bounds{0, 240}, Prior::uniform,
               Status::assumed, Read::decision, "6.1", "assumed",
               "handling time of recognition without verifiable papers (interviews and a test)"),
        number(&Self::start_month, "start_month", Range{0, 12}, Bounds{0, 240}, Prior::uniform, Status::assumed,
               Read::decision, "6.1", "assumed",
               "months after settlement at which recognition is asked for (at once on the fast track)"));
    // clang-format on
  }
};

}  // namespace hurtigspor
