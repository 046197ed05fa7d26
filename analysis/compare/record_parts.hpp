#pragma once

#include <cstdint>

#include "compare/network.hpp"
#include "compare/record.hpp"
#include "store/parts.hpp"

namespace hurtigspor {

/// The records of a finished replicate, read back from its part.
ReplicateRecords read_records(const Parts& parts, std::uint32_t replicate);

/// The tables of its coordination network, by scenario.
std::vector<NetworkRecord> read_network(const Parts& parts, std::uint32_t replicate);

}  // namespace hurtigspor
