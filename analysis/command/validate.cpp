#include <iostream>
#include <memory>

#include "base/errors.hpp"
#include "calibration/validation.hpp"
#include "command/common_options.hpp"
#include "command/interrupt.hpp"
#include "command/progress.hpp"
#include "command/subcommands.hpp"
#include "command/tables_folder.hpp"
#include "command/validate_text.hpp"
#include "engine/ensemble.hpp"
#include "world/founding.hpp"

/// `hurtigspor validate`: a scenario held against what is published about Norway.
namespace hurtigspor {

namespace {

struct ValidateOptions : CommonOptions {
  std::string spec;
};

void validate(const ValidateOptions& options) {
  const Scenario scenario = scenarios_of({options.spec}, options).front();
  const std::int64_t wanted = scenario.founding().run.replicates;
  if (wanted < 1) throw InputError("--replicates is 0; it must be at least 1.");
  const Country country =
      found_country(tables_folder({options.spec}, options.tables), scenario.founding(), scenario.only_municipalities);
  tell_stated(options, stated_locally(country));
  const auto replicates = static_cast<std::size_t>(wanted);
  const InterruptGuard guard;
  Measured measured;
  with_threads(options.threads, [&] {
    ProgressLine line{"replicate", options.quiet};
    measured = measure_replicates(
        scenario, country, static_cast<std::uint64_t>(scenario.founding().run.seed), replicates,
        [&](std::size_t done) { line.tell(done, replicates); }, guard.stop());
  });
  if (measured.empty()) throw Interrupted{};
  const ValidationReport report{scenario, validation_of(measured)};
  std::cout << (options.format == "csv"    ? validation_csv(report)
                : options.format == "json" ? validation_json(report)
                : options.format == "md"   ? validation_markdown(report)
                                           : validation_text(report));
  if (measured.size() < replicates) throw Interrupted{};
}

}  // namespace

void add_validate(CLI::App& program) {
  auto& command = *program.add_subcommand("validate", "holds a scenario against what is published about Norway");
  const auto options = std::make_shared<ValidateOptions>();
  command.add_option("SCENARIO", options->spec, "a scenario file; policies are combined with +")->required();
  add_scenario_options(command, *options);
  add_threads_option(command, *options);
  add_format_option(command, *options, {"table", "md", "csv", "json"});
  add_talk_options(command, *options);
  add_examples(command, {"hurtigspor validate scenarios/baseline.toml",
                         "hurtigspor validate scenarios/baseline.toml -r 5 --set search.rate=0.6",
                         "hurtigspor validate scenarios/baseline.toml -r 20 --format md > docs/evidence.md"});
  command.callback([options] { validate(*options); });
}

}  // namespace hurtigspor
