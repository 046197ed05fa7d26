#include "store/fletcher32.hpp"

#include <algorithm>

namespace hurtigspor {

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
