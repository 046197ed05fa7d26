#include <fmt/format.h>
#include <gtest/gtest.h>

#include <cmath>

#include "theory/figure.hpp"
#include "theory/waiting_room.hpp"

/// Theory: a queue in continuous time, lived through the calendar and named luck, against Erlang's formulas.
namespace hurtigspor {
namespace {

constexpr Day uncounted_days = 200;  // ten times the slowest room's memory of how it began

struct QueueCase {
  Queue queue;
  Day days;  ///< of each stretch; a room with few servers has to be watched for longer
};

struct Stretches {
  std::vector<double> delayed;
  std::vector<double> mean_wait;
  std::vector<double> gave_up;
};

Stretches live(const QueueCase& one) {
  Stretches all;
  for (std::uint32_t stretch = 0; stretch < stretches; ++stretch) {
    const QueueFigures seen = WaitingRoom(one.queue, stretch, uncounted_days + one.days).live(uncounted_days);
    all.delayed.push_back(seen.delayed);
    all.mean_wait.push_back(seen.mean_wait);
    all.gave_up.push_back(seen.gave_up);
  }
  return all;
}

std::string name_of(const Queue& queue) {
  return fmt::format("{} servers at load {:.2f}", queue.servers, queue.arrivals * queue.service / queue.servers);
}

/// Every time may be one tick too long.
Queue rounded(Queue queue) {
  queue.service += 1.0 / ticks_a_day;
  if (queue.patience > 0.0) queue.patience += 1.0 / ticks_a_day;
  return queue;
}

/// The mistake to notice: service that takes a twentieth longer.
Queue slower(Queue queue) {
  queue.service *= 1.05;
  return queue;
}

void expect_theory(AgainstTheory& figure, const QueueCase& one) {
  const Stretches seen = live(one);
  const QueueFigures theory = erlang(one.queue);
  const QueueFigures late = erlang(rounded(one.queue));
  const QueueFigures mistaken = erlang(slower(one.queue));
  const auto compare = [&](const std::string& what, const std::vector<double>& sample, double QueueFigures::*of) {
    figure.expect({name_of(one.queue) + ": " + what, sample_of(sample), theory.*of, std::abs(late.*of - theory.*of),
                   mistaken.*of});
  };
  compare("share delayed", seen.delayed, &QueueFigures::delayed);
  compare("mean wait", seen.mean_wait, &QueueFigures::mean_wait);
  if (one.queue.patience > 0.0) compare("share giving up", seen.gave_up, &QueueFigures::gave_up);
}

TEST(WaitingRoom, WithEndlessPatienceWaitsAsErlangSays) {
  AgainstTheory figure("erlang_c");
  expect_theory(figure, {{1, 0.6, 1.0}, 4000});
  expect_theory(figure, {{5, 4.0, 1.0}, 1000});
  expect_theory(figure, {{20, 18.0, 1.0}, 1000});
}

TEST(WaitingRoom, WithPatienceWaitsAndGivesUpAsPalmSays) {
  AgainstTheory figure("erlang_a");
  expect_theory(figure, {{1, 0.9, 1.0, 2.0}, 4000});
  expect_theory(figure, {{5, 6.0, 1.0, 0.5}, 1000});
  expect_theory(figure, {{20, 19.0, 1.0, 1.0}, 1000});
}

TEST(Erlang, GivesTheChanceOfDelayThatIsPrintedInHisTables) {
  EXPECT_NEAR(erlang({5, 4.0, 1.0}).delayed, 0.5541, 5e-5);
  EXPECT_NEAR(erlang({1, 0.6, 1.0}).delayed, 0.6, 1e-12);
  EXPECT_NEAR(erlang({5, 4.0, 1.0, 1e7}).delayed, erlang({5, 4.0, 1.0}).delayed, 1e-6);
}

TEST(Erlang, WithPatienceAsLongAsServiceSeesAsManyAsAPoissonLaw) {
  // Then everybody leaves at the same rate, waiting or served, as if there were a server for each.
  const double load = 6.0;
  double tail = 1.0;
  double term = std::exp(-load);
  for (int people = 0; people < 5; term *= load / ++people) tail -= term;

  EXPECT_NEAR(erlang({5, load, 1.0, 1.0}).delayed, tail, 1e-12);
}

}  // namespace
}  // namespace hurtigspor
