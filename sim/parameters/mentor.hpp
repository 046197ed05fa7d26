#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MentorParameters {
  Share share{0.05};
  Number retention_men{1.15};
  Months max_months{6};

  static constexpr auto described() {
    using Self = MentorParameters;
    // clang-format off
    return group("mentor",
        number(&Self::share, "share", Range{0, 0.4}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.8", "assumed",
               "share of subsidised and placed persons who get a mentor"),
        number(&Self::retention_men, "retention_men", Range{1, 1.4}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.8", "assumed; a gain for men and none for women in Sweden (evidence P154)",
               "factor, for men with a mentor, on the chances that a placement becomes a job lead and that a subsidised "
               "job is kept"),
        number(&Self::max_months, "max_months", Range{3, 12}, Bounds{0, 240}, Prior::uniform, Status::measured,
               Read::decision, "6.8", "rules of the mentor grant (evidence P022)",
               "ordinary length of a mentor grant"));
    // clang-format on
  }
};

}  // namespace hurtigspor
