#pragma once

#include <cstdint>

#include "compare/record.hpp"
#include "store/parts.hpp"

namespace hurtigspor {

/// The records of a finished replicate, read back from its part.
ReplicateRecords read_records(const Parts& parts, std::uint32_t replicate);

}  // namespace hurtigspor
