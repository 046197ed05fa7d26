#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <iostream>
#include <memory>

#include "base/errors.hpp"
#include "calibration/fit.hpp"
#include "calibration/fitted_scenario.hpp"
#include "calibration/movable.hpp"
#include "command/calibrate_text.hpp"
#include "command/common_options.hpp"
#include "command/interrupt.hpp"
#include "command/progress.hpp"
#include "command/subcommands.hpp"
#include "command/tables_folder.hpp"
#include "engine/ensemble.hpp"
#include "store/new_file.hpp"
#include "world/founding.hpp"

/// `hurtigspor calibrate`: moves what nobody has measured towards what is published, and writes it as a scenario.
namespace hurtigspor {

namespace {

namespace fs = std::filesystem;

struct CalibrateOptions : CommonOptions {
  std::string spec;
  std::vector<std::string> parameters;
  std::size_t evaluations = 0;  ///< 0: as many as so many parameters want
};

void say(const CalibrateOptions& options, const std::string& sentence) {
  if (!options.quiet) std::cerr << sentence << "\n";
}

/// The fitted file extends the one that was fitted: it needs one, and must not take the place of any that it rests on.
void check_files(const CalibrateOptions& options) {
  if (options.spec.find('+') != std::string::npos)
    throw InputError(
        fmt::format("{}: the fitted scenario extends one file; write the combination as a file first.", options.spec));
  const fs::path output = fs::weakly_canonical(options.output);
  for (const fs::path& file : files_of(options.spec).found)
    if (fs::weakly_canonical(file) == output)
      throw InputError(fmt::format("--output {}: the fitted scenario would take the place of a file that it rests on.",
                                   options.output));
}

/// The first 2 n + 1 evaluations only learn how the land lies around the start.
std::size_t evaluations_of(const CalibrateOptions& options, std::size_t parameters) {
  const std::size_t first_look = 2 * parameters + 1;
  if (options.evaluations == 0) return 2 * first_look + parameters;
  if (options.evaluations < first_look)
    say(options, fmt::format("{} evaluations are few: {} parameters want {} before the search has a direction.",
                             options.evaluations, parameters, first_look));
  return options.evaluations;
}

/// Runs tried scenarios: always the same replicates, whose people and luck are the same.
Score score_of(const CalibrateOptions& options, const Scenario& scenario, const std::atomic<bool>& stop) {
  const std::int64_t replicates = scenario.founding().run.replicates;
  if (replicates < 1) throw InputError("--replicates is 0; it must be at least 1.");
  return [&stop, tables = tables_folder({options.spec}, options.tables),
          count = static_cast<std::size_t>(replicates)](const Scenario& tried) -> std::optional<Validation> {
    const Country country = found_country(tables, tried.founding(), tried.only_municipalities);
    const auto seed = static_cast<std::uint64_t>(tried.founding().run.seed);
    const Measured measured = measure_replicates(
        tried, country, seed, count, [](std::size_t) {}, stop);
    if (measured.size() < count) return std::nullopt;
    return validation_of(measured);
  };
}

void write_fitted(const CalibrateOptions& options, const FitReport& report) {
  const fs::path folder = fs::absolute(options.output).lexically_normal().parent_path();
  const std::string extends =
      fs::absolute(options.spec).lexically_normal().lexically_proximate(folder).generic_string();
  write_text(options.output, fitted_scenario(report.fit, report.scenario, {extends, how_it_was_fitted(report)}));
}

std::string told(const FitReport& report, const std::string& format) {
  if (format == "csv") return fit_csv(report);
  return format == "json" ? fit_json(report) : fit_text(report);
}

void calibrate(const CalibrateOptions& options) {
  check_files(options);
  const Scenario scenario = scenarios_of({options.spec}, options).front();
  tell_stated(options, stated_locally(tables_folder({options.spec}, options.tables), {scenario}));
  const std::vector<std::size_t> parameters =
      options.parameters.empty() ? fitted_parameters(scenario) : parameters_to_move(options.parameters, scenario);
  if (parameters.empty())
    throw InputError("no fitted parameter may be moved in this scenario; name some with --parameter.");
  ensure_writable(options.output);
  const std::size_t evaluations = evaluations_of(options, parameters.size());
  const InterruptGuard guard;
  const Score score = score_of(options, scenario, guard.stop());
  std::optional<Fit> found;
  with_threads(options.threads, [&] {
    ProgressLine line{"evaluation", options.quiet};
    found = fit(scenario, parameters, evaluations, score, [&](std::size_t done, double distance) {
      line.tell(done, evaluations, fmt::format("best distance {:.3f}", distance));
    });
  });
  if (!found) {
    say(options, "Stopped before the scenario itself was scored; nothing is written.");
    throw Interrupted{};
  }
  const FitReport report{scenario, *found};
  write_fitted(options, report);
  std::cout << told(report, options.format);
  if (!found->was_stopped) return;
  say(options,
      fmt::format("Stopped; {} holds the best that was found. It can be fitted further as it is.", options.output));
  throw Interrupted{};
}

}  // namespace

void add_calibrate(CLI::App& program) {
  auto& command =
      *program.add_subcommand("calibrate", "fits what nobody has measured to what is published about Norway");
  const auto options = std::make_shared<CalibrateOptions>();
  command.add_option("SCENARIO", options->spec, "the scenario file to start from")->required();
  command
      .add_option(
          "-p,--parameter", options->parameters,
          "assumed or fitted parameters to move, several or separated by commas (else all that count as fitted)")
      ->type_name("NAME ...")
      ->delimiter(',');
  command
      .add_option("--evaluations", options->evaluations, "runs to spend (else five for each parameter and two more)")
      ->type_name("NUMBER")
      ->check(CLI::Range(1, 1000000));
  add_scenario_options(command, *options);
  add_output_option(command, *options, "scenario file to write: it extends SCENARIO and sets the values found")
      ->required();
  add_threads_option(command, *options);
  add_format_option(command, *options, {"table", "csv", "json"});
  add_talk_options(command, *options);
  add_examples(command, {"hurtigspor calibrate scenarios/baseline.toml -r 4 -o scenarios/fitted.toml",
                         "hurtigspor calibrate scenarios/baseline.toml --parameter search.rate hiring.base "
                         "--evaluations 40 -r 4 -o scenarios/fitted.toml",
                         "hurtigspor calibrate scenarios/baseline.toml -p search.women --municipality Bergen "
                         "--municipality Drammen -o trial.toml"});
  command.callback([options] { calibrate(*options); });
}

}  // namespace hurtigspor
