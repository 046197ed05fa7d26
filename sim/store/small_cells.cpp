#include "store/small_cells.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "store/column.hpp"

namespace hurtigspor {

bool has_small_cells(const TableDeclaration& table) {
  return table.units == "1" && std::ranges::find(table.axes, "municipality") != table.axes.end();
}

std::string small_cells_of(const std::string& table) {
  return fmt::format("{}_small_cell", table);
}

std::vector<std::int64_t> small_cells_in(const std::vector<double>& people) {
  std::vector<std::int64_t> flags(people.size());
  std::ranges::transform(people, flags.begin(), [](double count) {
    return std::isnan(count) ? absent : std::int64_t{count < fewest_published};
  });
  return flags;
}

}  // namespace hurtigspor
