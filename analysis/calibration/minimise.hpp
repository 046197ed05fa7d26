#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <vector>

/// The lowest point of a function that is slow, has no derivatives and is only nearly smooth. The door to NLopt.
namespace hurtigspor {

/// A function on points whose coordinates lie between 0 and 1. Nothing when somebody wants to stop.
using Objective = std::function<std::optional<double>(const std::vector<double>&)>;

struct Minimum {
  std::vector<double> point;  ///< the lowest that was met
  double value{};
  std::size_t evaluations{};
  bool was_stopped = false;
};

/// How far the first steps go, as a share of a coordinate's range: far enough to see something through the noise of few
/// replicates, not so far that a start chosen with care is left behind. Near a bound they are shorter.
inline constexpr double usual_first_step = 0.15;

/// Looks for the minimum from `start`, which is evaluated first: what is found is never worse. Ends after so many
/// evaluations, or when steps have become too small to matter. The same function gives the same road.
Minimum minimise(const Objective& objective, const std::vector<double>& start, std::size_t evaluations,
                 double first_step = usual_first_step);

}  // namespace hurtigspor
