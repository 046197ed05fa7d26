#pragma once

#include <cstdint>
#include <span>

namespace hurtigspor {

/// The checksum that HDF5 gives a chunk: over its bytes as 16-bit words, the first byte of each the higher.
std::uint32_t fletcher32(std::span<const std::uint8_t> bytes);

}  // namespace hurtigspor
