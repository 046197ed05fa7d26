#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct VocationParameters {
  PerYear class_rate{0.8};
  PerYear practice_rate{2.0};
  PerYear job_rate{2.0};

  static constexpr auto described() {
    using Self = VocationParameters;
    // clang-format off
    return group("vocation",
        number(&Self::class_rate, "class_rate", Range{0.2, 1.5}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "rate at which vocational readiness is gained in lessons fitted to work"),
        number(&Self::practice_rate, "practice_rate", Range{0.8, 4}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.4", "assumed",
               "rate at which vocational readiness is gained in practice placements"),
        number(&Self::job_rate, "job_rate", Range{0.8, 4}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "rate at which vocational readiness is gained at work"));
    // clang-format on
  }
};

}  // namespace hurtigspor
