#include "world/proportion.hpp"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace hurtigspor {

std::vector<std::int64_t> whole_parts(std::int64_t total, const std::vector<double>& weights) {
  std::vector<std::int64_t> parts(weights.size());
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);
  if (sum <= 0.0) return parts;
  std::vector<double> remainders(weights.size());
  std::int64_t left = total;
  for (std::size_t i = 0; i < weights.size(); ++i) {
    const double exact = static_cast<double>(total) * (weights[i] / sum);
    parts[i] = static_cast<std::int64_t>(std::floor(exact));
    remainders[i] = weights[i] > 0.0 ? exact - std::floor(exact) : -1.0;
    left -= parts[i];
  }
  std::vector<std::size_t> order(weights.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) { return remainders[a] > remainders[b]; });
  for (std::size_t i = 0; left > 0; i = (i + 1) % order.size(), --left) ++parts[order[i]];
  return parts;
}

Grid fitted_to_margins(Grid seed, const std::vector<double>& row_sums, const std::vector<double>& column_sums) {
  constexpr int rounds = 1000;
  constexpr double close_enough = 1e-12;
  double moved = 1.0;
  const auto factor = [&](double wanted, double sum) {
    const double by = sum > 0.0 ? wanted / sum : 1.0;
    moved = std::max(moved, std::abs(by - 1.0));
    return by;
  };
  for (int round = 0; round < rounds && moved > close_enough; ++round) {
    moved = 0.0;
    for (std::size_t r = 0; r < seed.size(); ++r) {
      const double by = factor(row_sums[r], std::accumulate(seed[r].begin(), seed[r].end(), 0.0));
      for (double& cell : seed[r]) cell *= by;
    }
    for (std::size_t c = 0; c < column_sums.size(); ++c) {
      double sum = 0.0;
      for (const auto& row : seed) sum += row[c];
      const double by = factor(column_sums[c], sum);
      for (auto& row : seed) row[c] *= by;
    }
  }
  return seed;
}

}  // namespace hurtigspor
