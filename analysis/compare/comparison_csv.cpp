#include <fmt/format.h>

#include <limits>

#include "compare/comparison_data.hpp"
#include "compare/csv_cell.hpp"
#include "compare/network_text.hpp"

namespace hurtigspor {
namespace {

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
                     csv_text(subject.group), subject.measure, subject.unit, csv_cell(base), csv_cell(effect.mean),
                     csv_cell(effect.interval.low), csv_cell(effect.interval.high), csv_cell(effect.deviation),
                     effect.replicates, csv_cell(sharpening), over ? csv_cell(over->interval.low) : "",
                     over ? csv_cell(over->interval.high) : "", over ? csv_cell(over->same_sign) : "");
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
  if (comparison.network) text += network_comparison_csv(*comparison.network);
  return text;
}

std::string levels_csv(const Comparison& comparison) {
  std::string text = "scenario,reach,measure,unit,level,low,high,deviation,replicates\n";
  for (std::size_t m = 0; m < headlines; ++m) {
    const auto which = static_cast<Headline>(m);
    const Estimate& level = at(comparison.base, Reach::all, which);
    text +=
        fmt::format("{},all,{},{},{},{},{},{},{}\n", csv_text(comparison.head.titles.front()), declaration(which).name,
                    declaration(which).unit, csv_cell(level.mean), csv_cell(level.interval.low),
                    csv_cell(level.interval.high), csv_cell(level.deviation), level.replicates);
  }
  if (comparison.network) text += network_levels_csv(*comparison.network);
  return text;
}

}  // namespace hurtigspor
