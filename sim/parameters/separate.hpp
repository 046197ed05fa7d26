#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct SeparateParameters {
  Share nav_capacity_loss{0.15};
  Weeks extra_lead_weeks{2};
  Share cancel_extra{0.15};

  static constexpr auto described() {
    using Self = SeparateParameters;
    // clang-format off
    return group("separate",
        number(&Self::nav_capacity_loss, "nav_capacity_loss", Range{0, 0.35}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.2",
               "splitting the service out drained NAV (op-ed S4; evidence P055)",
               "share of NAV's slots for refugees that went with the staff when the service left NAV"),
        number(&Self::extra_lead_weeks, "extra_lead_weeks", Range{0, 6}, Bounds{0, 120}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "extra notice that a joint meeting needs when the services are in separate houses"),
        number(&Self::cancel_extra, "cancel_extra", Range{0, 0.35}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "extra chance that a joint meeting is called off when the services are in separate houses"));
    // clang-format on
  }
};

}  // namespace hurtigspor
