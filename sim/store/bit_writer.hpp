#pragma once

#include <cstdint>
#include <cstring>
#include <span>
#include <vector>

namespace hurtigspor {

using Bytes = std::vector<std::uint8_t>;

/// What a symbol is written as.
struct BitCode {
  std::uint32_t bits;
  std::uint8_t length;
};
using BitCodes = std::vector<BitCode>;

/// Bits as deflate wants them: the first in the lowest place of the first byte.
class BitWriter {
 public:
  explicit BitWriter(Bytes& to) : to_(to) {}

  /// At most 56 bits.
  void put(std::uint64_t bits, unsigned count) {
    waiting_ |= bits << filled_;
    for (filled_ += count; filled_ >= 8; filled_ -= 8, waiting_ >>= 8U)
      to_.push_back(static_cast<std::uint8_t>(waiting_));
  }
  void fill_byte() {
    if (filled_ > 0) put(0, 8 - filled_);
  }
  /// Whole bytes, when the last one is full.
  void put_bytes(std::span<const std::uint8_t> bytes) { to_.insert(to_.end(), bytes.begin(), bytes.end()); }

  /// Many symbols quickly: room is made once, and so many at a time are written as one word, of 56 bits at most.
  template <std::size_t at_once, class Symbol>
  void put_all(std::span<const Symbol> symbols, const BitCodes& codes) {
    const std::size_t before = to_.size();
    to_.resize(before + symbols.size() / at_once * 7 + sizeof waiting_);
    std::uint8_t* next = to_.data() + before;
    std::size_t at = 0;
    for (; at + at_once <= symbols.size(); at += at_once) {
      for (std::size_t ahead = 0; ahead < at_once; ++ahead) {
        const BitCode code = codes[symbols[at + ahead]];
        waiting_ |= std::uint64_t{code.bits} << filled_;
        filled_ += code.length;
      }
      std::memcpy(next, &waiting_, sizeof waiting_);
      next += filled_ / 8;
      waiting_ >>= filled_ & ~7U;
      filled_ %= 8;
    }
    to_.resize(static_cast<std::size_t>(next - to_.data()));
    for (; at < symbols.size(); ++at) put(codes[symbols[at]].bits, codes[symbols[at]].length);
  }

 private:
  Bytes& to_;
  std::uint64_t waiting_ = 0;
  unsigned filled_ = 0;
};

}  // namespace hurtigspor
