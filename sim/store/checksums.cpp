#include "store/checksums.hpp"

#include <algorithm>
#include <array>

namespace hurtigspor {

// Both checksums are a sum and a sum of the running sums. Sixteen lanes take every sixteenth byte each, which compilers
// turn into vectors; what a byte adds beyond its lane follows from its place.
std::uint32_t adler32(std::span<const std::uint8_t> bytes) {
  constexpr std::uint64_t modulus = 65521;
  constexpr std::size_t lanes = 16;
  constexpr std::size_t rows = 256;  // keeps the lanes within 32 bits
  std::uint64_t sum = 1;
  std::uint64_t sums = 0;
  std::size_t at = 0;
  for (; at + lanes * rows <= bytes.size(); at += lanes * rows) {
    std::array<std::uint32_t, lanes> lane{};
    std::array<std::uint32_t, lanes> lane_sums{};
    const std::uint8_t* next = bytes.data() + at;
    for (std::size_t row = 0; row < rows; ++row, next += lanes)
      for (std::size_t l = 0; l < lanes; ++l) {
        lane[l] += next[l];
        lane_sums[l] += lane[l];
      }
    sums += sum * lanes * rows;
    for (std::size_t l = 0; l < lanes; ++l) {
      sum += lane[l];
      sums += lanes * std::uint64_t{lane_sums[l]} - l * std::uint64_t{lane[l]};
    }
    sum %= modulus;
    sums %= modulus;
  }
  for (; at < bytes.size(); ++at) {
    sum += bytes[at];
    sums += sum;
  }
  return static_cast<std::uint32_t>((sums % modulus) << 16U | sum % modulus);
}

namespace {

/// A sum that is not nothing is never 0: 65535 stands for it.
std::uint64_t folded(std::uint64_t sum) {
  return sum == 0 ? 0 : 1 + (sum - 1) % 65535;
}

}  // namespace

std::uint32_t fletcher32(std::span<const std::uint8_t> bytes) {
  constexpr std::size_t words_at_once = 65536;  // keeps the sums within 64 bits
  std::uint64_t sum = 0;
  std::uint64_t sums = 0;
  std::size_t at = 0;
  while (at + 1 < bytes.size()) {
    const std::size_t end = std::min(bytes.size() & ~std::size_t{1}, at + 2 * words_at_once);
    for (; at < end; at += 2) {
      sum += static_cast<std::uint64_t>(bytes[at]) << 8U | bytes[at + 1];
      sums += sum;
    }
    sum = folded(sum);
    sums = folded(sums);
  }
  if (at < bytes.size()) {
    sum += static_cast<std::uint64_t>(bytes[at]) << 8U;
    sums += sum;
  }
  return static_cast<std::uint32_t>(folded(sums) << 16U | folded(sum));
}

}  // namespace hurtigspor
