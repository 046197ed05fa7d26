#include "compare/over.hpp"

#include <algorithm>
#include <cmath>
#include <numeric>

#include "base/luck.hpp"
#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

// The analysis' own luck: agents of kind scenario, so that it never meets the model's.
constexpr std::uint8_t shuffle_step = 0;
constexpr std::uint8_t place_step = 1;

/// Which stratum each draw gets in a dimension: a shuffle by named words.
std::vector<std::size_t> strata(std::size_t draws, std::size_t dimension, std::uint64_t seed) {
  std::vector<std::size_t> order(draws);
  std::iota(order.begin(), order.end(), std::size_t{0});
  for (std::size_t left = draws; left > 1; --left) {
    const Luck luck{{seed}, {Agent::Kind::scenario, dimension}, shuffle_step, static_cast<std::uint32_t>(left)};
    std::swap(order[left - 1], order[luck.pick(0, static_cast<std::uint32_t>(left))]);
  }
  return order;
}

bool have_same_sign(double one, double other) {
  return (one > 0.0 && other > 0.0) || (one < 0.0 && other < 0.0);
}

}  // namespace

std::vector<std::vector<double>> latin_hypercube(std::size_t draws, std::size_t dimensions, std::uint64_t seed) {
  std::vector<std::vector<double>> points(draws, std::vector<double>(dimensions));
  for (std::size_t d = 0; d < dimensions; ++d) {
    const std::vector<std::size_t> order = strata(draws, d, seed);
    for (std::size_t draw = 0; draw < draws; ++draw) {
      const Luck luck{{seed}, {Agent::Kind::scenario, d}, place_step, static_cast<std::uint32_t>(draw)};
      points[draw][d] = (static_cast<double>(order[draw]) + luck.share(0)) / static_cast<double>(draws);
    }
  }
  return points;
}

OverEffect over_effect(std::vector<double> effects, double point) {
  std::erase_if(effects, [](double effect) { return std::isnan(effect); });
  OverEffect result;
  result.draws = effects.size();
  result.interval = {quantile(effects, 0.025), quantile(effects, 0.975)};
  result.median = quantile(effects, 0.5);
  const auto same = std::count_if(effects.begin(), effects.end(), [&](double e) { return have_same_sign(e, point); });
  const bool has_sign = point != 0.0 && !std::isnan(point) && !effects.empty();
  result.same_sign = has_sign ? static_cast<double>(same) / static_cast<double>(effects.size()) : undefined;
  return result;
}

}  // namespace hurtigspor
