#include "compare/outcomes_description.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <numeric>
#include <sstream>

#include "compare/events.hpp"
#include "compare/record_tables.hpp"
#include "outcomes/tables.hpp"
#include "outcomes/waiting.hpp"
#include "store/describe_run.hpp"
#include "world/local_facts.hpp"

namespace hurtigspor {
namespace {

std::string title_of(const ExperimentPlan& plan) {
  const std::string& base = plan.scenarios.front().title;
  if (plan.scenarios.size() == 1) return base;
  std::string others;
  for (std::size_t s = 1; s < plan.scenarios.size(); ++s)
    others += (s == 1 ? "" : s + 1 == plan.scenarios.size() ? " and " : ", ") + plan.scenarios[s].title;
  return fmt::format("{} compared with {}", others, base);
}

/// The resolved scenario without its number of replicates and its seed (which the key holds apart).
std::string without_run_length(const std::string& resolved_toml) {
  std::istringstream lines{resolved_toml};
  std::string kept;
  for (std::string line; std::getline(lines, line);)
    if (!line.starts_with("replicates = ") && !line.starts_with("seed = ")) kept += line + "\n";
  return kept;
}

/// The texts of the input tables, in the order of their names.
std::vector<std::string> table_texts(const std::filesystem::path& folder) {
  std::vector<std::filesystem::path> paths;
  for (const auto& entry : std::filesystem::directory_iterator(folder))
    if (entry.path().extension() == ".csv") paths.push_back(entry.path());
  std::sort(paths.begin(), paths.end());

  std::vector<std::string> texts;
  for (const auto& path : paths) {
    std::ifstream file{path, std::ios::binary};
    std::ostringstream text;
    text << file.rdbuf();
    texts.push_back(path.filename().string() + "\n" + text.str());
  }
  return texts;
}

/// What `--over` drew, and what every scenario came to in each draw.
void describe_draws(OutcomesDescription& description, const ExperimentPlan& plan, const OverRecords& over) {
  std::vector<std::int32_t> draws(over.size());
  std::iota(draws.begin(), draws.end(), 0);
  DrawnValues drawn = drawn_values(plan, over.size());
  std::vector<std::string> units;
  for (const std::string& name : drawn.names)
    units.push_back(std::ranges::find(description.parameters, name, &StoredParameter::name)->unit);
  description.axes.push_back({"draw", "draw of what nobody has measured (Latin hypercube)", "1", draws});
  description.axes.push_back({"drawn_parameter",
                              "parameter that is drawn within its prior",
                              "1",
                              std::move(drawn.names),
                              {{"unit", "unit of the parameter", std::move(units)}}});
  description.variables.push_back({"drawn_value",
                                   "value that held from the start of the run",
                                   "drawn_parameter_unit",
                                   {"draw", "drawn_parameter"},
                                   std::move(drawn.values)});
  for (const TableDeclaration& table : record_tables()) {
    std::vector<std::string> axes{"scenario", "draw"};
    axes.insert(axes.end(), table.axes.begin(), table.axes.end());
    description.variables.push_back(
        {name_by_draw(table), fmt::format("{}; by draw, one replicate each", table.long_name), table.units, axes, {}});
  }
  const auto first = description.variables.end() - static_cast<std::ptrdiff_t>(record_tables().size());
  for (std::size_t s = 0; s < plan.scenarios.size(); ++s)
    for (const ReplicateRecords& draw : over) {
      auto variable = first;
      for (const Table& table : to_tables(draw[s])) {
        variable->values.insert(variable->values.end(), table.values.begin(), table.values.end());
        ++variable;
      }
    }
}

}  // namespace

OutcomesDescription outcomes_description(const ExperimentPlan& plan, const Country& country, Date policy,
                                         const ExperimentResult& result, const OverRecords& over) {
  std::vector<const Scenario*> scenarios;
  for (const Scenario& scenario : plan.scenarios) scenarios.push_back(&scenario);
  OutcomesDescription description = describe_run(scenarios);
  description.title = title_of(plan);
  description.program_version = plan.version;
  description.model_version = plan.version;
  description.seed = static_cast<std::int64_t>(plan.seed);

  description.axes = outcome_axes(plan.scenarios.front(), country);
  for (Axis& axis : record_axes(Groups{country}.all())) {
    const bool is_known = std::any_of(description.axes.begin(), description.axes.end(),
                                      [&](const Axis& known) { return known.name == axis.name; });
    if (!is_known) description.axes.push_back(std::move(axis));
  }
  description.tables = outcome_tables();
  if (plan.network) {
    description.tables.insert(description.tables.end(), waiting_tables().begin(), waiting_tables().end());
    for (Axis& axis : waiting_axes(country)) description.axes.push_back(std::move(axis));
  }
  description.tables.insert(description.tables.end(), record_tables().begin(), record_tables().end());
  if (plan.events > 0) description.events = events_description(country);

  // An axis of their own, since an attribute has no room for a whole country's.
  if (auto facts = stated_with_sources(stated_locally(country)); !facts.empty())
    description.axes.push_back(
        {"local_facts", "what is stated locally in place of draws and norms", "1", std::move(facts)});
  if (plan.scenarios.size() > 1) description.notes["policy_date"] = policy.text();
  if (!over.empty()) describe_draws(description, plan, over);
  if (result.looks > 0) description.notes["looks"] = static_cast<std::int64_t>(result.looks);
  return description;
}

std::string experiment_key(const ExperimentPlan& plan) {
  std::vector<std::string> dependencies{plan.compares ? "compare" : "run", plan.version, std::to_string(plan.seed)};
  if (plan.network) dependencies.emplace_back("network");
  if (plan.events > 0) dependencies.push_back(fmt::format("events of {}", plan.events));
  for (const Scenario& scenario : plan.scenarios) dependencies.push_back(without_run_length(scenario.resolved_toml));
  for (std::string& text : table_texts(plan.tables)) dependencies.push_back(std::move(text));
  // A part that lacks a table is no part of this run, even of a program that calls itself the same.
  for (const auto* tables : {&outcome_tables(), &record_tables()})
    for (const TableDeclaration& table : *tables) dependencies.push_back(table.name);
  return run_key(dependencies);
}

}  // namespace hurtigspor
