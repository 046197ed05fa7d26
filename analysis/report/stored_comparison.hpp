#pragma once

#include "compare/comparison.hpp"
#include "store/outcomes_reader.hpp"

namespace hurtigspor {

/// The comparison that an outcomes file holds, made anew from its records; of a single scenario there are no
/// alternatives.
struct StoredComparison {
  RecordsByReplicate records;
  Comparison comparison;
  std::size_t draws{};  ///< of what nobody has measured

  Evidence evidence(std::size_t scenario) const { return {records, no_draws, scenario, comparison.head.alpha}; }
  /// One series a scenario of what `read` takes from a record.
  template <class Read>
  std::vector<std::vector<double>> series(Read read) const {
    std::vector<std::vector<double>> all;
    for (std::size_t s = 0; s < comparison.head.titles.size(); ++s) all.push_back(evidence(s).series(s, read));
    return all;
  }

 private:
  OverRecords no_draws;
};

/// MachineError of one sentence when the file lacks what `run` and `compare` write.
StoredComparison stored_comparison(const OutcomesReader& reader);

}  // namespace hurtigspor
