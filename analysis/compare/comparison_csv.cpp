#include <fmt/format.h>

#include "base/csv_cell.hpp"
#include "base/undefined.hpp"
#include "compare/comparison_data.hpp"
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
  double people = undefined;  ///< behind it in the base, a replicate
};

std::string row(const Subject& subject, double base, const Estimate& effect, double sharpening,
                const OverEffect* over) {
  return fmt::format("{},{},{},{},{},{},{},{},{},{},{},{},{},{},{},{}\n", csv_text(subject.scenario), subject.reach,
                     csv_text(subject.group), subject.measure, subject.unit, csv_cell(base), csv_cell(effect.mean),
                     csv_cell(effect.interval.low), csv_cell(effect.interval.high), csv_cell(effect.deviation),
                     effect.replicates, csv_cell(sharpening), over ? csv_cell(over->interval.low) : "",
                     over ? csv_cell(over->interval.high) : "", over ? csv_cell(over->same_sign) : "",
                     csv_cell(subject.people));
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

std::string row(const Subject& subject, const Effect& effect) {
  return row(subject, effect.base.mean, effect.difference, undefined, effect.over ? &*effect.over : nullptr);
}

/// Net, gained and lost at both horizons; the level is the floor's, where there is one.
std::string lives_rows(Subject subject, const ChangeEstimates* floor, const ChangeEstimates& changes) {
  std::string text;
  for (std::size_t h = 0; h < change_horizons.size(); ++h) {
    const auto add = [&](std::string_view kind, Estimate ChangeEstimate::*member, const OverEffect* over) {
      subject.measure = fmt::format("lives_changed_{}_{}", change_horizons[h], kind);
      text += row(subject, floor ? ((*floor)[h].*member).mean : undefined, changes[h].*member, undefined, over);
    };
    add("net", &ChangeEstimate::net, changes[h].net_over ? &*changes[h].net_over : nullptr);
    add("gained", &ChangeEstimate::gained, nullptr);
    add("lost", &ChangeEstimate::lost, nullptr);
  }
  return text;
}

/// Groups too small to say anything of have their number of people and nothing else.
std::string group_rows(const Comparison& comparison, const AlternativeComparison& alternative) {
  std::string text;
  for (std::size_t g = 0; g < alternative.groups.size(); ++g) {
    const GroupEffects& effects = alternative.groups[g];
    const std::string& label = comparison.head.groups[g].label;
    for (std::size_t m = 0; m < split_measures.size(); ++m) {
      const HeadlineDeclaration& measure = declaration(split_measures[m]);
      const Subject subject{alternative.title,         "reachable",  label,
                            std::string{measure.name}, measure.unit, effects.people[m]};
      const Effect hidden{
          {undefined, {undefined, undefined}, undefined, 0}, {undefined, {undefined, undefined}, undefined, 0}, {}};
      text += row(subject, effects.is_shown(m) ? effects.measures[m] : hidden);
    }
    if (effects.is_shown(0))
      text += lives_rows({alternative.title, "settled 2017-2019", label, "", "1e-3"}, nullptr, effects.lives_changed);
  }
  return text;
}

std::string gap_rows(const AlternativeComparison& alternative) {
  std::string text;
  for (const GapEffects& gap : alternative.gaps) {
    for (std::size_t m = 0; m < split_measures.size(); ++m) {
      const HeadlineDeclaration& measure = declaration(split_measures[m]);
      text += row({alternative.title, "reachable", gap.pair.words, std::string{measure.name}, measure.unit},
                  gap.measures[m]);
    }
  }
  return text;
}

std::string twin_rows(const AlternativeComparison& alternative) {
  std::string text;
  for (std::size_t c = 0; c < channel_names.size(); ++c)
    text += row({alternative.title, "reachable", "", fmt::format("months_in_work_60 by channel: {}", channel_names[c]),
                 "month", alternative.channels[c].people.mean},
                alternative.channels[c].months);
  const DeadweightEstimate& deadweight = alternative.deadweight;
  const std::string_view users_in = users_in_names[static_cast<std::size_t>(deadweight.users_in)];
  const auto add = [&](std::string_view what, std::string_view unit, const Effect& effect) {
    text += row({alternative.title, "all", "", fmt::format("fast_track_users added in the {}{}", users_in, what), unit},
                effect);
  };
  add("", "1", deadweight.users);
  add(": twin began work no later", "1", deadweight.as_soon);
  add(": neither began work", "1", deadweight.neither);
  return text;
}

std::string yearly_rows(const AlternativeComparison& alternative) {
  std::string text;
  const auto add = [&](std::string measure, std::string_view unit, const Effect& effect) {
    text += row({alternative.title, "all", "", std::move(measure), unit}, effect);
  };
  for (std::size_t a = 0; a < agency_names.size(); ++a) {
    for (std::size_t p = 0; p < purpose_names.size(); ++p)
      add(fmt::format("slots: {}: {}", agency_names[a], purpose_names[p]), "year-1", alternative.hours.slots[a][p]);
    add(fmt::format("staff: {}", agency_names[a]), "1", alternative.hours.staff[a]);
    add(fmt::format("staff for refugees: {}", agency_names[a]), "1", alternative.hours.staff_for_refugees[a]);
  }
  for (std::size_t y = 0; y < chain_years_names.size(); ++y)
    for (std::size_t step = 0; step < chain_steps; ++step) {
      const std::string name = fmt::format("links a year ({}): {}", chain_years_names[y], chain_step_names()[step]);
      add(name, "year-1", alternative.chain[y].steps[step].people);
      if (step > 0) add(name + " (share)", "1", alternative.chain[y].steps[step].share);
    }
  return text;
}

std::string cost_rows(const Comparison& comparison, const AlternativeComparison& alternative) {
  constexpr std::array<std::string_view, 4> names{"municipality", "state", "municipality_and_state", "refugees_income"};
  std::string text;
  for (std::size_t p = 0; p < payer_names.size(); ++p) {
    const RatioEstimate& cost = alternative.cost[p];
    const Estimate effect{cost.ratio, cost.interval, undefined, comparison.replicates};
    text += row({alternative.title, "reachable", "", fmt::format("cost_per_work_year_{}", names[p]), "NOK year-1"},
                undefined, effect, undefined, nullptr);
  }
  return text;
}

}  // namespace

std::string comparison_csv(const Comparison& comparison) {
  std::string text =
      "scenario,reach,group,measure,unit,base,difference,low,high,deviation,replicates,sharpening,over_low,over_high,"
      "same_sign,people\n";
  for (const AlternativeComparison& alternative : comparison.alternatives)
    text += headline_rows(comparison, alternative) + group_rows(comparison, alternative) + gap_rows(alternative) +
            lives_rows({alternative.title, "settled 2017-2019", "", "", "1e-3"}, &comparison.floor,
                       alternative.lives_changed) +
            twin_rows(alternative) + yearly_rows(alternative) + cost_rows(comparison, alternative);
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
