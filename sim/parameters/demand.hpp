#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct DemandParameters {
  Level low{1.5};
  Level service{2.7};
  Level manual{3.2};
  Level care{3.5};
  Level other{4.3};
  Level spread{0.6};
  Level english{3};

  static constexpr auto described() {
    using Self = DemandParameters;
    // clang-format off
    return group("demand",
        number(&Self::low, "low", Range{1, 2}, Bounds{0, 6}, Prior::uniform, Status::assumed, Read::decision, "6.7",
               "assumed",
               "level of Norwegian asked for in jobs that ask for little"),
        number(&Self::service, "service", Range{2, 3.5}, Bounds{0, 6}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "mean level of Norwegian asked for in accommodation and food, transport, and business services such as "
               "cleaning and temporary work (I, H, N)"),
        number(&Self::manual, "manual", Range{2.5, 4}, Bounds{0, 6}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "mean level asked for in construction, manufacturing and trade (F, C, G)"),
        number(&Self::care, "care", Range{3, 4.5}, Bounds{0, 6}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "mean level asked for in health and social work (Q)"),
        number(&Self::other, "other", Range{3.5, 5}, Bounds{0, 6}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "mean level asked for in all other industries"),
        number(&Self::spread, "spread", Range{0.3, 1}, Bounds{0, 6}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "how much openings of one industry differ in the level asked for: standard deviation"),
        number(&Self::english, "english", Range{2, 3.5}, Bounds{0, 6}, Prior::uniform, Status::assumed, Read::decision,
               "6.7", "assumed",
               "level asked for up to which English does instead of Norwegian, in industries I, J, M and N"));
    // clang-format on
  }
};

}  // namespace hurtigspor
