#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct HiringParameters {
  LogOdds base{-0.7};
  LogOddsPerLevel language_gap{1.2};
  LogOdds vocation{1.0};
  LogOdds match{0.6};
  LogOddsPerYear experience{0.55};
  LogOdds known_competence{0.5};
  LogOdds competition{1.2};

  static constexpr auto described() {
    using Self = HiringParameters;
    // clang-format off
    return group("hiring",
        number(&Self::base, "base", Range{-3, -0.5}, Bounds{-20, 20}, Prior::uniform, Status::fitted, Read::decision,
               "6.7", "fitted to published employment",
               "log-odds of acceptance when the language demand is met and all else is zero"),
        number(&Self::language_gap, "language_gap", Range{0.5, 2}, Bounds{-20, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "penalty for each level by which Norwegian falls short of the demand"),
        number(&Self::vocation, "vocation", Range{0.3, 2}, Bounds{-20, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "gain from full vocational readiness"),
        number(&Self::match, "match", Range{0, 1.5}, Bounds{-20, 20}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "gain when the job is in the person's own field"),
        number(&Self::experience, "experience", Range{0, 0.8}, Bounds{-20, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "gain for each year of work in Norway, up to three"),
        number(&Self::known_competence, "known_competence", Range{0, 1.2}, Bounds{-20, 20}, Prior::uniform,
               Status::assumed, Read::decision, "6.7", "assumed",
               "gain when NAV or an adviser can vouch for the person's competence"),
        number(&Self::competition, "competition", Range{0, 2}, Bounds{-20, 20}, Prior::uniform, Status::fitted,
               Read::decision, "6.7",
               "a point more unemployment, 3.8 points fewer in work or education (evidence: outcomes, mun_slope_unemp_y1)",
               "loss for each unit by which the logarithm of local tightness falls: others compete for the same jobs"));
    // clang-format on
  }
};

}  // namespace hurtigspor
