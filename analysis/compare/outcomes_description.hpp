#pragma once

#include <string>

#include "compare/experiment.hpp"
#include "store/outcomes_file.hpp"

namespace hurtigspor {

/// All that the outcomes file of a plan says beside its numbers.
/// `over` holds the records of the draws, or is empty.
OutcomesDescription outcomes_description(const ExperimentPlan& plan, const Country& country, Date policy,
                                         const ExperimentResult& result, const OverRecords& over);

/// A short name for all that the numbers of one replicate depend on; the number of replicates does not count, so that a
/// run can be lengthened.
std::string experiment_key(const ExperimentPlan& plan);

}  // namespace hurtigspor
