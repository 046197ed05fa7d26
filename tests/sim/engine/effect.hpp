#pragma once

#include <cmath>
#include <functional>

#include "trial.hpp"

namespace hurtigspor {

/// A paired difference over replicates: the same people and the same luck in both scenarios.
struct Effect {
  double base;   ///< mean level in the first scenario
  double mean;   ///< of the differences, second less first
  double error;  ///< standard error of that mean
  double z() const { return mean / error; }
};

using Measure = std::function<double(const ReplicateOutcome&)>;

inline Effect effect_of(const Trial& base, const Trial& alternative, std::uint32_t replicates, const Measure& measure) {
  double level = 0.0;
  double sum = 0.0;
  double squares = 0.0;
  for (std::uint32_t replicate = 0; replicate < replicates; ++replicate) {
    const double one = measure(base.run(replicate));
    const double difference = measure(alternative.run(replicate)) - one;
    level += one;
    sum += difference;
    squares += difference * difference;
  }
  const double n = replicates;
  const double variance = (squares - sum * sum / n) / (n - 1.0);
  return {level / n, sum / n, std::sqrt(variance / n)};
}

}  // namespace hurtigspor
