#include <iostream>
#include <memory>

#include "command/experiment_command.hpp"
#include "command/subcommands.hpp"
#include "compare/comparison_data.hpp"
#include "compare/comparison_text.hpp"

/// `hurtigspor run`: one scenario, many replicates.
namespace hurtigspor {
namespace {

std::string told(const Comparison& levels, const std::string& format) {
  if (format == "csv") return levels_csv(levels);
  return format == "json" ? levels_json(levels) : levels_text(levels);
}

void run_scenario(const ExperimentOptions& options) {
  const ExperimentReport report = carry_out(plan_of(options, false), options);
  if (report.has_numbers) std::cout << told(report.comparison, options.format);
  if (report.was_stopped) throw Interrupted{};
}

}  // namespace

void add_run(CLI::App& program) {
  auto& command = *program.add_subcommand("run", "runs one scenario and prints its outcomes");
  const auto options = std::make_shared<ExperimentOptions>();
  command.add_option("SCENARIO", options->specs, "a scenario file; policies are combined with +")
      ->required()
      ->expected(1);
  add_experiment_options(command, *options);
  add_examples(command, {"hurtigspor run scenarios/baseline.toml -o outcomes.h5",
                         "hurtigspor run scenarios/classroom.toml -r 100 --format csv",
                         "hurtigspor run scenarios/baseline.toml --municipality Bergen --set nav.caseload=50"});
  command.callback([options] { run_scenario(*options); });
}

}  // namespace hurtigspor
