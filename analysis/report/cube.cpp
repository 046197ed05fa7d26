#include "report/cube.hpp"

#include <algorithm>
#include <numeric>
#include <variant>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

/// Axes of every table before its own: scenario and replicate.
constexpr std::size_t common_axes = 2;

}  // namespace

const Axis& Cube::named(const std::string& axis) const {
  const auto found =
      std::find_if(table_.axes.begin(), table_.axes.end(), [&](const Axis& one) { return one.name == axis; });
  expects(found != table_.axes.end(), "a table has the axis that is asked for");
  return *found;
}

std::vector<std::string> Cube::labels(const std::string& axis) const {
  return std::get<std::vector<std::string>>(named(axis).coordinates);
}

std::vector<std::int32_t> Cube::numbers(const std::string& axis) const {
  return std::get<std::vector<std::int32_t>>(named(axis).coordinates);
}

/// Sum over the wanted rows of this axis and of those after it; `offset` is the place reached so far.
double Cube::sum(std::size_t axis, std::size_t offset, const std::vector<std::vector<std::size_t>>& rows) const {
  if (axis == table_.axes.size()) return table_.values[offset];
  double total = 0.0;
  for (const std::size_t row : rows[axis]) total += sum(axis + 1, offset * table_.axes[axis].size() + row, rows);
  return total;
}

Series Cube::series(std::size_t scenario, const Where& where) const {
  std::vector<std::vector<std::size_t>> rows(table_.axes.size());
  for (std::size_t axis = common_axes; axis < rows.size(); ++axis) {
    rows[axis].resize(table_.axes[axis].size());
    std::iota(rows[axis].begin(), rows[axis].end(), std::size_t{0});
    for (const auto& [name, wanted] : where)
      if (table_.axes[axis].name == name) rows[axis] = wanted;
  }
  Series values;
  const std::size_t replicates = table_.axes[1].size();
  for (std::size_t replicate = 0; replicate < replicates; ++replicate)
    values.push_back(sum(common_axes, scenario * replicates + replicate, rows));
  return values;
}

std::vector<Series> Cube::all_series(const Where& where) const {
  std::vector<Series> all;
  for (std::size_t scenario = 0; scenario < scenarios(); ++scenario) all.push_back(series(scenario, where));
  return all;
}

}  // namespace hurtigspor
