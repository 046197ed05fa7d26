#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct PlacementParameters {
  Share per_talk{0.46};
  Share language_share{0.78};
  Weeks follow_up_weeks{4};
  Weeks weeks{12};
  Level min_language{1.1};
  Number firms_tried{3};

  static constexpr auto described() {
    using Self = PlacementParameters;
    // clang-format off
    return group("placement",
        number(&Self::per_talk, "per_talk", Range{0.05, 0.6}, Bounds{0, 1}, Prior::uniform, Status::fitted,
               Read::decision, "6.5 6.8",
               "content of programmes: 38 and 11 of 100 in language and work practice (evidence P064 and P065)",
               "share of an adviser's talks at which a practice placement is looked for"),
        number(&Self::language_share, "language_share", Range{0.6, 0.9}, Bounds{0, 1}, Prior::uniform, Status::derived,
               Read::decision, "6.5", "content of programmes: 38 and 11 of 100 (evidence P064 and P065)",
               "share of practice placements that are language practice; the others are work practice"),
        number(&Self::follow_up_weeks, "follow_up_weeks", Range{2, 8}, Bounds{0, 160}, Prior::uniform, Status::assumed,
               Read::decision, "6.5", "assumed",
               "interval that is aimed at between follow-ups of the employer during a placement"),
        number(&Self::weeks, "weeks", Range{6, 26}, Bounds{0, 520}, Prior::uniform, Status::assumed, Read::decision,
               "6.5 6.8", "assumed",
               "length of a practice placement"),
        number(&Self::min_language, "min_language", Range{1, 2.5}, Bounds{0, 6}, Prior::uniform, Status::assumed,
               Read::decision, "6.5 6.8", "assumed",
               "level of Norwegian that a practice placement asks for"),
        number(&Self::firms_tried, "firms_tried", Range{1, 6}, Bounds{0, 20}, Prior::uniform, Status::assumed,
               Read::decision, "6.5 6.8", "assumed",
               "firms asked before a search for a placement or a subsidised job is given up"));
    // clang-format on
  }
};

}  // namespace hurtigspor
