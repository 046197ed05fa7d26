#pragma once

#include <cstdint>
#include <tuple>

#include "base/date.hpp"
#include "base/industry.hpp"
#include "base/units.hpp"

/// The idiom by which a number is declared once: a plain member, and beside it its introduction. Scenario files,
/// checks, `explain`, outcomes files and studies all walk these descriptions.
namespace hurtigspor {

enum class Prior : std::uint8_t { fixed, uniform, loguniform };
enum class Status : std::uint8_t { measured, derived, abroad, fitted, assumed };
/// When the model reads the number: once at founding, when a person settles, or at each decision.
enum class Read : std::uint8_t { founding, settlement, decision };

struct Description {
  const char* name;
  double low = 0.0;  ///< plausible range, for studies and fits
  double high = 0.0;
  double min = 0.0;  ///< admissible range; outside is an error
  double max = 0.0;
  Prior prior = Prior::fixed;
  Status status = Status::assumed;
  int price_year = 0;  ///< of amounts in kroner
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

template <class Group, class Value>
constexpr Described<Group, Value> number(Value Group::*member, Description about) {
  return {member, about};
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
