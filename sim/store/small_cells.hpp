#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "base/table.hpp"

/// Cells of a table behind which too few people stand for anything to be told of them.
namespace hurtigspor {

/// A cell of a municipality that rests on fewer people than this is flagged, and blanked where tables are published.
inline constexpr double fewest_published = 5.0;

/// Whether a table counts people by municipality, so that its small cells are flagged.
bool has_small_cells(const TableDeclaration& table);

/// The name of the variable that holds a table's flags.
std::string small_cells_of(const std::string& table);

/// The flag of each cell: 1 where fewer people than may be published stand behind it, `absent` where nobody was
/// counted.
std::vector<std::int64_t> small_cells_in(const std::vector<double>& people);

}  // namespace hurtigspor
