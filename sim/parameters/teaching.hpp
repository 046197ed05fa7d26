#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct TeachingParameters {
  Share work_share{0.2};
  Number language_cost{0.3};
  Share presence{0.3};
  Meetings meetings_per_week{3};
  Persons class_size{15};

  static constexpr auto described() {
    using Self = TeachingParameters;
    // clang-format off
    return group("teaching",
        number(&Self::work_share, "work_share", Range{0, 0.8}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.2 6.4", "assumed",
               "share of lessons that are fitted to a trade or a workplace"),
        number(&Self::language_cost, "language_cost", Range{0, 0.6}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.2 6.4", "assumed",
               "part of the class rate of general Norwegian that is lost when all lessons are fitted to work"),
        number(&Self::presence, "presence", Range{0, 1}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.2 6.4", "teachers and advisers rarely meet (op-ed on one municipality, S4)",
               "chance that a teacher joins a collaboration meeting"),
        number(&Self::meetings_per_week, "meetings_per_week", Range{0, 8}, Bounds{0, 160}, Prior::uniform,
               Status::assumed, Read::decision, "6.2 6.4", "assumed",
               "hours for meetings in a teacher's week: diary slots for each class"),
        number(&Self::class_size, "class_size", Range{10, 25}, Bounds{0, 500}, Prior::uniform, Status::assumed,
               Read::decision, "6.2 6.4", "assumed",
               "participants in a class"));
    // clang-format on
  }
};

}  // namespace hurtigspor
