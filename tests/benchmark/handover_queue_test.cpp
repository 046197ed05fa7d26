#include "benchmark/handover_queue.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "theory/queue_formulas.hpp"

/// What the benchmark compares must be the same queue, and a right one.
namespace hurtigspor::benchmark {
namespace {

constexpr std::uint32_t arrivals = 50'000;
constexpr std::uint32_t stretches = 30;

struct MeanAndError {
  double mean;
  double error;  ///< half of the 99.9 % interval
};

template <class Future, class Draws>
std::array<MeanAndError, 2> share_giving_up_and_mean_wait() {
  std::array<double, 2> sum{};
  std::array<double, 2> squares{};
  for (std::uint32_t stretch = 0; stretch < stretches; ++stretch) {
    const QueueCounts counts = HandoverQueue<Future, Draws>(arrivals, stretch).live();
    EXPECT_EQ(counts.served + counts.gave_up, arrivals);
    const std::array<double, 2> seen{static_cast<double>(counts.gave_up) / arrivals, counts.waited / arrivals};
    for (std::size_t row = 0; row < seen.size(); ++row) {
      sum[row] += seen[row];
      squares[row] += seen[row] * seen[row];
    }
  }
  constexpr double t_of_29 = 3.659;
  std::array<MeanAndError, 2> result{};
  for (std::size_t row = 0; row < sum.size(); ++row) {
    const double mean = sum[row] / stretches;
    const double variance = (squares[row] - stretches * mean * mean) / (stretches - 1);
    result[row] = {mean, t_of_29 * std::sqrt(variance / stretches)};
  }
  return result;
}

template <class Future, class Draws>
void expect_palm() {
  const QueueFigures theory =
      erlang({.servers = 100, .arrivals = rate_of[gap], .service = 1.0, .patience = 1.0 / rate_of[patience]});
  const auto [gave_up, wait] = share_giving_up_and_mean_wait<Future, Draws>();

  // The room is empty at first (a day of 555) and times are rounded up by half a tick on average.
  constexpr double warm_up = 0.004;
  EXPECT_NEAR(gave_up.mean, theory.gave_up, gave_up.error + warm_up * theory.gave_up);
  EXPECT_NEAR(wait.mean, theory.mean_wait, wait.error + warm_up * theory.mean_wait + 0.0005);
  // Service a twentieth longer would be noticed.
  const QueueFigures mistaken =
      erlang({.servers = 100, .arrivals = rate_of[gap], .service = 1.05, .patience = 1.0 / rate_of[patience]});
  EXPECT_GT(mistaken.mean_wait, wait.mean + 2.0 * wait.error);
}

TEST(HandoverQueue, OnTheProductsCalendarAndLuckWaitsAsPalmSays) {
  expect_palm<PagedCalendar, AddressedDraws>();
}

TEST(HandoverQueue, OnTheOthersFuturesIsTheSameQueue) {
  expect_palm<CalendarQueue, AddressedDraws>();
  expect_palm<CalendarQueue, StreamDraws>();
  expect_palm<BinaryHeap, StreamDraws>();
}

TEST(HandoverQueue, WithTheSameDrawsDiffersOnlyByRoundingToTicks) {
  const QueueCounts product = HandoverQueue<PagedCalendar, AddressedDraws>(arrivals, 0).live();
  const QueueCounts other = HandoverQueue<CalendarQueue, AddressedDraws>(arrivals, 0).live();

  EXPECT_NEAR(product.waited / arrivals, other.waited / arrivals, 2.0 / 1024.0);
  EXPECT_NEAR(product.gave_up, other.gave_up, 0.02 * other.gave_up + 10.0);
}

}  // namespace
}  // namespace hurtigspor::benchmark
