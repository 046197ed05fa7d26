#pragma once

#include <string>
#include <vector>

#include "parameters/scenario.hpp"
#include "store/outcomes_file.hpp"

namespace hurtigspor {

/// Everything about these scenarios that an outcomes file says: their texts and every parameter, with the values at the
/// start of the run (truths as 0 and 1, dates as days since 1970-01-01, industries as their place in the list). Seed
/// and dates are the first scenario's. Versions, axes, tables and notes are left to the caller.
OutcomesDescription describe_run(const std::vector<const Scenario*>& scenarios);

/// A short name for all that a run's numbers depend on (resolved scenarios, seed, versions, input tables): equal when
/// all of it is equal, in the same order.
std::string run_key(const std::vector<std::string>& dependencies);

}  // namespace hurtigspor
