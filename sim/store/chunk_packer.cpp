#include "store/chunk_packer.hpp"

#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <bit>
#include <cstring>

#if defined(__x86_64__)
#include <immintrin.h>
#endif

#include "base/errors.hpp"
#include "store/fletcher32.hpp"

namespace hurtigspor {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers lie in memory as they lie in the file");

/// The first bytes of all numbers, then the second, and so on; a stretch of rows at a time, which stays near.
template <std::size_t width>
void shuffle_bytes(const std::uint8_t* numbers, std::size_t count, std::uint8_t* planes) {
  constexpr std::size_t near = 2048;
  for (std::size_t first = 0; first < count; first += near) {
    const std::size_t past = std::min(count, first + near);
    for (std::size_t byte = 0; byte < width; ++byte)
      for (std::size_t row = first; row < past; ++row) planes[byte * count + row] = numbers[row * width + byte];
  }
}

/// The library leaves the upper halves of the vector registers in use, and all that a program computes afterwards with
/// their lower halves takes up to twice as long.
#if defined(__x86_64__)
[[gnu::target("avx")]] void clear_upper_halves() {
  _mm256_zeroupper();
}

void free_vector_registers() {
  if (__builtin_cpu_supports("avx")) clear_upper_halves();
}
#else
void free_vector_registers() {}
#endif

}  // namespace

ChunkPacker::ChunkPacker() : workspace_(ISAL_DEF_LVL1_DEFAULT) {}

void ChunkPacker::shuffle(RawNumbers numbers, std::size_t width) {
  const auto* from = reinterpret_cast<const std::uint8_t*>(numbers.data());
  const std::size_t count = numbers.size() / width;
  planes_.resize(numbers.size());
  if (width == 1) std::memcpy(planes_.data(), from, count);
  if (width == 2) shuffle_bytes<2>(from, count, planes_.data());
  if (width == 4) shuffle_bytes<4>(from, count, planes_.data());
  if (width == 8) shuffle_bytes<8>(from, count, planes_.data());
}

std::size_t ChunkPacker::deflate() {
  // What the last chunk left here would show in the bytes of this one.
  std::ranges::fill(workspace_, 0);
  isal_zstream stream{};
  isal_deflate_stateless_init(&stream);
  stream.gzip_flag = IGZIP_ZLIB;
  stream.level = 1;
  stream.level_buf = workspace_.data();
  stream.level_buf_size = static_cast<std::uint32_t>(workspace_.size());
  stream.next_in = planes_.data();
  stream.avail_in = static_cast<std::uint32_t>(planes_.size());
  stream.next_out = packed_.data();
  stream.avail_out = static_cast<std::uint32_t>(packed_.size());
  const int outcome = isal_deflate_stateless(&stream);
  free_vector_registers();
  expects(outcome == COMP_OK, "a chunk's numbers can be packed");
  return stream.total_out;
}

std::span<const std::uint8_t> ChunkPacker::pack(RawNumbers numbers, std::size_t width) {
  shuffle(numbers, width);
  // Where nothing repeats, numbers are laid down as they are, in blocks whose headers are far less than a hundredth.
  const std::size_t enough = planes_.size() + planes_.size() / 100 + 64;
  if (packed_.size() < enough) packed_.resize(enough);
  const std::size_t size = deflate();
  const std::uint32_t checksum = fletcher32(std::span(packed_).first(size));
  std::memcpy(packed_.data() + size, &checksum, sizeof checksum);
  return std::span(packed_).first(size + sizeof checksum);
}

}  // namespace hurtigspor
