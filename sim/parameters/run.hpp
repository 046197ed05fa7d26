#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct RunParameters {
  std::int64_t seed = 2016;
  Date start = Date::of(2007, 1, 1);
  Date end = Date::of(2024, 12, 31);
  Date outcomes_from = Date::of(2012, 1, 1);
  std::int64_t replicates = 20;

  static constexpr auto described() {
    using Self = RunParameters;
    // clang-format off
    return group("run",
        number(&Self::seed, "seed", Range{0, largest_whole}, Bounds{0, largest_whole}, Prior::fixed, Status::assumed,
               Read::founding, "2", "assumed",
               "random seed of the ensemble: the same seed gives the same people and the same luck"),
        setting(&Self::start, "start", Status::assumed, Read::founding, "2", "assumed",
                "first day of the simulated period"),
        setting(&Self::end, "end", Status::assumed, Read::founding, "2", "assumed",
                "last day of the simulated period"),
        setting(&Self::outcomes_from, "outcomes_from", Status::assumed, Read::founding, "2", "assumed",
                "first day that outcomes count; the years before it only fill the system"),
        number(&Self::replicates, "replicates", Range{1, 1000000}, Bounds{0, 20000000}, Prior::fixed, Status::assumed,
               Read::founding, "2", "assumed",
               "how many times each scenario is run, each time with people and luck of its own"));
    // clang-format on
  }
};

}  // namespace hurtigspor
