#include <gtest/gtest.h>

#include <cmath>
#include <vector>

#include "base/luck.hpp"
#include "base/quantiles.hpp"
#include "sim/world/sampling.hpp"
#include "world/diary.hpp"
#include "world/event.hpp"

/// Theory: people who ask one agency for a meeting, and are booked into the first week with a free slot, form the
/// queue with bulk service in discrete time (Bailey 1954): in every week up to `slots` are served, those who come
/// during the week wait for a later one.
namespace hurtigspor {
namespace {

/// The rhythm in which slots come, week after week; repeated.
using Rhythm = std::vector<int>;

/// Mean wait in weeks, from the week of asking to the week of the meeting, of Poisson demand with `demand` a week. The
/// number of people who wait when week w begins is a Markov chain, Q' = max(0, Q - slots_w) + A, solved here by letting
/// its distribution run until it stands still; by Little's law the mean wait is E[Q] / demand.
double mean_wait_in_theory(const Rhythm& slots, double demand) {
  constexpr std::size_t most = 400;  // nobody waits behind so many: P < 1e-15 in the cases below
  std::vector<double> arrivals{std::exp(-demand)};
  while (arrivals.size() < 60) arrivals.push_back(arrivals.back() * demand / static_cast<double>(arrivals.size()));
  std::vector<double> waiting(most);
  waiting[0] = 1.0;
  double mean = 0.0;
  for (int round = 0; round < 600; ++round) {
    mean = 0.0;
    for (const int served : slots) {
      for (std::size_t count = 0; count < most; ++count) mean += static_cast<double>(count) * waiting[count];
      std::vector<double> next(most);
      for (std::size_t count = 0; count < most; ++count) {
        if (waiting[count] < 1e-18) continue;
        const std::size_t left = count - std::min(count, static_cast<std::size_t>(served));
        for (std::size_t come = 0; come < arrivals.size() && left + come < most; ++come)
          next[left + come] += waiting[count] * arrivals[come];
      }
      waiting = next;
    }
  }
  return mean / static_cast<double>(slots.size()) / demand;
}

struct Sample {
  double mean;
  double error;
};

/// Mean wait of one stretch of so many weeks, after as many to fill the queue.
double mean_wait_in_a_diary(double capacity, double demand, std::uint32_t replicate, Week weeks) {
  constexpr Week horizon = 150;
  Diary diary(horizon);
  double waited = 0.0;
  double people = 0.0;
  for (Week week = 0; week < 2 * weeks; ++week) {
    diary.begin_week(week, capacity, {}, 0.0, 0.5);
    for (int booking = diary.booked(week); booking > 0; --booking) EXPECT_TRUE(diary.keep_booking());
    const Luck luck({2016, replicate, 0}, {Agent::Kind::place, 101}, static_cast<std::uint8_t>(Step::arrival),
                    static_cast<std::uint32_t>(week));
    const auto asking = poisson_quantile(luck.share(0), demand);
    for (std::int64_t person = 0; person < asking; ++person) {
      Week booked = week + 1;
      while (!diary.has_free(booked) && booked < week + horizon) ++booked;
      diary.book(booked);
      if (week < weeks) continue;
      waited += booked - week;
      people += 1.0;
    }
  }
  return waited / people;
}

/// Waits of one stretch hang together, so the error comes from stretches that do not.
Sample sample_of(double capacity, double demand) {
  constexpr std::uint32_t stretches = 60;
  constexpr Week weeks = 8000;
  double sum = 0.0;
  double squares = 0.0;
  for (std::uint32_t replicate = 0; replicate < stretches; ++replicate) {
    const double mean = mean_wait_in_a_diary(capacity, demand, replicate, weeks);
    sum += mean;
    squares += mean * mean;
  }
  const double mean = sum / stretches;
  const double deviation = std::sqrt((squares - stretches * mean * mean) / (stretches - 1));
  return {mean, error_of_mean(deviation, stretches)};
}

// Power: the error stays below 2 % of the mean wait, so a diary whose people wait 4 % too long or too short (had it one
// slot in a hundred too few, they would wait some 5 % longer at the heavier load) fails here with 99.9 %.
void expect_theory(double capacity, const Rhythm& rhythm, double demand) {
  const double theory = mean_wait_in_theory(rhythm, demand);
  const Sample sample = sample_of(capacity, demand);

  EXPECT_NEAR(sample.mean, theory, sample.error);
  EXPECT_LT(sample.error, 0.02 * theory);
}

TEST(WaitingLine, AtADiaryWithWholeSlotsIsBaileysQueue) {
  expect_theory(5.0, {5}, 4.5);
}

TEST(WaitingLine, AtADiaryWithTwoAndAHalfSlotsAWeekIsBaileysQueueInTwoSteps) {
  expect_theory(2.5, {2, 3}, 2.0);
}

TEST(WaitingLine, OfOneSlotHasTheTextbookMean) {
  // One slot a week, Poisson demand: E[Q] = d + d^2 / (2 (1 - d)), the discrete Pollaczek and Khinchine.
  constexpr double demand = 0.7;
  EXPECT_NEAR(mean_wait_in_theory({1}, demand), 1.0 + demand / (2.0 * (1.0 - demand)), 1e-9);

  expect_theory(1.0, {1}, demand);
}

}  // namespace
}  // namespace hurtigspor
