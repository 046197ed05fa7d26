#include "command/experiment_command.hpp"

#include <fmt/format.h>

#include <charconv>
#include <iostream>
#include <limits>
#include <optional>
#include <thread>

#include "base/errors.hpp"
#include "command/interrupt.hpp"
#include "command/progress.hpp"
#include "command/tables_folder.hpp"
#include "compare/run_estimate.hpp"
#include "compare/size_estimate.hpp"
#include "engine/ensemble.hpp"
#include "store/output_claim.hpp"
#include "store/parts.hpp"

namespace hurtigspor {
namespace {

// With a wanted precision and no --replicates: the looks at 10, 20, ... end here.
constexpr std::size_t most_replicates_for_precision = 1280;

void say(const ExperimentOptions& options, const std::string& sentence) {
  if (!options.quiet) std::cerr << sentence << "\n";
}

std::size_t replicates_of(const ExperimentOptions& options, const Scenario& base) {
  if (!options.precision.empty() && !options.replicates) return most_replicates_for_precision;
  const std::int64_t replicates = base.founding().run.replicates;
  if (replicates < 1) throw InputError("--replicates is 0; it must be at least 1.");
  return static_cast<std::size_t>(replicates);
}

/// How many replicates are to be stored event by event.
std::size_t events_of(const ExperimentOptions& options) {
  if (options.events.empty()) return 0;
  if (options.output.empty()) throw InputError("--events needs --output: events are stored in the outcomes file.");
  if (options.events == "all") return std::numeric_limits<std::uint32_t>::max();
  std::uint32_t count = 0;
  const char* end = options.events.data() + options.events.size();
  const auto [read, error] = std::from_chars(options.events.data(), end, count);
  if (error == std::errc{} && read == end && count > 0) return count;
  throw InputError(fmt::format(
      "--events={}: give the number of replicates to store event by event, such as --events=3, or nothing for all.",
      options.events));
}

int threads_of(const ExperimentOptions& options) {
  return options.threads > 0 ? options.threads : static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
}

Comparison comparison_from(const ExperimentPlan& plan, const Country& country, const ExperimentResult& result,
                           const OverRecords& over) {
  ComparisonHead head{.titles = {},
                      .groups = {},
                      .policy = policy_of(plan),
                      .seed = plan.seed,
                      .version = plan.version,
                      .alpha = result.alpha,
                      .looks = result.looks,
                      .precision = plan.precision};
  for (const Scenario& scenario : plan.scenarios) head.titles.push_back(scenario.title);
  head.groups = Groups{country}.all();
  Comparison comparison = comparison_of(result.records, std::move(head), over);
  if (plan.network)
    comparison.network = network_comparison(result.network, comparison.head.titles, country, result.alpha);
  return comparison;
}

void tell_precision(const ExperimentOptions& options, const ExperimentPlan& plan, const ExperimentResult& result) {
  if (!plan.precision || result.was_stopped) return;
  say(options, result.is_precise
                   ? fmt::format("The wanted precision was reached after {} replicates.", result.records.size())
                   : fmt::format("The wanted precision was not reached within {} replicates.", result.records.size()));
}

void tell_how_to_resume(const ExperimentOptions& options, const ExperimentPlan& plan, std::size_t finished) {
  if (plan.output)
    say(options, fmt::format("Stopped after {} finished replicates; they are kept in {}. Give the same command with "
                             "--resume to go on.",
                             finished, Parts::folder_of(*plan.output).string()));
  else
    say(options, fmt::format("Stopped after {} finished replicates. Without --output nothing is kept to resume from.",
                             finished));
}

}  // namespace

void add_experiment_options(CLI::App& command, ExperimentOptions& options) {
  add_scenario_options(command, options);
  add_output_option(command, options, "outcomes file to write (HDF5); without it nothing is stored");
  add_threads_option(command, options);
  add_format_option(command, options, {"table", "csv", "json"});
  command.add_flag("--network", options.network,
                   "adds the coordination network: what the time to the first job is waited for, and whose hours delay "
                   "most people");
  command.add_flag("--events{all}", options.events,
                   "stores every event too, in the group /events of the outcomes file (some 130 MB a national "
                   "replicate and scenario); --events=3 those of the first three replicates");
  command.add_flag("--resume", options.resume, "goes on with the finished replicates of an interrupted run");
  command.add_flag("--dry-run", options.dry_run, "estimates time, memory and disk from a short timing; runs nothing");
  add_talk_options(command, options);
}

ExperimentPlan plan_of(const ExperimentOptions& options, bool compares) {
  ExperimentPlan plan;
  if (!options.precision.empty()) plan.precision = parse_precision(options.precision);
  if (options.resume && options.output.empty())
    throw InputError("--resume needs --output: finished replicates are kept beside the outcomes file.");
  plan.scenarios = scenarios_of(options.specs, options);
  plan.tables = tables_folder(options.specs, options.tables);
  expect_comparable(plan.scenarios);
  plan.seed = static_cast<std::uint64_t>(plan.scenarios.front().founding().run.seed);
  plan.replicates = replicates_of(options, plan.scenarios.front());
  if (!options.output.empty()) plan.output = options.output;
  plan.resume = options.resume;
  plan.compares = compares;
  plan.network = options.network;
  plan.events = events_of(options);
  plan.version = HURTIGSPOR_VERSION;
  return plan;
}

ExperimentReport carry_out(const ExperimentPlan& plan, const ExperimentOptions& options) {
  const Founded founded{plan.scenarios, plan.tables};
  tell_stated(options, stated_locally(founded.country(0)));
  refuse_absurd_size(plan.scenarios, founded.country(0), machine_memory());
  const std::size_t draws = options.over.empty() ? 0 : options.draws;
  if (options.dry_run) {
    std::cout << estimate_text(estimate_run(plan, founded, draws, threads_of(options)), threads_of(options));
    return {};
  }

  std::optional<OutputClaim> claim;
  if (plan.output) claim.emplace(*plan.output);
  const InterruptGuard guard;
  ExperimentResult result;
  OverRecords over;
  with_threads(options.threads, [&] {
    ProgressLine replicates{"replicate", options.quiet};
    result = run_experiment(
        plan, founded, [&](std::size_t done, std::size_t total) { replicates.tell(done, total); }, guard.stop());
  });
  if (draws > 0 && !result.was_stopped) {
    with_threads(options.threads, [&] {
      ProgressLine line{"draw", options.quiet};
      over = run_over(
          plan, founded, draws, [&](std::size_t done, std::size_t total) { line.tell(done, total); }, guard.stop());
    });
  }
  for (const std::string& remark : result.remarks) say(options, remark);
  tell_precision(options, plan, result);

  ExperimentReport report;
  report.was_stopped = result.was_stopped || over.size() < draws;
  if (draws > 0 && !report.was_stopped) store_with_draws(plan, founded, result, over);
  if (report.was_stopped)
    tell_how_to_resume(options, plan, result.records.size());
  else
    remove_parts(plan);
  report.has_numbers = !result.records.empty();
  if (report.has_numbers) report.comparison = comparison_from(plan, founded.country(0), result, over);
  return report;
}

}  // namespace hurtigspor
