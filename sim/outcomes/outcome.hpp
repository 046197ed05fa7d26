#pragma once

#include <vector>

#include "base/table.hpp"
#include "outcomes/life.hpp"

namespace hurtigspor {

/// What one scenario came to in one replicate.
struct ReplicateOutcome {
  std::vector<Table> tables;  ///< in the order of `outcome_tables()`, then of `waiting_tables()` if asked for
  std::vector<Life> lives;    ///< sorted by name, once a replicate is over
};

}  // namespace hurtigspor
