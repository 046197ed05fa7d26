#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MeetingParameters {
  Weeks lead_weeks{2};
  Share no_show{0.05};
  Number max_attempts{3};
  Weeks patience_weeks{10};

  static constexpr auto described() {
    using Self = MeetingParameters;
    // clang-format off
    return group("meeting",
        number(&Self::lead_weeks, "lead_weeks", Range{1, 6}, Bounds{0, 120}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "notice that a joint meeting needs"),
        number(&Self::no_show, "no_show", Range{0.01, 0.15}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "chance that any one party fails to come to a meeting"),
        number(&Self::max_attempts, "max_attempts", Range{1, 6}, Bounds{0, 120}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "bookings after which a meeting is given up"),
        number(&Self::patience_weeks, "patience_weeks", Range{4, 26}, Bounds{0, 520}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "how far ahead a free slot is looked for before a meeting is given up"));
    // clang-format on
  }
};

}  // namespace hurtigspor
