#pragma once

#include "engine/ensemble.hpp"
#include "world/world.hpp"

namespace hurtigspor {

/// One replicate of one scenario, from the first day to the last. A witness sees the same records that the outcomes are
/// made of; the run is the same with or without one. The network adds `waiting_tables()` to the outcome.
ReplicateOutcome run_replicate(const Stage& stage, Fate fate, const Witness& witness = {}, bool with_network = false);

}  // namespace hurtigspor
