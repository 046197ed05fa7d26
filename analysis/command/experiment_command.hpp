#pragma once

#include <CLI/CLI.hpp>
#include <string>
#include <vector>

#include "command/common_options.hpp"
#include "compare/experiment.hpp"

/// What `run` and `compare` have in common.
namespace hurtigspor {

struct ExperimentOptions : CommonOptions {
  std::vector<std::string> specs;  ///< scenario files
  std::string precision;           ///< as typed; empty when not given
  std::string over;                ///< "assumed", or empty
  std::size_t draws = 64;
  bool network = false;
  std::string events;  ///< "all" or a number, as typed; empty when not given
  std::string by;      ///< divisions as typed; empty when not given
  bool chain = false;
  bool hours = false;
  bool resume = false;
  bool dry_run = false;
};

/// All options that both take.
void add_experiment_options(CLI::App& command, ExperimentOptions& options);

/// The plan that the options ask for; InputError with what is wrong with them.
ExperimentPlan plan_of(const ExperimentOptions& options, bool compares);

/// A finished or interrupted experiment, ready to be printed.
struct ExperimentReport {
  Comparison comparison;
  bool has_numbers = false;  ///< false when nothing was run (`--dry-run`, or stopped before the first replicate)
  bool was_stopped = false;
};

/// Runs the plan with progress, interruptible, on the threads asked for. Tells remarks and, when stopped, how to
/// resume. With --dry-run prints what it would take instead.
ExperimentReport carry_out(const ExperimentPlan& plan, const ExperimentOptions& options);

}  // namespace hurtigspor
