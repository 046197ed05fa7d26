#pragma once

#include <atomic>
#include <functional>
#include <vector>

#include "calibration/published.hpp"
#include "statistics/interval.hpp"

/// A scenario held against what is published.
namespace hurtigspor {

struct FigureResult {
  const PublishedFigure* figure;
  Estimate simulated;  ///< over replicates, with its 95 % interval
  bool hit{};          ///< the mean lies within the figure's bounds
  /// Distance of the mean from the published figure in units of the tolerance; 1 is the edge of a hit.
  double distance{};
};

struct Validation {
  std::vector<FigureResult> results;  ///< in the order of `published_figures()`
  std::size_t replicates{};
  std::size_t hits(Use use) const;
  std::size_t judged(Use use) const;  ///< figures that the run holds
  /// Root mean square of the fitted figures' distances; 0 when the run holds none of them.
  double distance() const;
};

/// The model's twins of all figures, one row a replicate in the order of replicates. Fewer rows when `stop` became
/// true.
using Measured = std::vector<std::vector<double>>;
Measured measure_replicates(const Scenario& scenario, const Country& country, std::uint64_t seed,
                            std::size_t replicates, const std::function<void(std::size_t)>& done,
                            const std::atomic<bool>& stop);

Validation validation_of(const Measured& measured);

}  // namespace hurtigspor
