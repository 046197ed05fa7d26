#include "compare/paired.hpp"

#include <cmath>
#include <limits>

#include "base/errors.hpp"
#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

void leave_out_missing(std::vector<double>& base, std::vector<double>& alternative) {
  std::size_t kept = 0;
  for (std::size_t r = 0; r < base.size(); ++r) {
    if (std::isnan(base[r]) || std::isnan(alternative[r])) continue;
    base[kept] = base[r];
    alternative[kept] = alternative[r];
    ++kept;
  }
  base.resize(kept);
  alternative.resize(kept);
}

}  // namespace

PairedDifference paired_difference(std::vector<double> base, std::vector<double> alternative, double alpha) {
  expects(base.size() == alternative.size(), "paired replicates must be as many in both scenarios");
  leave_out_missing(base, alternative);

  std::vector<double> differences(base.size());
  for (std::size_t r = 0; r < base.size(); ++r) differences[r] = alternative[r] - base[r];

  PairedDifference result{estimate(std::move(base), alpha), estimate(std::move(alternative), alpha),
                          estimate(std::move(differences), alpha), undefined};
  if (result.difference.replicates < 2) return result;

  const double unpaired =
      result.base.deviation * result.base.deviation + result.alternative.deviation * result.alternative.deviation;
  const double paired = result.difference.deviation * result.difference.deviation;
  result.sharpening = paired > 0.0 ? unpaired / paired : std::numeric_limits<double>::infinity();
  return result;
}

std::size_t replicates_needed(double deviation, double half_width, double alpha) {
  constexpr std::size_t most = 10'000'000;
  expects(half_width > 0.0, "a wanted precision is above zero");
  const auto is_enough = [&](std::size_t n) {
    return student_quantile(alpha, n - 1) * deviation / std::sqrt(static_cast<double>(n)) <= half_width;
  };

  std::size_t too_few = 1;
  std::size_t enough = 2;
  while (!is_enough(enough)) {
    if (enough >= most) return most;
    too_few = enough;
    enough = std::min(most, enough * 2);
  }
  while (enough - too_few > 1) {
    const std::size_t middle = too_few + (enough - too_few) / 2;
    (is_enough(middle) ? enough : too_few) = middle;
  }
  return enough;
}

}  // namespace hurtigspor
