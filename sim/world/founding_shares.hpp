#pragma once

#include <vector>

#include "world/founding_tables.hpp"

/// Figures of municipalities brought down to their districts, and those too small to be published filled in.
namespace hurtigspor {

/// Share of each place in its municipality's residents, by row of `tables.places`.
std::vector<double> share_by_place(const FoundingTables& tables);

/// Labour force of each municipality [persons]; where it is too small to be published, its residents at their county's
/// ratio.
std::vector<double> labour_force_by_municipality(const FoundingTables& tables);

/// Labour force of each place [persons]: its municipality's, split by residents.
std::vector<double> labour_force_by_place(const FoundingTables& tables);

}  // namespace hurtigspor
