#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MeasureParameters {
  Share at_exit_share{0.22};
  Share per_talk{0.11};
  Weeks weeks{8};
  Share neither_share{0.37};

  static constexpr auto described() {
    using Self = MeasureParameters;
    // clang-format off
    return group("measure",
        number(&Self::at_exit_share, "at_exit_share", Range{0.15, 0.3}, Bounds{0, 1}, Prior::uniform, Status::measured,
               Read::decision, "6.9", "status at exit, 2014",
               "share of those leaving the programme who go straight to a qualification measure of NAV"),
        number(&Self::per_talk, "per_talk", Range{0.03, 0.3}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.9", "assumed",
               "share of held NAV talks that start a measure"),
        number(&Self::weeks, "weeks", Range{6, 40}, Bounds{0, 800}, Prior::uniform, Status::assumed, Read::decision,
               "6.9", "assumed",
               "length of a measure"),
        number(&Self::neither_share, "neither_share", Range{0.32, 0.42}, Bounds{0.01, 1}, Prior::uniform,
               Status::derived, Read::decision, "6.9",
               "status at exit, 2014: 24.2 of 100 to work, 19.4 and 10.7 to school, 8.7 to social assistance",
               "share of those leaving who have neither work nor school and do not turn to social assistance, among whom "
               "measures at exit are handed out"));
    // clang-format on
  }
};

}  // namespace hurtigspor
