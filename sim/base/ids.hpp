#pragma once

#include <compare>
#include <cstddef>
#include <cstdint>
#include <limits>

/// Places in a table, typed so that a municipality's number cannot be used as an office's.
namespace hurtigspor {

template <class Owner, class Raw>
struct Id {
  Raw value{none_value};
  static constexpr Raw none_value = std::numeric_limits<Raw>::max();
  static constexpr Id none() { return {}; }
  constexpr bool is_none() const { return value == none_value; }
  constexpr std::size_t index() const { return value; }
  constexpr auto operator<=>(const Id&) const = default;
};

using PersonId = Id<struct PersonOwner, std::uint32_t>;      ///< row of a person in one replicate
using EmployerId = Id<struct EmployerOwner, std::uint32_t>;  ///< row of an employer in the country
using PlaceId = Id<struct PlaceOwner, std::uint16_t>;        ///< a municipality, or a district with its own office
using MunicipalityId = Id<struct MunicipalityOwner, std::uint16_t>;  ///< one of the 357, the axis of outcomes
using CountyId = Id<struct CountyOwner, std::uint16_t>;
using OfficeId = Id<struct OfficeOwner, std::uint16_t>;  ///< a NAV office, and the locality around it

}  // namespace hurtigspor
