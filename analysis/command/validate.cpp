#include <fmt/format.h>

#include <cmath>
#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "base/errors.hpp"
#include "calibration/validation.hpp"
#include "command/common_options.hpp"
#include "command/interrupt.hpp"
#include "command/progress.hpp"
#include "command/subcommands.hpp"
#include "command/tables_folder.hpp"
#include "command/text_table.hpp"
#include "compare/number_text.hpp"
#include "engine/ensemble.hpp"
#include "world/founding.hpp"

/// `hurtigspor validate`: a scenario held against what is published about Norway.
namespace hurtigspor {

namespace {

struct ValidateOptions : CommonOptions {
  std::string spec;
};

/// A validation and what it is of.
struct Report {
  const Scenario& scenario;
  Validation validation;
};

int decimals_of(const PublishedFigure& figure) {
  return figure.unit == "persons" ? 0 : 1;
}

std::string number(const PublishedFigure& figure, double value) {
  return std::isnan(value) ? nothing_counted : plain_text(value, decimals_of(figure));
}

std::string simulated_text(const FigureResult& result) {
  const std::string mean = number(*result.figure, result.simulated.mean);
  if (!result.simulated.has_interval() || std::isnan(result.simulated.mean)) return mean;
  return fmt::format("{} ({} to {})", mean, number(*result.figure, result.simulated.interval.low),
                     number(*result.figure, result.simulated.interval.high));
}

std::string verdict_on(const FigureResult& result) {
  if (std::isnan(result.simulated.mean)) return "not in this run";
  return result.hit ? "hit" : result.simulated.mean < result.figure->low ? "miss: too low" : "miss: too high";
}

std::string use_in_words(Use use) {
  return use == Use::fitted ? "fitted" : "held out";
}

std::string summary(const Validation& validation) {
  return fmt::format("{} of {} figures that parameters were fitted to lie within their bounds, and {} of {} held out.",
                     validation.hits(Use::fitted), validation.judged(Use::fitted), validation.hits(Use::held_out),
                     validation.judged(Use::held_out));
}

/// The rows of one group, under its heading.
TextRows rows_of(const Validation& validation, const std::string& group, bool with_evidence) {
  TextRows rows{{"what", "unit", "published", "bounds", "simulated", "", "use"}};
  if (with_evidence) rows.front().push_back("evidence");
  for (const FigureResult& result : validation.results) {
    const PublishedFigure& figure = *result.figure;
    if (figure.group != group) continue;
    rows.push_back({figure.words, figure.unit, number(figure, figure.published),
                    fmt::format("{} to {}", number(figure, figure.low), number(figure, figure.high)),
                    simulated_text(result), verdict_on(result), use_in_words(figure.use)});
    if (with_evidence) rows.back().push_back(figure.evidence);
  }
  return rows;
}

/// The headings, each once, in the order of the figures.
std::vector<std::string> groups() {
  std::vector<std::string> names;
  for (const PublishedFigure& figure : published_figures())
    if (names.empty() || names.back() != figure.group) names.push_back(figure.group);
  return names;
}

std::string as_table(const Report& report) {
  std::string text = fmt::format("\"{}\" against what is published ({} replicates, seed {})\n", report.scenario.title,
                                 report.validation.replicates, report.scenario.founding().run.seed);
  for (const std::string& group : groups())
    text += "\n" + group + "\n" + aligned(rows_of(report.validation, group, false));
  return text + "\n" + wrapped(summary(report.validation), 120, 0);
}

std::string as_markdown(const Report& report) {
  std::string text = fmt::format(
      "# The baseline against what is published\n\n"
      "Printed by `hurtigspor validate scenarios/baseline.toml --format md`; do not edit. {} replicates, seed {}.\n\n"
      "*Published* figures stand as in [evidence/outcomes.csv](evidence/outcomes.csv), under the names in the last\n"
      "column. *Simulated* is the mean over replicates with its 95 % interval (luck alone). A figure is a *hit* when\n"
      "that mean lies within the bounds. Parameters were *fitted* to some figures; those *held out* only judge.\n"
      "What is missed, and why, stands in [limits.md](limits.md).\n\n**{}**\n",
      report.validation.replicates, report.scenario.founding().run.seed, summary(report.validation));
  for (const std::string& group : groups())
    text += fmt::format("\n## {}\n\n{}", group, markdown(rows_of(report.validation, group, true)));
  return text;
}

std::string full(double value) {
  return std::isfinite(value) ? fmt::format("{}", value) : "";
}

std::string as_csv(const Report& report) {
  TextRows rows{{"name", "what", "unit", "published", "low", "high", "simulated", "interval_low", "interval_high",
                 "replicates", "verdict", "use", "evidence"}};
  for (const FigureResult& result : report.validation.results) {
    const PublishedFigure& figure = *result.figure;
    rows.push_back({figure.name, figure.words, figure.unit, full(figure.published), full(figure.low), full(figure.high),
                    full(result.simulated.mean), full(result.simulated.interval.low),
                    full(result.simulated.interval.high), fmt::format("{}", report.validation.replicates),
                    verdict_on(result), use_in_words(figure.use), figure.evidence});
  }
  return comma_separated(rows);
}

std::string as_json(const Report& report) {
  const auto finite = [](double value) {
    return std::isfinite(value) ? nlohmann::ordered_json(value) : nlohmann::ordered_json();
  };
  auto figures = nlohmann::ordered_json::array();
  for (const FigureResult& result : report.validation.results) {
    const PublishedFigure& figure = *result.figure;
    figures.push_back({{"name", figure.name},
                       {"what", figure.words},
                       {"unit", figure.unit},
                       {"published", figure.published},
                       {"low", figure.low},
                       {"high", figure.high},
                       {"simulated", finite(result.simulated.mean)},
                       {"interval", {finite(result.simulated.interval.low), finite(result.simulated.interval.high)}},
                       {"verdict", verdict_on(result)},
                       {"use", use_in_words(figure.use)},
                       {"evidence", figure.evidence}});
  }
  const nlohmann::ordered_json whole{
      {"scenario", report.scenario.title},           {"replicates", report.validation.replicates},
      {"seed", report.scenario.founding().run.seed}, {"summary", summary(report.validation)},
      {"distance", report.validation.distance()},    {"figures", figures}};
  return whole.dump(2) + "\n";
}

void validate(const ValidateOptions& options) {
  const Scenario scenario = scenarios_of({options.spec}, options).front();
  const std::int64_t wanted = scenario.founding().run.replicates;
  if (wanted < 1) throw InputError("--replicates is 0; it must be at least 1.");
  const Country country =
      found_country(tables_folder({options.spec}, options.tables), scenario.founding(), scenario.only_municipalities);
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
  const Report report{scenario, validation_of(measured)};
  std::cout << (options.format == "csv"    ? as_csv(report)
                : options.format == "json" ? as_json(report)
                : options.format == "md"   ? as_markdown(report)
                                           : as_table(report));
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
                         "hurtigspor validate scenarios/baseline.toml --format md > docs/evidence.md"});
  command.callback([options] { validate(*options); });
}

}  // namespace hurtigspor
