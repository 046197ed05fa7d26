#include <fmt/format.h>
#include <gtest/gtest.h>

#include "theory/figure.hpp"
#include "theory/waiting_room.hpp"

/// Theory: a queue in continuous time, lived through the calendar and named luck, against Erlang's formulas.
namespace hurtigspor {
namespace {

constexpr std::uint32_t stretches = 40;
constexpr Day stretch_days = 1200;
constexpr Day uncounted_days = 200;  // ten times the slowest room's memory of how it began

struct Stretches {
  std::vector<double> delayed;
  std::vector<double> mean_wait;
  std::vector<double> gave_up;
};

Stretches live(const Queue& queue) {
  Stretches all;
  for (std::uint32_t stretch = 0; stretch < stretches; ++stretch) {
    const QueueFigures seen = WaitingRoom(queue, stretch, stretch_days).live(uncounted_days);
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

void expect_theory(AgainstTheory& figure, const Queue& queue, const Queue& mistaken_queue) {
  const Stretches seen = live(queue);
  const QueueFigures theory = erlang(queue);
  const QueueFigures late = erlang(rounded(queue));
  const QueueFigures mistaken = erlang(mistaken_queue);
  const auto compare = [&](const std::string& what, const std::vector<double>& sample, double QueueFigures::*of) {
    figure.expect(
        {name_of(queue) + ": " + what, sample_of(sample), theory.*of, std::abs(late.*of - theory.*of), mistaken.*of});
  };
  compare("share delayed", seen.delayed, &QueueFigures::delayed);
  compare("mean wait", seen.mean_wait, &QueueFigures::mean_wait);
  if (queue.patience > 0.0) compare("share giving up", seen.gave_up, &QueueFigures::gave_up);
}

Queue with_service_longer(Queue queue, double by) {
  queue.service *= 1.0 + by;
  return queue;
}

TEST(WaitingRoom, WithEndlessPatienceWaitsAsErlangSays) {
  AgainstTheory figure("erlang_c");
  for (const Queue& queue : {Queue{1, 0.6, 1.0}, Queue{5, 4.0, 1.0}, Queue{20, 18.0, 1.0}})
    expect_theory(figure, queue, with_service_longer(queue, 0.03));
}

TEST(WaitingRoom, WithPatienceWaitsAndGivesUpAsPalmSays) {
  AgainstTheory figure("erlang_a");
  for (const Queue& queue : {Queue{1, 0.9, 1.0, 2.0}, Queue{5, 6.0, 1.0, 0.5}, Queue{20, 19.0, 1.0, 1.0}})
    expect_theory(figure, queue, with_service_longer(queue, 0.03));
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
