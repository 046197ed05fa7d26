#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct AdviserParameters {
  Persons target_caseload{20};
  Months hiring_lag_months{12};
  Meetings meetings_per_week{8};
  Weeks follow_up_weeks{5};

  static constexpr auto described() {
    using Self = AdviserParameters;
    // clang-format off
    return group("adviser",
        number(&Self::target_caseload, "target_caseload", Range{10, 40}, Bounds{0, 800}, Prior::uniform,
               Status::assumed, Read::decision, "6.2 6.5", "assumed",
               "participants that a municipality aims to have for each programme adviser"),
        number(&Self::hiring_lag_months, "hiring_lag_months", Range{3, 24}, Bounds{0, 480}, Prior::uniform,
               Status::assumed, Read::decision, "6.2 6.5", "assumed",
               "delay with which the number of advisers follows the number of participants"),
        number(&Self::meetings_per_week, "meetings_per_week", Range{5, 18}, Bounds{0, 360}, Prior::uniform,
               Status::assumed, Read::decision, "6.2 6.5", "assumed",
               "meetings that one adviser's week has room for: diary slots"),
        number(&Self::follow_up_weeks, "follow_up_weeks", Range{2, 12}, Bounds{0, 240}, Prior::uniform,
               Status::assumed, Read::decision, "6.2 6.5", "assumed",
               "interval that is aimed at between an adviser's talks with a participant"));
    // clang-format on
  }
};

}  // namespace hurtigspor
