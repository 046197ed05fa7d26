#pragma once

#include "parameters/scenario.hpp"
#include "world/country.hpp"
#include "world/diary.hpp"
#include "world/market.hpp"

namespace hurtigspor {

/// Everything that the replicates of one scenario share: set once, then read only.
struct Stage {
  const Scenario& scenario;
  const Country& country;
  OpeningClock clock;
  AliasTable destinations;  ///< of people who move: places by population
  std::vector<double>
      eligibility_cuts;  ///< score above which a person is eligible for the fast track, by parameter set
  Day last_day{};        ///< of the run
  Week horizon{};        ///< how many weeks ahead diaries are kept

  double eligibility_cut(const Parameters& rules) const {
    return eligibility_cuts[static_cast<std::size_t>(&rules - scenario.sets.data())];
  }
};

/// Throws InputError when what is stated locally cannot hold under the scenario.
Stage set_stage(const Scenario& scenario, const Country& country);

}  // namespace hurtigspor
