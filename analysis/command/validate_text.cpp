#include "command/validate_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <cmath>
#include <nlohmann/json.hpp>

#include "command/text_table.hpp"
#include "compare/number_text.hpp"

namespace hurtigspor {

namespace {

int decimals_of(const PublishedFigure& figure) {
  return figure.unit == "persons" ? 0 : 1;
}

std::string number(const PublishedFigure& figure, double value) {
  return std::isnan(value) ? nothing_counted : plain_text(value, decimals_of(figure));
}

std::string simulated_text(const FigureResult& result) {
  std::string mean = number(*result.figure, result.simulated.mean);
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
  TextRows rows{{"what", "unit", "published", "bounds", "simulated", "verdict", "use"}};
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

/// What is remarked on figures of a group, each remark once: after the names of those that it is about, unless it is
/// about all.
std::vector<std::string> remarks_of(const std::string& group) {
  std::vector<std::pair<std::string, std::vector<std::string>>> about;  // remark, figures
  std::size_t figures = 0;
  for (const PublishedFigure& figure : published_figures()) {
    if (figure.group != group) continue;
    ++figures;
    if (figure.remark.empty()) continue;
    if (about.empty() || about.back().first != figure.remark) about.push_back({figure.remark, {}});
    about.back().second.push_back(figure.words);
  }
  std::vector<std::string> remarks;
  for (const auto& [remark, words] : about)
    remarks.push_back(words.size() == figures ? remark : fmt::format("{}: {}", fmt::join(words, "; "), remark));
  return remarks;
}

/// The headings, each once, in the order of the figures.
std::vector<std::string> groups() {
  std::vector<std::string> names;
  for (const PublishedFigure& figure : published_figures())
    if (names.empty() || names.back() != figure.group) names.push_back(figure.group);
  return names;
}

std::string full(double value) {
  return std::isfinite(value) ? fmt::format("{}", value) : "";
}

}  // namespace

std::string validation_text(const ValidationReport& report) {
  std::string text = fmt::format("\"{}\" against what is published ({} replicates, seed {})\n", report.scenario.title,
                                 report.validation.replicates, report.scenario.founding().run.seed);
  for (const std::string& group : groups()) {
    text += "\n" + group + "\n" + aligned(rows_of(report.validation, group, false));
    for (const std::string& remark : remarks_of(group)) text += wrapped(remark, 120, 2);
  }
  return text + "\n" + wrapped(summary(report.validation), 120, 0);
}

std::string validation_markdown(const ValidationReport& report) {
  const std::int64_t seed = report.scenario.founding().run.seed;
  std::string text = fmt::format(
      "# \"{}\" against what is published\n\n"
      "Printed by `hurtigspor validate scenarios/baseline.toml -r {} --format md`; do not edit. Seed {}.\n\n"
      "*Published* figures stand with their sources in [evidence/outcomes.csv](evidence/outcomes.csv), under the names "
      "in\n"
      "the last column. *Simulated* is the mean over replicates with its 95 % interval (luck alone). A figure is a "
      "*hit*\n"
      "when that mean lies within the bounds. Parameters were *fitted* to some figures; those *held out* only judge. "
      "Where\n"
      "the two numbers differ in what they count, it is said under the table; [limits.md](limits.md) says what the "
      "model\n"
      "cannot know, and [how-to/calibrate.md](how-to/calibrate.md) how to fit it anew.\n\n**{}**\n",
      report.scenario.title, report.validation.replicates, seed, summary(report.validation));
  for (const std::string& group : groups()) {
    text += fmt::format("\n## {}\n\n{}", group, markdown(rows_of(report.validation, group, true)));
    const auto remarks = remarks_of(group);
    if (!remarks.empty()) text += "\n";
    for (const std::string& remark : remarks) text += "- " + remark + "\n";
  }
  return text;
}

std::string validation_csv(const ValidationReport& report) {
  TextRows rows{{"name", "what", "unit", "published", "low", "high", "simulated", "interval_low", "interval_high",
                 "replicates", "verdict", "use", "evidence", "remark"}};
  for (const FigureResult& result : report.validation.results) {
    const PublishedFigure& figure = *result.figure;
    rows.push_back({figure.name, figure.words, figure.unit, full(figure.published), full(figure.low), full(figure.high),
                    full(result.simulated.mean), full(result.simulated.interval.low),
                    full(result.simulated.interval.high), fmt::format("{}", report.validation.replicates),
                    verdict_on(result), use_in_words(figure.use), figure.evidence, figure.remark});
  }
  return comma_separated(rows);
}

std::string validation_json(const ValidationReport& report) {
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
                       {"evidence", figure.evidence},
                       {"remark", figure.remark}});
  }
  const nlohmann::ordered_json whole{
      {"scenario", report.scenario.title},           {"replicates", report.validation.replicates},
      {"seed", report.scenario.founding().run.seed}, {"summary", summary(report.validation)},
      {"distance", report.validation.distance()},    {"figures", figures}};
  return whole.dump(2) + "\n";
}

}  // namespace hurtigspor
