#pragma once

/// What the theory of queues says of waiting in the long run.
namespace hurtigspor {

/// People come as a Poisson process and are served one by one, first come first served, each for an exponential time.
/// Who has waited longer than an exponential patience gives up.
struct Queue {
  int servers;
  double arrivals;        ///< a day
  double service;         ///< mean [days]
  double patience = 0.0;  ///< mean [days]; 0 is endless
};

struct QueueFigures {
  double delayed;    ///< share who find every server busy
  double mean_wait;  ///< of everybody, those who give up included [days]
  double gave_up;    ///< share
};

/// M/M/c without end to patience (Erlang 1917), M/M/c+M with it (Palm 1957, "Erlang-A").
QueueFigures erlang(const Queue& queue);

/// Mean wait in weeks, from the week of asking to the week of the meeting, where `slots` are served every week and
/// those who ask, a Poisson number with mean `demand`, wait at least for the next one (Bailey 1954).
double bailey_mean_wait(int slots, double demand);

}  // namespace hurtigspor
