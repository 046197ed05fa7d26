#pragma once

#include "engine/ensemble.hpp"
#include "world/world.hpp"

namespace hurtigspor {

/// What a replicate may be run with.
struct Additions {
  Witness witness = {};  ///< sees the records that the outcomes are made of; the run is the same with or without
  WeeklyRule rule = {};  ///< changes the run
  bool network = false;  ///< adds `waiting_tables()` to the outcome
};

/// One replicate of one scenario, from the first day to the last.
ReplicateOutcome run_replicate(const Stage& stage, Fate fate, const Additions& additions = {});

}  // namespace hurtigspor
