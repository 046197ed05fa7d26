#pragma once

#include <array>
#include <cstdint>
#include <span>

/// Codes of deflate: often used symbols get few bits.
namespace hurtigspor {

inline constexpr std::size_t deflate_symbols = 286;  ///< 256 bytes, the end of a block, 29 lengths of repetitions
inline constexpr unsigned longest_code = 15;         ///< bits; deflate allows no more

struct HuffmanCode {
  std::array<std::uint8_t, deflate_symbols> lengths{};  ///< in bits; 0 where a symbol does not occur
  std::array<std::uint16_t, deflate_symbols> bits{};    ///< the first bit of a code in the lowest place

  /// Two symbols at least have to occur.
  static HuffmanCode of(const std::array<std::uint32_t, deflate_symbols>& counts);
};

}  // namespace hurtigspor
