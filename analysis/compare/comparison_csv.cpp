#include <fmt/format.h>

#include <cmath>
#include <limits>

#include "compare/comparison_data.hpp"

namespace hurtigspor {
namespace {

std::string cell(double value) {
  return std::isfinite(value) ? fmt::format("{}", value) : "";
}

std::string csv_text(std::string_view text) {
  if (text.find_first_of(",\"\n") == std::string_view::npos) return std::string{text};
  std::string result = "\"";
  for (const char letter : text) result += letter == '"' ? std::string{"\"\""} : std::string{letter};
  return result + "\"";
}

/// What a row is about.
struct Subject {
  std::string_view scenario;
  std::string_view reach;
  std::string_view group;
  std::string measure;
  std::string_view unit;
};

std::string row(const Subject& subject, double base, const Estimate& effect, double sharpening,
                const OverEffect* over) {
  return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", csv_text(subject.scenario), subject.reach,
                     csv_text(subject.group), subject.measure, subject.unit, cell(base), cell(effect.mean),
                     cell(effect.interval.low), cell(effect.interval.high), cell(effect.deviation), effect.replicates,
                     cell(sharpening), over ? cell(over->interval.low) : "", over ? cell(over->interval.high) : "",
                     over ? cell(over->same_sign) : "");
}

std::string headline_rows(const Comparison& comparison, const AlternativeComparison& alternative) {
  std::string text;
  for (const Reach reach : {Reach::reachable, Reach::all}) {
    for (std::size_t m = 0; m < headlines; ++m) {
      const auto which = static_cast<Headline>(m);
      const PairedDifference& pair = at(alternative.headline, reach, which);
      text += row({alternative.title, reach_names[static_cast<std::size_t>(reach)], "",
                   std::string{declaration(which).name}, declaration(which).unit},
                  at(comparison.base, reach, which).mean, pair.difference, pair.sharpening,
                  alternative.over ? &at(*alternative.over, reach, which) : nullptr);
    }
  }
  return text;
}

std::string split_rows(const AlternativeComparison& alternative) {
  std::string text;
  for (std::size_t s = 0; s < split_measures.size(); ++s)
    for (std::size_t g = 0; g < group_labels.size(); ++g) {
      const PairedDifference& pair = alternative.splits[s][g];
      const HeadlineDeclaration& measure = declaration(split_measures[s]);
      text += row({alternative.title, "reachable", group_labels[g], std::string{measure.name}, measure.unit},
                  pair.base.mean, pair.difference, pair.sharpening, nullptr);
    }
  return text;
}

std::string lives_rows(const Comparison& comparison, const AlternativeComparison& alternative) {
  std::string text;
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  for (std::size_t h = 0; h < change_horizons.size(); ++h) {
    const auto add = [&](std::string_view kind, const Estimate& floor, const Estimate& change) {
      const std::string measure = fmt::format("lives_changed_{}_{}", change_horizons[h], kind);
      text += row({alternative.title, "settled 2017-2019", "", measure, "1e-3"}, floor.mean, change, none, nullptr);
    };
    add("net", comparison.floor[h].net, alternative.lives_changed[h].net);
    add("gained", comparison.floor[h].gained, alternative.lives_changed[h].gained);
    add("lost", comparison.floor[h].lost, alternative.lives_changed[h].lost);
  }
  return text;
}

std::string cost_rows(const Comparison& comparison, const AlternativeComparison& alternative) {
  constexpr std::array<std::string_view, 4> names{"municipality", "state", "municipality_and_state", "refugees_income"};
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  std::string text;
  for (std::size_t p = 0; p < payer_names.size(); ++p) {
    const RatioEstimate& cost = alternative.cost[p];
    const Estimate effect{cost.ratio, cost.interval, none, comparison.replicates};
    text += row({alternative.title, "reachable", "", fmt::format("cost_per_work_year_{}", names[p]), "NOK year-1"},
                none, effect, none, nullptr);
  }
  return text;
}

}  // namespace

std::string comparison_csv(const Comparison& comparison) {
  std::string text =
      "scenario,reach,group,measure,unit,base,difference,low,high,deviation,replicates,sharpening,over_low,over_high,"
      "same_sign\n";
  for (const AlternativeComparison& alternative : comparison.alternatives)
    text += headline_rows(comparison, alternative) + split_rows(alternative) + lives_rows(comparison, alternative) +
            cost_rows(comparison, alternative);
  return text;
}

std::string levels_csv(const Comparison& comparison) {
  std::string text = "scenario,reach,measure,unit,level,low,high,deviation,replicates\n";
  for (std::size_t m = 0; m < headlines; ++m) {
    const auto which = static_cast<Headline>(m);
    const Estimate& level = at(comparison.base, Reach::all, which);
    text += fmt::format("{},all,{},{},{},{},{},{},{}\n", csv_text(comparison.head.titles.front()),
                        declaration(which).name, declaration(which).unit, cell(level.mean), cell(level.interval.low),
                        cell(level.interval.high), cell(level.deviation), level.replicates);
  }
  return text;
}

}  // namespace hurtigspor
