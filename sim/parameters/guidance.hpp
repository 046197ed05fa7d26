#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct GuidanceParameters {
  Share share{0.2};
  Months start_month{3};
  Share match_gain{0.15};

  static constexpr auto described() {
    using Self = GuidanceParameters;
    // clang-format off
    return group("guidance",
        number(&Self::share, "share", Range{0, 1}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.1", "assumed",
               "share of the settled who get early career guidance"),
        number(&Self::start_month, "start_month", Range{0, 12}, Bounds{0, 240}, Prior::uniform, Status::assumed,
               Read::decision, "6.1", "assumed",
               "months after settlement at which career guidance happens"),
        number(&Self::match_gain, "match_gain", Range{0, 0.4}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.1", "assumed",
               "chance that guidance turns the person to a field of work with demand nearby"));
    // clang-format on
  }
};

}  // namespace hurtigspor
