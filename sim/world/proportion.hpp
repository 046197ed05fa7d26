#pragma once

#include <cstdint>
#include <vector>

/// Sharing out by proportion: whole numbers that add up, and tables that meet their margins. Deterministic.
namespace hurtigspor {

/// Whole parts of `total` in proportion to the weights, by largest remainder; ties go to the first. Nothing is shared
/// out when all weights are zero.
std::vector<std::int64_t> whole_parts(std::int64_t total, const std::vector<double>& weights);

using Grid = std::vector<std::vector<double>>;  ///< [row][column]

/// Iterative proportional fitting (Deming and Stephan 1940): the table nearest to `seed` whose rows and columns have
/// the given sums, which must agree in total. Cells of 0 stay 0.
Grid fitted_to_margins(Grid seed, const std::vector<double>& row_sums, const std::vector<double>& column_sums);

}  // namespace hurtigspor
