#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct OrganisationParameters {
  Share in_nav_share{0.46};
  Share co_located_share{0.2};
  Share switch_loss{0.2};
  Months switch_months{24};

  static constexpr auto described() {
    using Self = OrganisationParameters;
    // clang-format off
    return group("organisation",
        number(&Self::in_nav_share, "in_nav_share", Range{0.4, 0.52}, Bounds{0, 1}, Prior::uniform, Status::derived,
               Read::decision, "6.2", "197 of 428 municipalities in 2014",
               "share of all municipalities that have the introduction programme inside the NAV office"),
        number(&Self::co_located_share, "co_located_share", Range{0.05, 0.4}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "share of all municipalities that have it outside NAV but in the same house"),
        number(&Self::switch_loss, "switch_loss", Range{0.05, 0.4}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "share of meeting capacity lost for a time after the service has been reorganised"),
        number(&Self::switch_months, "switch_months", Range{12, 36}, Bounds{0, 720}, Prior::uniform, Status::measured,
               Read::decision, "6.2", "most costs fall in the first couple of years",
               "how long that loss lasts"));
    // clang-format on
  }
};

}  // namespace hurtigspor
