#pragma once

#include <cstdint>
#include <string>

#include "outcomes/outcome.hpp"

namespace hurtigspor {

/// One number for everything that a replicate came to: all tables and all lives, to the last bit.
std::uint64_t fingerprint(const ReplicateOutcome& outcome);
std::uint64_t fingerprint(const Table& table);
std::uint64_t fingerprint(const Life& life);

/// Where two outcomes first differ, for the reader of a failed test; empty when they are equal to the bit.
std::string first_difference(const ReplicateOutcome& one, const ReplicateOutcome& other);

/// The table of that name.
const Table& table_named(const ReplicateOutcome& outcome, const std::string& name);

}  // namespace hurtigspor
