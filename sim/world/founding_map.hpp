#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "world/founding_tables.hpp"
#include "world/travel.hpp"

/// The country's map: what lies where, who serves it, who is whose neighbour.
namespace hurtigspor {

/// The rows of the tables that are kept, ascending.
struct Kept {
  std::vector<std::size_t> municipalities;
  std::vector<std::size_t> places;
};

/// The municipalities named by name or number, or all when none is named. Throws InputError for names that are unknown
/// or belong to two municipalities.
Kept kept_of(const FoundingTables& tables, const std::vector<std::string>& names);

/// Counties (all), municipalities, places and offices of what is kept, with the offices' places and neighbours. Offices
/// are neighbours when a link joins municipalities they serve, or when they serve parts of the same municipality.
void found_map(Country& country, const FoundingTables& tables, const Kept& kept);

/// Links between all municipalities, by row of `tables.municipalities`.
std::vector<TravelLink> links_of(const FoundingTables& tables);

}  // namespace hurtigspor
