#pragma once

#include <array>
#include <cstddef>
#include <cstdint>

#include "base/errors.hpp"
#include "world/kinds.hpp"

namespace hurtigspor {

/// A person's state in each of some years, four bits each: a life carries it along, and asks for no memory of its own.
class StatesByYear {
 public:
  static constexpr std::size_t most_years = 94;  ///< from 2007 to 2100, beyond which no run goes

  StatesByYear() = default;
  StatesByYear(std::size_t years, State throughout) : years_(static_cast<std::uint8_t>(years)) {
    expects(years <= most_years, "a run has at most 94 years");
    for (std::size_t year = 0; year < years; ++year) set(year, throughout);
  }

  std::size_t size() const { return years_; }
  State operator[](std::size_t year) const {
    return static_cast<State>(pairs_[year / 2] >> shift_of(year) & four_bits);
  }
  void set(std::size_t year, State state) {
    std::uint8_t& pair = pairs_[year / 2];
    pair = static_cast<std::uint8_t>((pair & ~(four_bits << shift_of(year))) | index(state) << shift_of(year));
  }

 private:
  static constexpr unsigned four_bits = 0xf;
  static_assert(state_names.size() <= four_bits + 1);
  static unsigned shift_of(std::size_t year) { return year % 2 == 0 ? 0U : 4U; }

  std::uint8_t years_ = 0;
  std::array<std::uint8_t, most_years / 2> pairs_{};
};

}  // namespace hurtigspor
