#pragma once

#include <cstdint>
#include <span>

/// The checksums that chunks of an HDF5 file bear, reckoned as their standards say.
namespace hurtigspor {

/// Of a zlib stream (RFC 1950), over the bytes before they were packed.
std::uint32_t adler32(std::span<const std::uint8_t> bytes);

/// Of the HDF5 filter: over the bytes as 16-bit words, the first byte of each the higher.
std::uint32_t fletcher32(std::span<const std::uint8_t> bytes);

}  // namespace hurtigspor
