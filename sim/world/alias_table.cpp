#include <algorithm>
#include <numeric>

#include "base/errors.hpp"
#include "world/country.hpp"

namespace hurtigspor {

AliasTable AliasTable::of(const std::vector<double>& weights) {
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  expects(sum > 0.0, "nothing can be picked: all weights are zero");
  const std::size_t count = weights.size();
  std::vector<double> level(count);  // 1 is an even share
  std::vector<std::uint32_t> poor;
  std::vector<std::uint32_t> rich;
  for (std::size_t i = 0; i < count; ++i) {
    level[i] = weights[i] / sum * static_cast<double>(count);
    (level[i] < 1.0 ? poor : rich).push_back(static_cast<std::uint32_t>(i));
  }
  AliasTable table{std::vector<Cell>(count)};
  for (std::uint32_t row = 0; row < count; ++row) table.cells[row] = {1.0F, row};
  while (!poor.empty() && !rich.empty()) {
    const std::uint32_t taker = poor.back();
    const std::uint32_t giver = rich.back();
    poor.pop_back();
    table.cells[taker] = {static_cast<float>(level[taker]), giver};
    level[giver] -= 1.0 - level[taker];
    if (level[giver] >= 1.0) continue;
    rich.pop_back();
    poor.push_back(giver);
  }
  // Rounding may leave somebody poor without a giver. Their level is 1 but for that, unless they weigh nothing.
  const auto heaviest = static_cast<std::uint32_t>(std::ranges::max_element(weights) - weights.begin());
  for (const std::uint32_t left : poor) {
    if (weights[left] > 0.0) continue;
    table.cells[left] = {0.0F, heaviest};
  }
  return table;
}

std::uint32_t AliasTable::pick(double uniform) const {
  const double place = uniform * static_cast<double>(cells.size());
  const auto row = static_cast<std::uint32_t>(place);
  return place - static_cast<double>(row) < static_cast<double>(cells[row].keep) ? row : cells[row].other;
}

}  // namespace hurtigspor
