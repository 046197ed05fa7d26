#include "theory/queue_formulas.hpp"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace hurtigspor {

namespace {

/// Erlang's C: the chance to find all servers busy, from his B by its recursion.
double erlang_c(int servers, double load) {
  double blocked = 1.0;
  for (int count = 1; count <= servers; ++count) blocked = load * blocked / (count + load * blocked);
  const double busy = load / servers;
  return blocked / (1.0 - busy * (1.0 - blocked));
}

QueueFigures with_endless_patience(const Queue& queue) {
  const double delayed = erlang_c(queue.servers, queue.arrivals * queue.service);
  return {delayed, delayed / (queue.servers / queue.service - queue.arrivals), 0.0};
}

/// From the balance of births and deaths: each state's weight is the one before times arrivals over departures.
QueueFigures with_patience(const Queue& queue) {
  double weight = 1.0;
  double sum = 1.0;
  double delayed = 0.0;
  double waiting = 0.0;
  for (int people = 1; people <= queue.servers || weight > 1e-18 * sum; ++people) {
    if (people > queue.servers) delayed += weight;
    const int queued = std::max(0, people - queue.servers);
    weight *= queue.arrivals / ((people - queued) / queue.service + queued / queue.patience);
    sum += weight;
    waiting += queued * weight;
  }
  const double mean_wait = waiting / sum / queue.arrivals;  // Little
  return {delayed / sum, mean_wait, mean_wait / queue.patience};
}

}  // namespace

QueueFigures erlang(const Queue& queue) {
  return queue.patience > 0.0 ? with_patience(queue) : with_endless_patience(queue);
}

double bailey_mean_wait(int slots, double demand) {
  // The mean number who wait when a week begins hangs on the roots of z^slots = exp(-demand (1 - z)) within the unit
  // circle; the k-th is found by z = exp(2 pi i k / slots) exp(-demand (1 - z) / slots), again and again.
  double waiting = demand / (2.0 * (slots - demand)) + demand / 2.0 - (slots - 1) / 2.0;
  for (int k = 1; k < slots; ++k) {
    const std::complex<double> turn = std::polar(1.0, 2.0 * std::numbers::pi * k / slots);
    std::complex<double> root = 0.0;
    for (int round = 0; round < 2000; ++round) root = turn * std::exp(-demand * (1.0 - root) / double(slots));
    waiting += (1.0 / (1.0 - root)).real();
  }
  return waiting / demand;  // Little
}

}  // namespace hurtigspor
