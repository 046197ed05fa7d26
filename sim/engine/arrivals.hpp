#pragma once

#include "world/world.hpp"

namespace hurtigspor {

/// Brings into being everybody who will settle during the run, those of one locality together and in the order of their
/// day, and plans each one's settlement. Numbers are Poisson quantiles of a common uniform for (place, month, inflow),
/// so that more arrivals add people and change nobody who was there.
void plan_arrivals(World& world);

/// Expected adults entering in a month (counted as in Date::month_number), by inflow [persons]. A family joins some
/// time after who was settled.
double expected_arrivals(const Parameters& rules, const Country& country, PlaceId place, int month, Inflow inflow);

/// A person's name: the same in every scenario.
std::uint64_t name_of(std::uint32_t place_code, int month, Inflow inflow, std::uint32_t number);

}  // namespace hurtigspor
