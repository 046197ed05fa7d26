#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <tuple>

#include "base/date.hpp"
#include "base/industry.hpp"
#include "base/units.hpp"

/// The idiom by which a number is declared once: a plain member, and beside it its introduction. Scenario files,
/// checks, `explain`, outcomes files and studies all walk these descriptions (parameters/registry.hpp).
namespace hurtigspor {

enum class Prior : std::uint8_t { fixed, uniform, loguniform };
inline constexpr std::array<std::string_view, 3> prior_names{"fixed", "uniform", "loguniform"};

enum class Status : std::uint8_t { measured, derived, abroad, fitted, assumed };
inline constexpr std::array<std::string_view, 5> status_names{"measured", "derived", "measured abroad", "fitted",
                                                              "assumed"};

/// When the model reads the number: once at founding, when a person settles, or at each decision.
enum class Read : std::uint8_t { founding, settlement, decision };
inline constexpr std::array<std::string_view, 3> read_names{"founding", "settlement", "decision"};

/// What is plausible: where studies and fits look. One point where a law or a register leaves no doubt.
struct Range {
  double low;
  double high;
};

/// What is admissible: outside is an error.
struct Bounds {
  double min;
  double max;
};

/// The year in whose kroner an amount is given; 0 for what is no amount.
struct PriceYear {
  int year = 0;
};

/// 2^63, the first whole number that a seed cannot be.
inline constexpr double largest_whole = 9223372036854775807.0;

struct Description {
  const char* name;
  double low = 0.0;
  double high = 0.0;
  double min = 0.0;
  double max = 0.0;
  Prior prior = Prior::fixed;
  Status status = Status::assumed;
  int price_year = 0;
  Read read = Read::decision;
  const char* section;  ///< of docs/odd.md
  const char* source;
  const char* meaning;
};

template <class Group, class Value>
struct Described {
  Value Group::*member;
  Description about;
};

/// Introduces a number: its plausible and its admissible range, where it comes from, and what it means.
template <class Group, class Value>
constexpr Described<Group, Value> number(Value Group::*member, const char* name, Range plausible, Bounds admissible,
                                         Prior prior, Status status, Read read, const char* section, PriceYear prices,
                                         const char* source, const char* meaning) {
  return {member,
          {name, plausible.low, plausible.high, admissible.min, admissible.max, prior, status, prices.year, read,
           section, source, meaning}};
}

template <class Group, class Value>
constexpr Described<Group, Value> number(Value Group::*member, const char* name, Range plausible, Bounds admissible,
                                         Prior prior, Status status, Read read, const char* section, const char* source,
                                         const char* meaning) {
  return number(member, name, plausible, admissible, prior, status, read, section, PriceYear{}, source, meaning);
}

/// Introduces what has no range: a date, a switch, an industry.
template <class Group, class Value>
constexpr Described<Group, Value> setting(Value Group::*member, const char* name, Status status, Read read,
                                          const char* section, const char* source, const char* meaning) {
  return number(member, name, Range{}, Bounds{}, Prior::fixed, status, read, section, source, meaning);
}

template <class... Numbers>
struct DescribedGroup {
  const char* name;
  std::tuple<Numbers...> numbers;
};

template <class... Numbers>
constexpr DescribedGroup<Numbers...> group(const char* name, Numbers... numbers) {
  return {name, {numbers...}};
}

}  // namespace hurtigspor
