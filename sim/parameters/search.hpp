#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct SearchParameters {
  PerMonth rate{0.9};
  PerYear discouragement{0.24};
  Number small_children_women{0.45};
  Number women{0.42};
  Number local_cycle{1};
  PerYear network_gain{0.08};
  Share displacement{0.2};

  static constexpr auto described() {
    using Self = SearchParameters;
    // clang-format off
    return group("search",
        number(&Self::rate, "rate", Range{0.15, 1.5}, Bounds{0, 100}, Prior::loguniform, Status::fitted,
               Read::decision, "6.7", "fitted to published employment",
               "applications a month to openings within reach, for a median seeker"),
        number(&Self::discouragement, "discouragement", Range{0, 0.4}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "fall in the logarithm of search effort for each year without work"),
        number(&Self::small_children_women, "small_children_women", Range{0.2, 0.8}, Bounds{0, 100}, Prior::uniform,
               Status::assumed, Read::decision, "6.7", "assumed",
               "factor on search for mothers of small children without day care"),
        number(&Self::women, "women", Range{0.4, 1}, Bounds{0, 100}, Prior::uniform, Status::fitted, Read::decision,
               "6.7", "fitted to published employment by sex",
               "factor on search for women"),
        number(&Self::local_cycle, "local_cycle", Range{0.2, 1}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "how strongly openings follow the local labour market: elasticity to tightness"),
        number(&Self::network_gain, "network_gain", Range{0, 0.15}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "gain in the logarithm of search success for each year of residence"),
        number(&Self::displacement, "displacement", Range{0, 0.5}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "share of added jobs that are taken from others"));
    // clang-format on
  }
};

}  // namespace hurtigspor
