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
  /// How hard it tries: numbers that would hardly become shorter may be laid down as they are.
  enum class Effort { quick, thorough };
  explicit ChunkPacker(Effort effort = Effort::quick);
  /// Numbers of so many bytes, shuffled, deflated and with their checksum. Good until the next call.
  std::span<const std::uint8_t> pack(RawNumbers numbers, std::size_t width);

 private:
  /// The first byte of all numbers, or the second, and so on.
  using Plane = std::span<const std::uint8_t>;
  void shuffle(RawNumbers numbers, std::size_t width);
  /// Whether it becomes short enough, by its first bytes.
  bool is_worth_deflating(Plane plane);
  void add_planes(std::size_t count, std::size_t width);
  /// Behind what is packed, where it is in nobody's way; how many bytes it takes.
  std::size_t deflate(Plane planes);
  /// As it is.
  void lay_down(Plane plane);
  void add(Plane bytes);

  std::size_t fewest_times_shorter_;  ///< of what is deflated
  std::uint32_t level_;               ///< neither 1 nor 2, whose bytes depend on where the library's state lies
  Bytes planes_;
  Bytes packed_;
  std::size_t size_ = 0;  ///< of what is packed
  Bytes workspace_;       ///< of deflate
};

}  // namespace hurtigspor
