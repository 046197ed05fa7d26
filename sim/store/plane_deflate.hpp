#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

#include "store/bit_writer.hpp"

/// A fast writer of zlib streams for shuffled numbers: the first bytes of all of them, then the second bytes, and so
/// on. Each such plane is a block of its own: noise is stored as it is, the others get a code for their bytes and for
/// runs of one byte. Nothing is looked for further back. Every inflate reads it; a general deflate packs a little
/// tighter and takes several times as long (docs/performance.md).
namespace hurtigspor {

/// Appends `bytes`, planes of `plane` bytes each, to `packed` as one zlib stream.
void deflate_planes(std::span<const std::uint8_t> bytes, std::size_t plane, Bytes& packed);

}  // namespace hurtigspor
