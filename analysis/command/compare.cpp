#include <fmt/format.h>
#include <fmt/ranges.h>

#include <filesystem>
#include <iostream>
#include <memory>

#include "base/errors.hpp"
#include "command/experiment_command.hpp"
#include "command/partings_text.hpp"
#include "command/report_page.hpp"
#include "command/subcommands.hpp"
#include "compare/comparison_data.hpp"
#include "compare/comparison_text.hpp"
#include "store/new_file.hpp"

/// `hurtigspor compare`: scenarios lived by the same people with the same luck.
namespace hurtigspor {
namespace {

std::string told(const Comparison& comparison, const std::string& format, const Shown& shown) {
  if (format == "csv") return comparison_csv(comparison);
  return format == "json" ? comparison_json(comparison) : comparison_text(comparison, shown);
}

/// --verbose asks for everything but what --by selects.
Shown shown_of(const ExperimentOptions& options) {
  Shown shown;
  if (!options.by.empty()) shown.by = parse_divisions(options.by);
  shown.lives_by_group = !options.by.empty() || options.verbose;
  shown.chain = options.chain || options.verbose;
  shown.hours = options.hours || options.verbose;
  shown.over = !options.by.empty() || shown.chain || shown.hours;  // who asks for a block wants all of it
  return shown;
}

struct CompareOptions : ExperimentOptions {
  bool partings = false;
  std::string report;  ///< the page to write; empty when none is asked for
};

/// Before hours of work, not after them.
void expect_report_possible(const CompareOptions& options) {
  if (options.report.empty()) return;
  if (options.output.empty()) throw InputError("--report needs --output: the page is made of the outcomes file.");
  if (std::filesystem::weakly_canonical(options.report) == std::filesystem::weakly_canonical(options.output))
    throw InputError("--report and --output name the same file; each needs its own.");
  expect_page_bundle();
  ensure_writable(options.report);
}

void expect_partings_possible(const CompareOptions& options) {
  if (!options.partings) return;
  if (options.output.empty())
    throw InputError("--partings needs --output: lives are compared event by event where people are stored.");
  if (options.format != "table")
    throw InputError(fmt::format("--partings is told as a table, not as {}: `hurtigspor report --format json` has it.",
                                 options.format));
}

/// Of the people of replicate 0; nothing when it was not finished.
std::string told_partings(const std::string& outcomes) {
  const OutcomesReader reader{outcomes};
  return reader.has_persons() ? partings_text(reader) : "";
}

void compare_scenarios(const CompareOptions& options) {
  const Shown shown = shown_of(options);
  expect_report_possible(options);
  expect_partings_possible(options);
  const ExperimentReport report = carry_out(plan_of(options, true), options);
  if (report.has_numbers) {
    std::cout << told(report.comparison, options.format, shown);
    if (options.partings) std::cout << told_partings(options.output);
  }
  if (report.was_stopped) throw Interrupted{};
  if (options.report.empty() || !report.has_numbers) return;
  write_page(options.output, options.report, "en");
  if (!options.quiet) std::cerr << options.report << ": a page that opens without a network.\n";
}

/// What a second interval can be taken over.
std::string refusal(const std::string& over) {
  return over == "assumed" ? "" : "it must be \"assumed\" (all assumed and fitted parameters), not \"" + over + "\".";
}

}  // namespace

void add_compare(CLI::App& program) {
  auto& command = *program.add_subcommand("compare", "compares scenarios on the same people and the same luck");
  const auto options = std::make_shared<CompareOptions>();
  command.add_option("SCENARIO", options->specs, "the base and its alternatives; policies are combined with +")
      ->required()
      ->expected(2, 64);
  command
      .add_option("--precision", options->precision,
                  "stops when every effect is known this well: 0.5pp (in work or education one year after) or 0.1 "
                  "(months in work within 60); looks after 10, 20, 40, ... replicates, at most --replicates or 1280")
      ->type_name("WIDTH");
  auto* const over =
      command.add_option("--over", options->over, "adds a second interval, over what nobody has measured")
          ->type_name("assumed")
          ->check(CLI::Validator{[](std::string& given) { return refusal(given); }, ""});
  command.add_option("-n,--draws", options->draws, "draws of what nobody has measured (else 64)")
      ->type_name("NUMBER")
      ->check(CLI::Range(2, 100000))
      ->needs(over);
  command
      .add_option("--by", options->by,
                  fmt::format("divides people by {}, or some of them, set apart by commas (else sex,education)",
                              fmt::join(division_names, ", ")))
      ->type_name("DIVISION,...");
  command.add_flag("--chain", options->chain, "adds the fast track link by link, and what doubling a link would give");
  command.add_flag("--hours", options->hours, "adds every purpose that hours went to, and the staff behind them");
  command.add_flag("--partings", options->partings,
                   "adds at what the lives of twins part, from the people of replicate 0; needs --output");
  command
      .add_option("--report", options->report,
                  "writes the page of `hurtigspor report` too, made of the outcomes file when all is done")
      ->type_name("FILE");
  add_experiment_options(command, *options);
  const std::string handover = "hurtigspor compare scenarios/baseline.toml scenarios/better_handover.toml";
  add_examples(command,
               {handover + " -o outcomes.h5 --partings", handover + " -o outcomes.h5 --report report.html",
                "hurtigspor compare scenarios/baseline.toml scenarios/wider_fast_track.toml --precision 0.5pp",
                "hurtigspor compare scenarios/baseline.toml scenarios/no_fast_track.toml --by county,sex --chain",
                handover + "+scenarios/wider_fast_track.toml --over assumed -n 64"});
  command.callback([options] { compare_scenarios(*options); });
}

}  // namespace hurtigspor
