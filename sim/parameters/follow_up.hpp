#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct FollowUpParameters {
  PerYear passivity{0.73};
  Number passivity_women{2.35};
  PerYear reactivation{0.38};
  Share assistance_share{0.4};
  Share reserved_share{0};

  static constexpr auto described() {
    using Self = FollowUpParameters;
    // clang-format off
    return group("follow_up",
        number(&Self::passivity, "passivity", Range{0.2, 1.5}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.9", "assumed",
               "rate at which a seeker gives up and turns passive; doubled for each NAV talk missed in a row"),
        number(&Self::passivity_women, "passivity_women", Range{1, 2.5}, Bounds{0, 100}, Prior::uniform,
               Status::fitted, Read::decision, "6.9",
               "one year after exit 19 of 100 men and 39 of 100 women are in no known status",
               "factor on that rate for women"),
        number(&Self::reactivation, "reactivation", Range{0.1, 1.2}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.9", "assumed",
               "rate at which passive people come back to seeking work"),
        number(&Self::assistance_share, "assistance_share", Range{0.2, 0.7}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.9", "assumed",
               "share of people turning passive who live on social assistance; the others live outside the system"),
        number(&Self::reserved_share, "reserved_share", Range{0, 0.4}, Bounds{0, 1}, Prior::fixed, Status::assumed,
               Read::decision, "6.2", "64 of 100 firms require public follow-up (evidence P096); no hours are kept for it",
               "share of advisers' slots and of NAV's slots for refugees that is kept for following up employers"));
    // clang-format on
  }
};

}  // namespace hurtigspor
