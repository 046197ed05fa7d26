#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

/// Chunks of an HDF5 variable packed without the HDF5 library, which takes ten times as long and one call at a time.
namespace hurtigspor {

using Bytes = std::vector<std::uint8_t>;

/// Numbers of one column, as they lie in memory.
using RawNumbers = std::span<const std::byte>;

/// Packs one chunk after the other in the same memory.
class ChunkPacker {
 public:
  ChunkPacker();
  /// Whole numbers of so many bytes, shuffled, deflated and with their checksum. Good until the next call.
  std::span<const std::uint8_t> pack(RawNumbers numbers, std::size_t width);

 private:
  void shuffle(RawNumbers numbers, std::size_t width);
  std::size_t deflate();

  Bytes planes_;
  Bytes packed_;
  Bytes workspace_;  ///< of deflate
};

}  // namespace hurtigspor
