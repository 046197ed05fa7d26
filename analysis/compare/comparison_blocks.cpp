#include "compare/comparison_blocks.hpp"

#include <algorithm>
#include <cmath>

namespace hurtigspor {
namespace {

constexpr HeadlineDeclaration in_months = shown_with(2);
constexpr HeadlineDeclaration in_per_cent = shown_with(1, true);
constexpr HeadlineDeclaration in_people = shown_with(1);
constexpr HeadlineDeclaration in_slots = shown_with(0);
constexpr HeadlineDeclaration in_staff = shown_with(1);

std::string people_text(double people) {
  return people >= fewest_people ? plain_text(people, 0) : fmt::format("under {:g}", fewest_people);
}

const GroupEffects& group_of(const AlternativeComparison& alternative, std::size_t group) {
  return alternative.groups[group];
}

/// Groups of a division in which the base has anybody.
std::vector<std::size_t> groups_met(const Columns& columns, Division division, std::size_t measure) {
  std::vector<std::size_t> rows;
  const auto& groups = columns.comparison.head.groups;
  for (std::size_t group = 0; group < groups.size(); ++group)
    if (groups[group].division == division &&
        group_of(columns.comparison.alternatives[columns.first], group).people[measure] > 0.0)
      rows.push_back(group);
  return rows;
}

std::string measure_rows(const Columns& columns, Division division, std::size_t measure) {
  std::string text;
  for (const std::size_t group : groups_met(columns, division, measure)) {
    const GroupEffects& base = group_of(columns.comparison.alternatives[columns.first], group);
    const std::string label = fmt::format("    {}, {} people", columns.comparison.head.groups[group].label,
                                          people_text(base.people[measure]));
    if (base.is_shown(measure))
      text += columns.effect_line(label, declaration(split_measures[measure]),
                                  [&](const AlternativeComparison& alternative) -> const Effect& {
                                    return group_of(alternative, group).measures[measure];
                                  });
    else
      text += columns.line(label, "", [](const AlternativeComparison&) { return "too few to say"; });
  }
  return text;
}

std::string lives_rows(const Columns& columns, Division division, std::size_t horizon) {
  std::string text = fmt::format("  in work after {} months, net per 1,000\n", change_horizons[horizon]);
  for (const std::size_t group : groups_met(columns, division, 0)) {
    if (!group_of(columns.comparison.alternatives[columns.first], group).is_shown(0)) continue;
    text += columns.line("    " + columns.comparison.head.groups[group].label, "",
                         [&](const AlternativeComparison& alternative) {
                           return change_text(group_of(alternative, group).lives_changed[horizon]);
                         });
  }
  return text;
}

}  // namespace

std::string group_rows(const Columns& columns, Division division, bool with_lives) {
  std::string text;
  for (std::size_t m = 0; m < split_measures.size(); ++m)
    text += fmt::format("  {}\n", declaration(split_measures[m]).words) + measure_rows(columns, division, m);
  if (with_lives)
    for (std::size_t h = 0; h < change_horizons.size(); ++h) text += lives_rows(columns, division, h);
  return text;
}

std::string gap_rows(const Columns& columns, const std::vector<Division>& divisions) {
  std::string text;
  const auto& gaps = columns.comparison.alternatives[columns.first].gaps;
  for (std::size_t m = 0; m < split_measures.size(); ++m) {
    const HeadlineDeclaration& measure = declaration(split_measures[m]);
    std::string rows;
    for (std::size_t row = 0; row < gaps.size(); ++row) {
      const bool is_asked = std::find(divisions.begin(), divisions.end(), gaps[row].pair.division) != divisions.end();
      if (!is_asked || gaps[row].measures[m].difference.replicates == 0) continue;
      rows += columns.effect_line(
          fmt::format("    {}", gaps[row].pair.words), measure,
          difference_text(measure, gaps[row].measures[m].base.mean),
          [&](const AlternativeComparison& alternative) -> const Effect& { return alternative.gaps[row].measures[m]; });
    }
    if (!rows.empty()) text += fmt::format("  {}\n", measure.words) + rows;
  }
  return text;
}

std::string channel_rows(const Columns& columns) {
  constexpr std::array<const char*, channel_names.size()> words{
      "fast track used in one life only",  "  else: a live lead lost in one only", "  else: other days passive",
      "  else: handover held in one only", "  else: other queues and luck",        "people of one scenario only"};
  std::string text;
  for (std::size_t c = 0; c < channel_names.size(); ++c) {
    const bool is_met = std::any_of(
        columns.comparison.alternatives.begin(), columns.comparison.alternatives.end(),
        [&](const AlternativeComparison& alternative) { return alternative.channels[c].people.mean > 0.0; });
    if (!is_met) continue;
    text += columns.effect_line(
        fmt::format("  {}", words[c]), in_months,
        [&](const AlternativeComparison& alternative) -> const Effect& { return alternative.channels[c].months; });
  }
  return text;
}

std::string hours_rows(const Columns& columns, bool in_full) {
  using Pick = const Effect& (*)(const HoursEffects&, std::size_t);
  const auto row = [&](const std::string& label, const HeadlineDeclaration& unit, std::size_t agency, Pick pick) {
    return columns.effect_line(label, unit, [&](const AlternativeComparison& alternative) -> const Effect& {
      return pick(alternative.hours, agency);
    });
  };
  constexpr auto adviser = static_cast<std::size_t>(Agency::adviser);
  constexpr auto teacher = static_cast<std::size_t>(Agency::teacher);
  constexpr auto nav = static_cast<std::size_t>(Agency::nav);
  const Pick used = [](const HoursEffects& hours, std::size_t agency) -> const Effect& { return hours.used[agency]; };
  std::string text = row("  NAV, with refugees and their employers", in_slots, nav, used);
  text +=
      row("  NAV, other clients", in_slots, nav, [](const HoursEffects& hours, std::size_t agency) -> const Effect& {
        return hours.slots[agency][static_cast<std::size_t>(Purpose::other_clients)];
      });
  text +=
      row("  programme advisers", in_slots, adviser, used) + row("  teachers, in meetings", in_slots, teacher, used);
  text += row("  called off or never used, all three", in_slots, 0,
              [](const HoursEffects& hours, std::size_t) -> const Effect& { return hours.unused; });
  if (!in_full) return text;

  for (std::size_t a = 0; a < agency_names.size(); ++a)
    for (std::size_t p = 0; p < purpose_names.size(); ++p) {
      const Effect& first = columns.comparison.alternatives[columns.first].hours.slots[a][p];
      if (first.base.mean == 0.0 && is_exactly_zero(first.difference)) continue;
      text += columns.effect_line(
          fmt::format("    {}: {}", agency_names[a], purpose_names[p]), in_slots,
          [&](const AlternativeComparison& alternative) -> const Effect& { return alternative.hours.slots[a][p]; });
    }
  const Pick staff = [](const HoursEffects& hours, std::size_t agency) -> const Effect& { return hours.staff[agency]; };
  text += "  full-time staff\n" + row("    programme advisers", in_staff, adviser, staff) +
          row("    teachers", in_staff, teacher, staff) + row("    NAV caseworkers, all clients", in_staff, nav, staff);
  return text + row("    of them for refugees", in_staff, nav,
                    [](const HoursEffects& hours, std::size_t agency) -> const Effect& {
                      return hours.staff_for_refugees[agency];
                    });
}

std::string chain_rows(const Columns& columns) {
  std::string text;
  const auto names = chain_step_names();
  for (std::size_t y = 0; y < chain_years_names.size(); ++y) {
    if (!columns.comparison.alternatives[columns.first].chain[y].is_known()) continue;
    text += fmt::format("  {}: people a year, and share of those of the link before\n", chain_years_names[y]);
    for (std::size_t step = 0; step < chain_steps; ++step) {
      text += columns.effect_line(fmt::format("    {}", names[step]), in_people,
                                  [&](const AlternativeComparison& alternative) -> const Effect& {
                                    return alternative.chain[y].steps[step].people;
                                  });
      if (step == 0) continue;
      text += columns.effect_line("      share", in_per_cent,
                                  [&](const AlternativeComparison& alternative) -> const Effect& {
                                    return alternative.chain[y].steps[step].share;
                                  });
    }
  }
  return text;
}

std::string doubling_rows(const Comparison& comparison) {
  std::string text;
  const auto names = chain_step_names();
  const auto row = [&](const std::string& label, const Estimate& users) {
    text += fmt::format("    {:<{}}{}\n", label, label_width - 4, level_text(in_people, users));
  };
  for (std::size_t y = 0; y < chain_years_names.size(); ++y) {
    const ChainEffects& chain = comparison.alternatives.front().chain[y];
    if (!chain.is_known() || !(chain.started_if_all_doubled.replicates > 0)) continue;
    text += fmt::format("  {}\n", chain_years_names[y]);
    row("as it is", chain.steps[static_cast<std::size_t>(Link::started) + 1].people.base);
    for (std::size_t step = 1; step < chain_steps; ++step)
      if (chain.steps[step].started_if_doubled.replicates > 0)
        row(std::string{names[step]}, chain.steps[step].started_if_doubled);
    row("all of them together", chain.started_if_all_doubled);
  }
  return text;
}

}  // namespace hurtigspor
