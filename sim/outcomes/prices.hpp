#pragma once

#include "parameters/parameters.hpp"

namespace hurtigspor {

/// Amounts a day or a piece in kroner of 2017: every amount of the cost group carried from its own price year to one;
/// and the shares that go with them.
struct Prices {
  static constexpr int year = 2017;
  double programme_day{};
  double benefit_day{};
  double assistance_day{};
  double slot{};
  double wage_day{};  ///< full-time, what the employer pays
  double tax_share{};
  double part_time{};  ///< hours of a part-time job [share of full time]
  double mentor_day{};
  double measure_day{};
  double grant_first_single{};
  double grant_first_family{};
  double grant_later{};
  double subsidy_first{};  ///< share of wage cost in the first six months
  double subsidy_later{};

  bool operator==(const Prices&) const = default;

  static Prices of(const Parameters& rules);
};

}  // namespace hurtigspor
