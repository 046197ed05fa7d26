#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct LanguageParameters {
  PerYear class_rate{0.55};
  HoursPerWeek full_hours{20};
  Level ceiling{4.5};
  Number education_gain{0.35};
  PerYear age_loss{0.01};
  PerYear work_rate{0.25};

  static constexpr auto described() {
    using Self = LanguageParameters;
    // clang-format off
    return group("language",
        number(&Self::class_rate, "class_rate", Range{0.4, 1.2}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "rate at which Norwegian approaches its ceiling in full-time class, for a person of median ability"),
        number(&Self::full_hours, "full_hours", Range{15, 30}, Bounds{0, 600}, Prior::uniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "lessons a week at which language.class_rate holds"),
        number(&Self::ceiling, "ceiling", Range{3.5, 5.5}, Bounds{0, 6}, Prior::uniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "level of Norwegian that lessons can lead to (A1 = 1, A2 = 2, B1 = 3, B2 = 4, C1 = 5)"),
        number(&Self::education_gain, "education_gain", Range{0.1, 0.6}, Bounds{0, 100}, Prior::uniform,
               Status::assumed, Read::decision, "6.4", "assumed",
               "gain in the logarithm of learning speed for each step of education"),
        number(&Self::age_loss, "age_loss", Range{0, 0.03}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "relative loss of learning speed for each year of age over 30"),
        number(&Self::work_rate, "work_rate", Range{0.05, 0.5}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "rate at which Norwegian approaches its ceiling at work"));
    // clang-format on
  }
};

}  // namespace hurtigspor
