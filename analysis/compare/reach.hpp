#pragma once

#include <cstdint>
#include <vector>

#include "base/date.hpp"
#include "outcomes/life.hpp"
#include "parameters/scenario.hpp"

/// Whom a policy could reach at all: a set of people decided once from the baseline, the same in every scenario.
namespace hurtigspor {

/// The first day on which any alternative differs from the base; the start of the run when none does or there is none
/// (then everybody counts as reachable).
Date policy_date(const Scenario& base, const std::vector<const Scenario*>& alternatives);

/// A policy date as day of the run, and the place of the last January not after it in `Life::state_by_january`.
struct PolicyDay {
  Day day{};
  int january{};  ///< 0 is that of the run's first year, even where the run begins later in it
  Day january_day{};

  static PolicyDay of(const Scenario& base, Date policy);
};

/// Whether the policy could reach a person, by the baseline's state: who arrives on the policy day or later, or after
/// the last January before it; or who on that January was in the country and either settled less than five years
/// before, in the programme, registered at NAV, on a measure or on social assistance. (A policy date of 1 January is
/// its own January; lives are kept by January, so a date within the year looks back to the one before.)
bool is_reachable(const Life& in_baseline, const PolicyDay& policy);

/// The same where a person may have no life in the baseline: who exists in another scenario only cannot have come
/// before the policy date (scenarios are identical until then), so arrived after it and is reachable.
bool is_reachable(const Life* in_baseline, const PolicyDay& policy);

/// One flag a life of `lives`. Both vectors sorted by name.
std::vector<bool> reachable(const std::vector<Life>& lives, const std::vector<Life>& baseline, const PolicyDay& policy);

}  // namespace hurtigspor
