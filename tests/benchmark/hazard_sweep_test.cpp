#include "benchmark/hazard_sweep.hpp"

#include <gtest/gtest.h>

#include "sim/world/sampling.hpp"

namespace hurtigspor::benchmark {
namespace {

constexpr std::uint32_t people = 200'000;
constexpr Week weeks = 520;

/// Shares in each state after that many weeks, everybody in the first state at first: dp/dt = p H in small steps.
SweepShares shares_after(double last_week, double hazards_times = 1.0) {
  constexpr int steps_a_week = 50;
  SweepShares shares{1.0};
  for (int step = 0; step < last_week * steps_a_week; ++step) {
    SweepShares change{};
    for (std::size_t from = 0; from < sweep_states; ++from)
      for (std::size_t to = 0; to < sweep_states; ++to) {
        const double flow = shares[from] * sweep_hazards[from][to] * hazards_times / steps_a_week;
        change[from] -= flow;
        change[to] += flow;
      }
    for (std::size_t state = 0; state < sweep_states; ++state) shares[state] += change[state];
  }
  return shares;
}

TEST(HazardSweep, LeavesAsManyInEachStateAsItsEquationsSay) {
  const double end = (weeks * 7 - 1) / 7.0;
  const SweepShares theory = shares_after(end);
  const SweepShares mistaken = shares_after(end, 1.1);

  const auto counts = HazardSweep(people, weeks, 0).live();

  double apart = 0.0;
  for (std::size_t state = 0; state < sweep_states; ++state) {
    const double share = static_cast<double>(counts[state]) / people;
    const double error = error_of_share(theory[state], people);
    EXPECT_NEAR(share, theory[state], error + 1e-4) << "state " << state;  // the equations are solved to 1e-4
    apart = std::max(apart, std::abs(share - mistaken[state]) / error);
  }
  EXPECT_GT(apart, 2.0) << "hazards a tenth higher would have to be noticed";
}

}  // namespace
}  // namespace hurtigspor::benchmark
