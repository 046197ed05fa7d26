#include "command/calibrate_text.hpp"

#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "command/text_table.hpp"
#include "parameters/prior.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

const ParameterEntry& entry_of(const Moved& moved) {
  return all_parameters()[moved.parameter];
}

/// "the whole country", or how many municipalities: a fit on a few places is a trial.
std::string where(const Scenario& scenario) {
  if (scenario.only_municipalities.empty()) return "the whole country";
  if (scenario.municipalities.size() > 1) return fmt::format("{} municipalities", scenario.municipalities.size());
  return scenario.municipalities.front().name;
}

/// "41 of 41": how many of the figures are hit.
std::string hits(const Validation& validation, Use use) {
  return fmt::format("{} of {}", validation.hits(use), validation.judged(use));
}

TextRows moves(const Fit& fit) {
  TextRows rows{{"parameter", "unit", "from", "to", "plausible", ""}};
  for (const Moved& moved : fit.moved) {
    const ParameterEntry& entry = entry_of(moved);
    rows.push_back({entry.name, entry.unit, plain_text(moved.from), plain_text(moved.to),
                    fmt::format("{} to {}", entry.about.low, entry.about.high),
                    moved.is_at_the_edge ? "at the edge" : ""});
  }
  return rows;
}

TextRows scores(const Fit& fit) {
  return {{"against the published figures", "before", "after"},
          {"distance (1 is the edge of a hit)", fmt::format("{:.3f}", fit.before.distance()),
           fmt::format("{:.3f}", fit.after.distance())},
          {"hits, fitted", hits(fit.before, Use::fitted), hits(fit.after, Use::fitted)},
          {"hits, held out", hits(fit.before, Use::held_out), hits(fit.after, Use::held_out)}};
}

nlohmann::ordered_json score(const Validation& validation) {
  return {{"distance", validation.distance()},
          {"fitted_hits", validation.hits(Use::fitted)},
          {"fitted_figures", validation.judged(Use::fitted)},
          {"held_out_hits", validation.hits(Use::held_out)},
          {"held_out_figures", validation.judged(Use::held_out)}};
}

}  // namespace

std::string how_it_was_fitted(const FitReport& report) {
  const RunParameters& run = report.scenario.founding().run;
  return fmt::format("{} evaluations of {} replicates, seed {}, {} to {}, {}.", report.fit.evaluations,
                     report.fit.after.replicates, run.seed, run.start.text(), run.end.text(), where(report.scenario));
}

std::string fit_text(const FitReport& report) {
  return fmt::format("\"{}\" fitted to what is published: {}\n\n{}\n{}", report.scenario.title,
                     how_it_was_fitted(report), aligned(moves(report.fit)), aligned(scores(report.fit)));
}

std::string fit_csv(const FitReport& report) {
  TextRows rows{{"parameter", "unit", "from", "to", "low", "high", "at_the_edge"}};
  for (const Moved& moved : report.fit.moved) {
    const ParameterEntry& entry = entry_of(moved);
    rows.push_back({entry.name, entry.unit, plain_text(moved.from), plain_text(moved.to),
                    fmt::format("{}", entry.about.low), fmt::format("{}", entry.about.high),
                    moved.is_at_the_edge ? "yes" : "no"});
  }
  return comma_separated(rows);
}

std::string fit_json(const FitReport& report) {
  auto parameters = nlohmann::ordered_json::array();
  for (const Moved& moved : report.fit.moved) {
    const ParameterEntry& entry = entry_of(moved);
    parameters.push_back({{"parameter", entry.name},
                          {"unit", entry.unit},
                          {"from", number_of(moved.from)},
                          {"to", number_of(moved.to)},
                          {"plausible", {entry.about.low, entry.about.high}},
                          {"at_the_edge", moved.is_at_the_edge}});
  }
  const nlohmann::ordered_json whole{{"scenario", report.scenario.title},
                                     {"replicates", report.fit.after.replicates},
                                     {"seed", report.scenario.founding().run.seed},
                                     {"evaluations", report.fit.evaluations},
                                     {"before", score(report.fit.before)},
                                     {"after", score(report.fit.after)},
                                     {"parameters", parameters}};
  return whole.dump(2) + "\n";
}

}  // namespace hurtigspor
