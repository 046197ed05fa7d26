#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "parameters/registry.hpp"
#include "parameters/timeline.hpp"

namespace hurtigspor {

namespace {

using Column = std::uint16_t;
/// What a place changes on a day: rows of `all_parameters()` with the new values as TOML.
using Changes = std::vector<std::pair<std::size_t, std::string>>;

/// Each parameter's value at the start in most places (the first of those equally common).
Parameters commonest_at_start(const Scenario& scenario) {
  Parameters base;
  for (const auto& entry : all_parameters()) {
    std::map<std::string, std::size_t> places;
    for (const auto set : scenario.set_of.front()) ++places[toml_text(entry.get(scenario.sets[set]))];
    std::size_t most = 0;
    for (const auto set : scenario.set_of.front()) {
      const auto value = entry.get(scenario.sets[set]);
      const std::size_t count = places[toml_text(value)];
      if (count > most) entry.set(base, value);
      most = std::max(most, count);
    }
  }
  return base;
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

std::string quoted_numbers(const std::vector<std::string>& numbers) {
  std::vector<std::string> quoted;
  for (const auto& number : numbers) quoted.push_back(toml_quoted(number));
  return fmt::format("[{}]", fmt::join(quoted, ", "));
}

std::string change_text(const Scenario& scenario, Date day, const Changes& changes, const std::vector<Column>& places) {
  std::vector<std::string> set;
  for (const auto& [row, value] : changes) set.push_back(all_parameters()[row].name + " = " + value);
  std::string text = fmt::format("\n[[change]]\nfrom = {}\n", day.text());
  if (places.size() < scenario.municipalities.size()) {
    std::vector<std::string> numbers;
    for (const Column place : places) numbers.push_back(scenario.municipalities[place].number);
    text += fmt::format("municipalities = {}\n", quoted_numbers(numbers));
  }
  return text + fmt::format("set = {{ {} }}\n", fmt::join(set, ", "));
}

std::string heading(const Scenario& scenario) {
  std::string text = fmt::format("title = {}\n", toml_quoted(scenario.title));
  const auto line = [&](const char* key, const std::string& value) {
    if (!value.empty()) text += fmt::format("{} = {}\n", key, toml_quoted(value));
  };
  line("about", scenario.about);
  line("title_nb", scenario.title_nb);
  line("about_nb", scenario.about_nb);
  if (!scenario.only_municipalities.empty())
    text += fmt::format("municipalities = {}\n", quoted_numbers(scenario.only_municipalities));
  return text;
}

}  // namespace

std::string resolved_toml_of(const Scenario& scenario) {
  const Parameters base = commonest_at_start(scenario);
  std::string text = heading(scenario);
  std::string group;
  for (const auto& entry : all_parameters()) {
    if (entry.group != group) text += fmt::format("\n[{}]\n", entry.group);
    group = entry.group;
    text += fmt::format("{} = {}\n", entry.about.name, toml_text(entry.get(base)));
  }
  for (std::size_t epoch = 0; epoch < scenario.epochs.size(); ++epoch)
    for (const auto& [changes, places] : changes_of_epoch(scenario, base, epoch))
      text += change_text(scenario, scenario.epochs[epoch], changes, places);
  return text;
}

}  // namespace hurtigspor
