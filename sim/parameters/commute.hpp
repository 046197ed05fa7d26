#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct CommuteParameters {
  Minutes scale_minutes{25};
  Minutes limit_minutes{90};

  static constexpr auto described() {
    using Self = CommuteParameters;
    return group("commute",
                 number(&Self::scale_minutes, {.name = "scale_minutes",
                                               .low = 15,
                                               .high = 40,
                                               .min = 0,
                                               .max = 800,
                                               .prior = Prior::uniform,
                                               .status = Status::assumed,
                                               .read = Read::founding,
                                               .section = "2",
                                               .source = "assumed",
                                               .meaning = "decay of the commuting field"}),
                 number(&Self::limit_minutes, {.name = "limit_minutes",
                                               .low = 60,
                                               .high = 120,
                                               .min = 0,
                                               .max = 2400,
                                               .prior = Prior::uniform,
                                               .status = Status::assumed,
                                               .read = Read::founding,
                                               .section = "2",
                                               .source = "assumed",
                                               .meaning = "edge of the commuting field"}));
  }
};

}  // namespace hurtigspor
