#pragma once

#include <string>

#include "compare/experiment.hpp"

/// What a plan will take, from a short timing: `--dry-run`.
namespace hurtigspor {

struct RunEstimate {
  double people{};           ///< settled in the base, one replicate
  std::size_t replicates{};  ///< of the plan (the most, when a precision is wanted)
  std::size_t lives_runs{};  ///< replicates of single scenarios to be run, floor and draws included
  double seconds_a_run{};    ///< of one scenario in one replicate on one thread
  double seconds{};          ///< of the whole plan on so many threads
  double memory{};           ///< bytes
  double disk{};             ///< bytes of outcomes before compression
  double events{};           ///< bytes of events, packed
};

/// Times small runs of the base (few people, then three times as many) on this machine, and scales them up; a scenario
/// of few people is run as it is. `draws` are those of `--over`.
RunEstimate estimate_run(const ExperimentPlan& plan, const Founded& founded, std::size_t draws, int threads);

std::string estimate_text(const RunEstimate& estimate, int threads);

}  // namespace hurtigspor
