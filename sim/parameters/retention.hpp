#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct RetentionParameters {
  LogOdds base{0.2};
  LogOddsPerLevel language{0.5};
  LogOdds vocation{0.8};
  LogOdds followed_up{0.8};
  LogOdds steward{0.3};

  static constexpr auto described() {
    using Self = RetentionParameters;
    // clang-format off
    return group("retention",
        number(&Self::base, "base", Range{-1, 1.5}, Bounds{-20, 20}, Prior::uniform, Status::fitted, Read::decision,
               "6.8", "54 of 100 in stable work within three years (evidence P128)",
               "log-odds of staying in the job when the subsidy ends, at level A2 and middling vocational readiness"),
        number(&Self::language, "language", Range{0, 1}, Bounds{-20, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.8", "assumed",
               "gain in staying on for each level of Norwegian above A2"),
        number(&Self::vocation, "vocation", Range{0, 1.5}, Bounds{-20, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.8", "assumed",
               "gain in staying on from vocational readiness, counted from one half"),
        number(&Self::followed_up, "followed_up", Range{0, 1.5}, Bounds{-20, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.8", "assumed",
               "gain in staying on when all follow-ups of the employer were held against none"),
        number(&Self::steward, "steward", Range{0, 0.8}, Bounds{-20, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.8", "assumed",
               "gain in staying on where the shop steward is informed"));
    // clang-format on
  }
};

}  // namespace hurtigspor
