#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace hurtigspor {

/// The place of an enumerator in its list; also the row of its name.
template <class Kind>
constexpr std::size_t index(Kind kind) {
  return static_cast<std::size_t>(kind);
}

/// Industries of the input tables (SN2007 sections, some joined).
enum class Industry : std::uint8_t { A, B, C, D_E, F, G, H, I, J, K, L, M, N, O, P, Q, R_U };
inline constexpr std::array<std::string_view, 17> industry_names{"A", "B", "C", "D-E", "F", "G", "H", "I",  "J",
                                                                 "K", "L", "M", "N",   "O", "P", "Q", "R-U"};
inline constexpr std::size_t industries = industry_names.size();

}  // namespace hurtigspor
