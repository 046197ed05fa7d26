#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct PlacementParameters {
  Share per_talk{0.25};
  Share language_share{0.78};
  Weeks follow_up_weeks{4};
  Weeks weeks{12};
  Level min_language{1.5};
  Number firms_tried{3};

  static constexpr auto described() {
    using Self = PlacementParameters;
    return group(
        "placement",
        number(&Self::per_talk, {.name = "per_talk",
                                 .low = 0.05,
                                 .high = 0.6,
                                 .min = 0,
                                 .max = 1,
                                 .prior = Prior::uniform,
                                 .status = Status::fitted,
                                 .read = Read::decision,
                                 .section = "6.5 6.8",
                                 .source = "content 38 and 11 per 100",
                                 .meaning = "adviser talks at which a practice placement is sought"}),
        number(&Self::language_share, {.name = "language_share",
                                       .low = 0.6,
                                       .high = 0.9,
                                       .min = 0,
                                       .max = 1,
                                       .prior = Prior::uniform,
                                       .status = Status::derived,
                                       .read = Read::decision,
                                       .section = "6.5",
                                       .source = "38 and 11 per 100",
                                       .meaning = "placements that are language practice"}),
        number(&Self::follow_up_weeks, {.name = "follow_up_weeks",
                                        .low = 2,
                                        .high = 8,
                                        .min = 0,
                                        .max = 160,
                                        .prior = Prior::uniform,
                                        .status = Status::assumed,
                                        .read = Read::decision,
                                        .section = "6.5",
                                        .source = "assumed",
                                        .meaning = "aimed interval of employer follow-up"}),
        number(&Self::weeks, {.name = "weeks",
                              .low = 6,
                              .high = 26,
                              .min = 0,
                              .max = 520,
                              .prior = Prior::uniform,
                              .status = Status::assumed,
                              .read = Read::decision,
                              .section = "6.5 6.8",
                              .source = "assumed",
                              .meaning = "length of a practice placement"}),
        number(&Self::min_language, {.name = "min_language",
                                     .low = 1,
                                     .high = 2.5,
                                     .min = 0,
                                     .max = 6,
                                     .prior = Prior::uniform,
                                     .status = Status::assumed,
                                     .read = Read::decision,
                                     .section = "6.5 6.8",
                                     .source = "assumed",
                                     .meaning = "level needed"}),
        number(&Self::firms_tried, {.name = "firms_tried",
                                    .low = 1,
                                    .high = 6,
                                    .min = 0,
                                    .max = 20,
                                    .prior = Prior::uniform,
                                    .status = Status::assumed,
                                    .read = Read::decision,
                                    .section = "6.5 6.8",
                                    .source = "assumed",
                                    .meaning = "firms asked before a search for a placement or subsidised job ends"}));
  }
};

}  // namespace hurtigspor
