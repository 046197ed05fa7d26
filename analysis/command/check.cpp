#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "base/errors.hpp"
#include "command/common_options.hpp"
#include "command/parameter_json.hpp"
#include "command/subcommands.hpp"
#include "command/tables_folder.hpp"
#include "command/text_table.hpp"
#include "parameters/registry.hpp"
#include "parameters/resolved.hpp"

/// `hurtigspor check`: whether a scenario is right, what it comes to, and in what two scenarios differ. Runs nothing.
namespace hurtigspor {

namespace {

using Json = nlohmann::ordered_json;

bool is_plausible(const ParameterEntry& entry, const ParameterValue& value) {
  if (!entry.is_number()) return true;
  const double number =
      type_of(value) == ValueType::whole ? static_cast<double>(std::get<std::int64_t>(value)) : std::get<double>(value);
  return number >= entry.about.low && number <= entry.about.high;
}

/// "share, plausible 0.2 to 1, better_handover.toml:13"
std::string remark(const ResolvedValue& value) {
  const auto& entry = all_parameters()[value.parameter];
  std::string text;
  if (entry.is_number() && entry.unit != "1") text += entry.unit + ", ";
  if (entry.about.prior != Prior::fixed)
    text += fmt::format("{} {} to {}, ", is_plausible(entry, value.value) ? "plausible" : "outside the plausible",
                        entry.about.low, entry.about.high);
  return text + value.origin;
}

/// "everywhere", or the numbers and names of a few places.
std::string where(const std::vector<KnownMunicipality>& municipalities, std::size_t most) {
  if (municipalities.empty()) return "everywhere";
  if (municipalities.size() > most) return fmt::format("in {} municipalities", municipalities.size());
  std::vector<std::string> names;
  for (const auto& municipality : municipalities) names.push_back(municipality.name);
  return fmt::format("in {}", fmt::join(names, ", "));
}

std::string numbers(const std::vector<KnownMunicipality>& municipalities) {
  std::vector<std::string> all;
  for (const auto& municipality : municipalities) all.push_back(municipality.number);
  return fmt::format("{}", fmt::join(all, " "));
}

Json json_places(const std::vector<KnownMunicipality>& municipalities) {
  if (municipalities.empty()) return "all";
  auto list = Json::array();
  for (const auto& municipality : municipalities) list.push_back(municipality.number);
  return list;
}

/// Rows of one scenario: what holds at the start, then what changes.
void tell_value(TextRows& rows, const ResolvedValue& value, Date from,
                const std::vector<KnownMunicipality>& municipalities) {
  const auto& entry = all_parameters()[value.parameter];
  const auto range = [&](double bound) { return entry.is_number() ? fmt::format("{}", bound) : ""; };
  rows.push_back({entry.name, plain_text(value.value), entry.unit, from.text(),
                  municipalities.empty() ? "all" : numbers(municipalities), range(entry.about.low),
                  range(entry.about.high), is_plausible(entry, value.value) ? "yes" : "no", value.origin});
}

std::string scenario_csv(const Scenario& scenario) {
  const ResolvedScenario resolved = resolved_values(scenario);
  TextRows rows{{"parameter", "value", "unit", "from", "municipalities", "low", "high", "plausible", "origin"}};
  for (const auto& value : resolved.at_start) tell_value(rows, value, scenario.start(), {});
  for (const auto& change : resolved.changes)
    for (const auto& value : change.values) tell_value(rows, value, change.from, change.municipalities);
  return comma_separated(rows);
}

Json json_values(const std::vector<ResolvedValue>& values) {
  auto list = Json::array();
  for (const auto& value : values) {
    const auto& entry = all_parameters()[value.parameter];
    Json one{{"parameter", entry.name}, {"value", parameter_json(value.value)}, {"unit", entry.unit}};
    if (entry.is_number()) one["plausible"] = Json::array({entry.about.low, entry.about.high});
    one["origin"] = value.origin;
    list.push_back(std::move(one));
  }
  return list;
}

std::string scenario_json(const Scenario& scenario) {
  const ResolvedScenario resolved = resolved_values(scenario);
  Json all{{"title", scenario.title},
           {"about", scenario.about},
           {"title_nb", scenario.title_nb},
           {"about_nb", scenario.about_nb}};
  all["municipalities"] = scenario.only_municipalities.empty() ? Json("all") : Json(scenario.only_municipalities);
  all["at_start"] = json_values(resolved.at_start);
  all["changes"] = Json::array();
  for (const auto& change : resolved.changes)
    all["changes"].push_back({{"from", change.from.text()},
                              {"municipalities", json_places(change.municipalities)},
                              {"values", json_values(change.values)}});
  return all.dump(2) + "\n";
}

std::string founded(const Scenario& scenario) {
  return scenario.only_municipalities.empty() ? "the whole country" : where(scenario.municipalities, 20);
}

std::string differences_table(const Scenario& one, const Scenario& other) {
  const auto all = differences(one, other);
  std::string text;
  if (one.only_municipalities != other.only_municipalities)
    text +=
        fmt::format("founded: {} in \"{}\", {} in \"{}\"\n\n", founded(one), one.title, founded(other), other.title);
  if (all.empty()) return text + "The two scenarios have the same values everywhere and at all times.\n";
  TextRows rows{{"parameter", one.title, other.title, "unit", "from", "to", "where"}};
  for (const auto& difference : all) {
    const auto& entry = all_parameters()[difference.parameter];
    rows.push_back({entry.name, plain_text(difference.one), plain_text(difference.other), entry.unit,
                    difference.from.text(), difference.to.text(), where(difference.municipalities, 6)});
  }
  return text + aligned(rows);
}

std::string differences_csv(const Scenario& one, const Scenario& other) {
  TextRows rows{{"parameter", "unit", "from", "to", "municipalities", "first", "second"}};
  for (const auto& difference : differences(one, other)) {
    const auto& entry = all_parameters()[difference.parameter];
    rows.push_back({entry.name, entry.unit, difference.from.text(), difference.to.text(),
                    difference.municipalities.empty() ? "all" : numbers(difference.municipalities),
                    plain_text(difference.one), plain_text(difference.other)});
  }
  return comma_separated(rows);
}

std::string differences_json(const Scenario& one, const Scenario& other) {
  Json all{{"first", one.title},
           {"second", other.title},
           {"first_difference", Scenario::first_difference(one, other).text()}};
  all["differences"] = Json::array();
  for (const auto& difference : differences(one, other))
    all["differences"].push_back({{"parameter", all_parameters()[difference.parameter].name},
                                  {"from", difference.from.text()},
                                  {"to", difference.to.text()},
                                  {"municipalities", json_places(difference.municipalities)},
                                  {"first", parameter_json(difference.one)},
                                  {"second", parameter_json(difference.other)}});
  return all.dump(2) + "\n";
}

std::string told(const std::vector<Scenario>& scenarios, const std::string& format) {
  const auto& one = scenarios.front();
  if (scenarios.size() == 1) {
    if (format == "csv") return scenario_csv(one);
    return format == "json" ? scenario_json(one) : scenario_toml(one, remark);
  }
  const auto& other = scenarios.back();
  if (format == "csv") return differences_csv(one, other);
  return format == "json" ? differences_json(one, other) : differences_table(one, other);
}

struct CheckOptions : CommonOptions {
  std::vector<std::string> specs;
};

/// What is stated locally of these scenarios' places holds over what they say of all. It is told apart, so that what is
/// printed stays a scenario.
void tell_local_facts(const std::vector<Scenario>& scenarios, const CheckOptions& options) {
  const auto stated = stated_locally(tables_folder(options.specs, options.tables), scenarios);
  std::vector<std::string> sentences;
  for (const Scenario& scenario : scenarios)
    for (auto& sentence : facts_that_cannot_hold(scenario, stated)) sentences.push_back(std::move(sentence));
  if (!sentences.empty()) throw InputError(sentences);
  for (const auto& text : stated_with_sources(stated)) std::cerr << "Stated locally: " << text << ".\n";
}

void check_scenarios(const CheckOptions& options) {
  const auto scenarios = scenarios_of(options.specs, options);
  tell_local_facts(scenarios, options);
  std::cout << told(scenarios, options.format);
}

}  // namespace

void add_check(CLI::App& program) {
  auto& command =
      *program.add_subcommand("check", "checks a scenario and shows what it comes to, or in what two scenarios differ");
  const auto options = std::make_shared<CheckOptions>();
  command.add_option("SCENARIO", options->specs, "a scenario file, or two; policies are combined with +")
      ->required()
      ->expected(1, 2)
      ->option_text("FILE [FILE]");
  add_scenario_options(command, *options);
  add_format_option(command, *options, {"table", "csv", "json"});
  add_examples(command, {"hurtigspor check scenarios/better_handover.toml",
                         "hurtigspor check scenarios/baseline.toml scenarios/wider_fast_track.toml",
                         "hurtigspor check scenarios/classroom.toml --set handover.offer_share=0.9"});
  command.callback([options] { check_scenarios(*options); });
}

}  // namespace hurtigspor
