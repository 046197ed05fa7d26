#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct PriorLearningParameters {
  Share share{0.1};
  Months months{4};

  static constexpr auto described() {
    using Self = PriorLearningParameters;
    // clang-format off
    return group("prior_learning",
        number(&Self::share, "share", Range{0, 0.5}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.1", "assumed",
               "share of those without papers whose prior learning is assessed instead"),
        number(&Self::months, "months", Range{2, 9}, Bounds{0, 180}, Prior::uniform, Status::assumed, Read::decision,
               "6.1", "assumed",
               "handling time of an assessment of prior learning"));
    // clang-format on
  }
};

}  // namespace hurtigspor
