#pragma once

#include <string>

#include "compare/network.hpp"

namespace hurtigspor {

/// The network as a planner reads it: the waits on the way to the first job in the base, what differs in each
/// alternative, and the offices whose hours delay most people.
std::string network_text(const NetworkComparison& network);

/// The same for other programs, nothing rounded: rows in the columns of `comparison_csv` or `levels_csv`, and the text
/// of a JSON object.
std::string network_comparison_csv(const NetworkComparison& network);
std::string network_levels_csv(const NetworkComparison& network);
std::string network_json(const NetworkComparison& network);

}  // namespace hurtigspor
