#pragma once

#include <array>
#include <vector>

#include "parameters/commute.hpp"
#include "world/country.hpp"

/// Where seekers look for work.
namespace hurtigspor {

/// The commuting field of every place: weight `jobs * exp(-minutes / scale)` for places within the limit. A place
/// always reaches itself. `minutes` are between municipalities, by their row in the country; districts share their
/// municipality's.
std::vector<CommutingField> commuting_fields(const Country& country, const std::vector<std::vector<double>>& minutes,
                                             const CommuteParameters& commute);

/// Openings by industry, relative to each other: persons employed times the industry's vacancy rate.
using Openings = std::array<double, industries>;

/// Marks in every field the industries with at least the share of its openings that they have of the country's.
void mark_demand(Country& country, const CommuteParameters& commute, const Openings& national);

}  // namespace hurtigspor
