#include "store/fletcher32.hpp"

#include <algorithm>
#include <cstring>

namespace hurtigspor {

namespace {

constexpr std::uint64_t modulus = 65535;

/// A sum that is not nothing is never 0: 65535 stands for it.
std::uint64_t folded(std::uint64_t sum) {
  return sum == 0 ? 0 : 1 + (sum - 1) % modulus;
}

/// To 65536, which is 1 by the modulus, a word with its bytes exchanged is 256 times the word.
std::uint64_t with_bytes_exchanged(std::uint64_t sum) {
  return folded(folded(sum) * 256);
}

/// The sum of words, and the sum of all that it has been: words lie in lanes, so that a processor adds many at once.
class Sums {
 public:
  static constexpr std::size_t lanes = 4;
  /// Few enough for 32 bits.
  static constexpr std::size_t most_rows = 256;

  void add(const std::uint8_t* bytes, std::size_t rows) {
    Lanes of_lane{};
    Lanes sums_of_lane{};
    for (std::size_t row = 0; row < rows; ++row) {
      Words words;
      std::memcpy(&words, bytes + row * sizeof words, sizeof words);
      of_lane += __builtin_convertvector(words, Lanes);
      sums_of_lane += of_lane;
    }
    sums_ += sum_ * (rows * lanes);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      sum_ += of_lane[lane];
      sums_ += std::uint64_t{lanes} * sums_of_lane[lane] - lane * std::uint64_t{of_lane[lane]};
    }
    sum_ = folded(sum_);
    sums_ = folded(sums_);
  }

  void add(std::uint64_t word) {
    sum_ = folded(sum_ + word);
    sums_ = folded(sums_ + sum_);
  }

  std::uint32_t together() const {
    return static_cast<std::uint32_t>(with_bytes_exchanged(sums_) << 16U | with_bytes_exchanged(sum_));
  }

 private:
  using Words [[gnu::vector_size(2 * lanes)]] = std::uint16_t;
  using Lanes [[gnu::vector_size(4 * lanes)]] = std::uint32_t;
  std::uint64_t sum_ = 0;
  std::uint64_t sums_ = 0;
};

}  // namespace

std::uint32_t fletcher32(std::span<const std::uint8_t> bytes) {
  constexpr std::size_t row_bytes = 2 * Sums::lanes;
  Sums sums;
  std::size_t at = 0;
  while (bytes.size() - at >= row_bytes) {
    const std::size_t rows = std::min(Sums::most_rows, (bytes.size() - at) / row_bytes);
    sums.add(bytes.data() + at, rows);
    at += rows * row_bytes;
  }
  for (; at + 1 < bytes.size(); at += 2) sums.add(bytes[at] | std::uint64_t{bytes[at + 1]} << 8U);
  if (at < bytes.size()) sums.add(std::uint64_t{bytes[at]});
  return sums.together();
}

}  // namespace hurtigspor
