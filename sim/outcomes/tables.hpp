#pragma once

#include <vector>

#include "base/table.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

namespace hurtigspor {

/// Every table the simulator fills, declared with unit, meaning and axes (docs/reference/outcomes.md is printed from
/// it).
const std::vector<TableDeclaration>& outcome_tables();

/// The axes those tables name, with coordinates for this scenario's period and this country.
std::vector<Axis> outcome_axes(const Scenario& scenario, const Country& country);

}  // namespace hurtigspor
