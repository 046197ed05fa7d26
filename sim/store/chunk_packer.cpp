#include "store/chunk_packer.hpp"

#include <isa-l/igzip_lib.h>

#include <algorithm>
#include <array>
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

/// What a stored block of deflate holds at most.
constexpr std::size_t stored_block = 65535;

constexpr std::array<std::uint8_t, 2> zlib_header{0x78, 0x01};
/// An empty block that is the last.
constexpr std::array<std::uint8_t, 2> deflate_end{0x03, 0x00};

bool is_of_one_value(std::span<const std::uint8_t> bytes) {
  return bytes.empty() || std::memcmp(bytes.data(), bytes.data() + 1, bytes.size() - 1) == 0;
}

std::uint8_t byte_of(std::size_t number, unsigned byte) {
  return static_cast<std::uint8_t>(number >> (8 * byte));
}

}  // namespace

ChunkPacker::ChunkPacker(Effort effort)
    : fewest_times_shorter_(effort == Effort::quick ? 3 : 1),
      level_(effort == Effort::quick ? 0 : 3),
      workspace_(effort == Effort::quick ? ISAL_DEF_LVL0_DEFAULT : ISAL_DEF_LVL3_MEDIUM) {}

void ChunkPacker::shuffle(RawNumbers numbers, std::size_t width) {
  const auto* from = reinterpret_cast<const std::uint8_t*>(numbers.data());
  const std::size_t count = numbers.size() / width;
  planes_.resize(numbers.size());
  if (width == 1) std::memcpy(planes_.data(), from, count);
  if (width == 2) shuffle_bytes<2>(from, count, planes_.data());
  if (width == 4) shuffle_bytes<4>(from, count, planes_.data());
  if (width == 8) shuffle_bytes<8>(from, count, planes_.data());
}

std::size_t ChunkPacker::deflate(Plane planes) {
  isal_zstream stream{};
  isal_deflate_stateless_init(&stream);
  stream.gzip_flag = IGZIP_DEFLATE;
  stream.end_of_stream = 0;
  stream.flush = FULL_FLUSH;  // up to a whole byte, and nothing of what the workspace held before is looked at
  stream.level = level_;
  stream.level_buf = workspace_.data();
  stream.level_buf_size = static_cast<std::uint32_t>(workspace_.size());
  stream.next_in = const_cast<std::uint8_t*>(planes.data());  // which the library only reads
  stream.avail_in = static_cast<std::uint32_t>(planes.size());
  stream.next_out = packed_.data() + size_;
  stream.avail_out = static_cast<std::uint32_t>(packed_.size() - size_);
  const int outcome = isal_deflate_stateless(&stream);
  free_vector_registers();
  expects(outcome == COMP_OK, "a chunk's numbers can be packed");
  return stream.total_out;
}

void ChunkPacker::add(Plane bytes) {
  std::memcpy(packed_.data() + size_, bytes.data(), bytes.size());
  size_ += bytes.size();
}

void ChunkPacker::lay_down(Plane plane) {
  for (std::size_t at = 0; at < plane.size(); at += stored_block) {
    const std::size_t length = std::min(stored_block, plane.size() - at);
    const std::array<std::uint8_t, 5> header{0, byte_of(length, 0), byte_of(length, 1), byte_of(~length, 0),
                                             byte_of(~length, 1)};
    add(header);
    add(plane.subspan(at, length));
  }
}

bool ChunkPacker::is_worth_deflating(Plane plane) {
  constexpr std::size_t sample_bytes = 4096;
  if (is_of_one_value(plane) || plane.size() < sample_bytes) return true;
  return deflate(plane.first(sample_bytes)) <= sample_bytes / fewest_times_shorter_;
}

void ChunkPacker::add_planes(std::size_t count, std::size_t width) {
  const Plane planes(planes_);
  std::size_t first = 0;  // that waits to be deflated together with others
  for (std::size_t byte = 0; byte < width; ++byte) {
    const Plane plane = planes.subspan(byte * count, count);
    if (is_worth_deflating(plane)) continue;
    if (first < byte) size_ += deflate(planes.subspan(first * count, (byte - first) * count));
    lay_down(plane);
    first = byte + 1;
  }
  if (first < width) size_ += deflate(planes.subspan(first * count));
}

std::span<const std::uint8_t> ChunkPacker::pack(RawNumbers numbers, std::size_t width) {
  shuffle(numbers, width);
  // Where nothing repeats, numbers are laid down as they are, in blocks whose headers are far less than a hundredth.
  const std::size_t enough = planes_.size() + planes_.size() / 100 + 64 * (width + 1);
  if (packed_.size() < enough) packed_.resize(enough);
  size_ = 0;
  add(zlib_header);
  add_planes(numbers.size() / width, width);
  add(deflate_end);
  const std::uint32_t whole = isal_adler32(1, planes_.data(), planes_.size());
  free_vector_registers();
  add(std::array{byte_of(whole, 3), byte_of(whole, 2), byte_of(whole, 1), byte_of(whole, 0)});
  const std::uint32_t checksum = fletcher32(std::span(packed_).first(size_));
  std::memcpy(packed_.data() + size_, &checksum, sizeof checksum);
  return std::span(packed_).first(size_ + sizeof checksum);
}

}  // namespace hurtigspor
