#include "parameters/resolved.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

using Column = std::uint16_t;
/// What a place changes on a day: rows of `all_parameters()` with the new values as TOML.
using Changes = std::vector<std::pair<std::size_t, std::string>>;

/// The first place at the start where a parameter has its commonest value.
Column typical_place(const Scenario& scenario, const ParameterEntry& entry) {
  std::map<std::string, std::pair<std::size_t, Column>> places;  // how many, and the first
  std::vector<std::string> order;
  const auto& sets = scenario.set_of.front();
  for (std::size_t column = 0; column < sets.size(); ++column) {
    const auto [place, is_new] =
        places.try_emplace(toml_text(entry.get(scenario.sets[sets[column]])), 0, static_cast<Column>(column));
    ++place->second.first;
    if (is_new) order.push_back(place->first);
  }
  const auto most = std::max_element(order.begin(), order.end(),
                                     [&](const auto& a, const auto& b) { return places[a].first < places[b].first; });
  return places[*most].second;
}

ResolvedValue value_at(const Scenario& scenario, std::size_t row, std::size_t epoch, Column column) {
  const auto& parameters = scenario.sets[scenario.set_of[epoch][column]];
  return {row, all_parameters()[row].get(parameters), scenario.origin(row, epoch, column)};
}

Changes changes_between(const Parameters& before, const Parameters& after) {
  Changes changes;
  for (const std::size_t row : differing(before, after))
    changes.emplace_back(row, toml_text(all_parameters()[row].get(after)));
  return changes;
}

/// The places that change alike on the first day of a stretch.
std::map<Changes, std::vector<Column>> changes_of_epoch(const Scenario& scenario, const Parameters& base,
                                                        std::size_t epoch) {
  std::map<std::pair<int, std::uint16_t>, Changes> known;  // few pairs of sets, many places
  std::map<Changes, std::vector<Column>> places;
  for (std::size_t column = 0; column < scenario.municipalities.size(); ++column) {
    const int before = epoch == 0 ? -1 : scenario.set_of[epoch - 1][column];
    const std::uint16_t after = scenario.set_of[epoch][column];
    const auto [found, is_new] = known.try_emplace({before, after});
    if (is_new)
      found->second =
          changes_between(before < 0 ? base : scenario.sets[static_cast<std::size_t>(before)], scenario.sets[after]);
    if (!found->second.empty()) places[found->second].push_back(static_cast<Column>(column));
  }
  return places;
}

ResolvedChange told(const Scenario& scenario, std::size_t epoch, const Changes& changes,
                    const std::vector<Column>& places) {
  ResolvedChange change{scenario.epochs[epoch], {}, {}};
  for (const auto& [row, text] : changes) change.values.push_back(value_at(scenario, row, epoch, places.front()));
  if (places.size() < scenario.municipalities.size())
    for (const Column place : places) change.municipalities.push_back(scenario.municipalities[place]);
  return change;
}

/// The municipalities by number; when comments are wanted their names follow, as long as they are few.
std::string municipalities_line(const std::vector<KnownMunicipality>& municipalities, const ValueComment& comment) {
  constexpr std::size_t few = 12;
  std::vector<std::string> numbers;
  std::vector<std::string> names;
  for (const auto& municipality : municipalities) {
    numbers.push_back(toml_quoted(municipality.number));
    names.push_back(municipality.name);
  }
  const bool named = comment && names.size() <= few;
  return fmt::format("municipalities = [{}]{}\n", fmt::join(numbers, ", "),
                     named ? fmt::format("  # {}", fmt::join(names, ", ")) : "");
}

std::string heading(const Scenario& scenario, const ValueComment& comment) {
  std::string text = fmt::format("title = {}\n", toml_quoted(scenario.title));
  const auto line = [&](const char* key, const std::string& value) {
    if (!value.empty()) text += fmt::format("{} = {}\n", key, toml_quoted(value));
  };
  line("about", scenario.about);
  line("title_nb", scenario.title_nb);
  line("about_nb", scenario.about_nb);
  return text + (scenario.only_municipalities.empty() ? "" : municipalities_line(scenario.municipalities, comment));
}

std::string value_line(const std::string& name, const ResolvedValue& value, const ValueComment& comment) {
  const std::string line = name + " = " + toml_text(value.value);
  const std::string said = comment ? comment(value) : "";
  return said.empty() ? line + "\n" : fmt::format("{:<42} # {}\n", line, said);
}

std::string change_text(const ResolvedChange& change, const ValueComment& comment) {
  std::string text = fmt::format("\n[[change]]\nfrom = {}\n", change.from.text());
  if (!change.municipalities.empty()) text += municipalities_line(change.municipalities, comment);
  for (const auto& value : change.values)
    text += value_line("set." + all_parameters()[value.parameter].name, value, comment);
  return text;
}

}  // namespace

ResolvedScenario resolved_values(const Scenario& scenario) {
  ResolvedScenario resolved;
  Parameters base;
  const auto& entries = all_parameters();
  for (std::size_t row = 0; row < entries.size(); ++row) {
    resolved.at_start.push_back(value_at(scenario, row, 0, typical_place(scenario, entries[row])));
    entries[row].set(base, resolved.at_start.back().value);
  }
  for (std::size_t epoch = 0; epoch < scenario.epochs.size(); ++epoch)
    for (const auto& [changes, places] : changes_of_epoch(scenario, base, epoch))
      resolved.changes.push_back(told(scenario, epoch, changes, places));
  return resolved;
}

std::string scenario_toml(const Scenario& scenario, const ValueComment& comment) {
  const ResolvedScenario resolved = resolved_values(scenario);
  std::string text = heading(scenario, comment);
  std::string group;
  for (const auto& value : resolved.at_start) {
    const auto& entry = all_parameters()[value.parameter];
    if (entry.group != group) text += fmt::format("\n[{}]\n", entry.group);
    group = entry.group;
    text += value_line(entry.about.name, value, comment);
  }
  for (const auto& change : resolved.changes) text += change_text(change, comment);
  return text;
}

}  // namespace hurtigspor
