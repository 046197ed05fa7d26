#pragma once

#include <cstdint>
#include <vector>

#include "base/date.hpp"
#include "compare/partings.hpp"
#include "compare/reach.hpp"
#include "outcomes/life.hpp"
#include "store/column.hpp"
#include "world/country.hpp"

namespace hurtigspor {

/// The group `/persons` of an outcomes file: the union of the people of all scenarios in one replicate, sorted by name,
/// with what is fixed about each and what became of them in each scenario. `lives` holds each scenario's lives, sorted
/// by name, the base first, and `partings` where each scenario's lives part from the base's; days become dates from
/// `start` on.
StoredPersons persons_of(std::uint32_t replicate, const std::vector<const std::vector<Life>*>& lives,
                         const std::vector<std::vector<Parting>>& partings, Date start, const PolicyDay& policy);

}  // namespace hurtigspor
