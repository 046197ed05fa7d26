#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MappingParameters {
  Share outside_nav_gain{0.15};
  Share full_share{0.6};

  static constexpr auto described() {
    using Self = MappingParameters;
    // clang-format off
    return group("mapping",
        number(&Self::outside_nav_gain, "outside_nav_gain", Range{0, 0.3}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::settlement, "6.1", "case study of a service outside NAV (evidence, UiT case)",
               "extra share well mapped where the refugee service stands outside NAV"),
        number(&Self::full_share, "full_share", Range{0.3, 0.9}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.1", "assumed",
               "share of the municipality's own mappings after which competence is fully known; after the others it "
               "is partly known"));
    // clang-format on
  }
};

}  // namespace hurtigspor
