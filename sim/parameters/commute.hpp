#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct CommuteParameters {
  Minutes scale_minutes{25};
  Minutes limit_minutes{90};

  static constexpr auto described() {
    using Self = CommuteParameters;
    // clang-format off
    return group("commute",
        number(&Self::scale_minutes, "scale_minutes", Range{15, 40}, Bounds{0, 800}, Prior::uniform, Status::assumed,
               Read::founding, "2", "assumed",
               "travel time at which a job counts for about a third of one next door"),
        number(&Self::limit_minutes, "limit_minutes", Range{60, 120}, Bounds{0, 2400}, Prior::uniform, Status::assumed,
               Read::founding, "2", "assumed",
               "travel time beyond which nobody looks for work"));
    // clang-format on
  }
};

}  // namespace hurtigspor
