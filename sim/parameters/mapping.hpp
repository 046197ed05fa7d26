#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct MappingParameters {
  Share outside_nav_gain{0.15};
  Share full_share{0.6};

  static constexpr auto described() {
    using Self = MappingParameters;
    return group(
        "mapping",
        number(&Self::outside_nav_gain, {.name = "outside_nav_gain",
                                         .low = 0,
                                         .high = 0.3,
                                         .min = 0,
                                         .max = 1,
                                         .prior = Prior::uniform,
                                         .status = Status::assumed,
                                         .read = Read::settlement,
                                         .section = "6.1",
                                         .source = "UiT case",
                                         .meaning = "extra share well mapped where the service stands outside NAV"}),
        number(&Self::full_share,
               {.name = "full_share",
                .low = 0.3,
                .high = 0.9,
                .min = 0,
                .max = 1,
                .prior = Prior::uniform,
                .status = Status::assumed,
                .read = Read::decision,
                .section = "6.1",
                .source = "assumed",
                .meaning = "mappings by the municipality after which competence is fully known (else partly)"}));
  }
};

}  // namespace hurtigspor
