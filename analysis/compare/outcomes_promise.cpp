#include "compare/outcomes_promise.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "compare/events.hpp"
#include "compare/persons.hpp"
#include "compare/record_tables.hpp"
#include "outcomes/tables.hpp"
#include "outcomes/waiting.hpp"
#include "store/column.hpp"
#include "store/outcomes_file.hpp"
#include "store/small_cells.hpp"

namespace hurtigspor {
namespace {

using Kind = PromisedVariable::Kind;
using Promise = std::vector<PromisedVariable>;

constexpr const char* scenario_axis = "/scenario";
constexpr const char* parameter_axis = "/parameter";

std::vector<std::string> paths_of(std::vector<std::string> leading, const std::vector<std::string>& names) {
  for (const std::string& name : names) leading.push_back("/" + name);
  return leading;
}

void add_table(Promise& promise, const TableDeclaration& table) {
  std::vector<std::string> leading{scenario_axis};
  if (!table.averaged) leading.emplace_back("/replicate");
  const bool is_whole = table.number == TableDeclaration::Number::whole && !table.averaged;
  const std::vector<std::string> axes = paths_of(leading, table.axes);
  promise.push_back({fmt::format("/{}", table.name), is_whole ? Kind::whole : Kind::real, axes, table.units});
  if (!has_small_cells(table)) return;
  promise.back().ancillary = small_cells_of(table.name);
  promise.push_back({fmt::format("/{}", promise.back().ancillary), Kind::whole, axes, "1"});
}

Kind kind_of(const Axis& axis) {
  if (std::holds_alternative<std::vector<std::string>>(axis.coordinates)) return Kind::text;
  return std::holds_alternative<std::vector<double>>(axis.coordinates) ? Kind::real : Kind::whole;
}

Kind kind_of(const Column& column) {
  return is_whole(column.stored) ? Kind::whole : Kind::real;
}

/// An axis stands once, however many tables name it.
void add_axes(Promise& promise, const std::vector<Axis>& axes) {
  for (const Axis& axis : axes) {
    const std::string path = "/" + axis.name;
    if (std::any_of(promise.begin(), promise.end(), [&](const auto& known) { return known.path == path; })) continue;
    const auto* labels = std::get_if<std::vector<std::string>>(&axis.coordinates);
    promise.push_back(
        {path, kind_of(axis), {path}, axis.units, labels == nullptr ? std::vector<std::string>{} : *labels});
    for (const AxisTexts& told : axis.told)
      promise.push_back({fmt::format("/{}", name_of(axis, told)), Kind::text, {path}, "1"});
  }
}

/// Axes with the labels that depend neither on the country nor on the scenario; of the others the names alone count.
std::vector<Axis> axes_of_every_file() {
  Scenario scenario;
  scenario.sets.emplace_back();
  scenario.set_of = {{0}};
  std::vector<Axis> axes = outcome_axes(scenario, Country{});
  for (Axis& axis : record_axes({})) axes.push_back(std::move(axis));
  return axes;
}

void add_scenarios_and_parameters(Promise& promise) {
  promise.push_back({scenario_axis, Kind::text, {scenario_axis}, "1"});
  promise.push_back({"/replicate", Kind::whole, {"/replicate"}, "1"});
  for (const char* text : {"scenario_about", "scenario_title_nb", "scenario_about_nb", "scenario_toml"})
    promise.push_back({std::string{"/"} + text, Kind::text, {scenario_axis}, "1"});
  promise.push_back({parameter_axis, Kind::text, {parameter_axis}, "1"});
  for (const char* text : {"parameter_unit", "parameter_status", "parameter_meaning"})
    promise.push_back({std::string{"/"} + text, Kind::text, {parameter_axis}, "1"});
  for (const char* number : {"parameter_default", "parameter_low", "parameter_high"})
    promise.push_back({std::string{"/"} + number, Kind::real, {parameter_axis}, "parameter_unit"});
  promise.push_back({"/parameter_value", Kind::real, {scenario_axis, parameter_axis}, "parameter_unit"});
}

void add_draws(Promise& promise) {
  promise.push_back({"/draw", Kind::whole, {"/draw"}, "1"});
  promise.push_back({"/drawn_parameter", Kind::text, {"/drawn_parameter"}, "1"});
  promise.push_back({"/drawn_parameter_unit", Kind::text, {"/drawn_parameter"}, "1"});
  promise.push_back({"/drawn_value", Kind::real, {"/draw", "/drawn_parameter"}, "drawn_parameter_unit"});
  for (const TableDeclaration& table : record_tables()) {
    std::vector<std::string> axes{scenario_axis, "/draw"};
    for (const std::string& axis : table.axes) axes.push_back(fmt::format("/{}", axis));
    promise.push_back({fmt::format("/{}", name_by_draw(table)), Kind::real, axes, table.units});
  }
}

/// The columns are those of nobody: each describes itself.
void add_persons(Promise& promise) {
  const std::string axis = "/persons/person";
  promise.push_back({axis, Kind::whole, {axis}, "1"});
  const std::vector<Life> nobody;
  const StoredPersons persons = persons_of(0, {&nobody}, {}, Date{}, PolicyDay{});
  for (const Column& column : persons.fixed)
    promise.push_back({"/persons/" + column.name, kind_of(column), {axis}, column.units});
  for (const Column& column : persons.by_scenario)
    promise.push_back({"/persons/" + column.name, kind_of(column), {scenario_axis, axis}, column.units});
}

/// The columns are those of an empty country.
void add_events(Promise& promise) {
  const auto path_in = [](std::string_view name) { return fmt::format("/events/{}", name); };
  const std::string axis = path_in("event");
  const EventsDescription events = events_description(Country{});
  for (const Axis& list : events.lists) {
    const std::string path = path_in(list.name);
    promise.push_back({path, Kind::text, {path}, list.units, std::get<std::vector<std::string>>(list.coordinates)});
  }
  for (const auto& [list, column] : events.list_columns)
    promise.push_back({path_in(column.name), kind_of(column), {path_in(list)}, column.units});
  promise.push_back({axis, Kind::nothing, {axis}, "1"});
  for (const char* own : {"id", "scenario", "replicate"}) promise.push_back({path_in(own), Kind::whole, {axis}, "1"});
  for (const Column& column : events.columns)
    promise.push_back({path_in(column.name), kind_of(column), {axis}, column.units});
}

}  // namespace

PromisedParts PromisedParts::of(const Outline& outline) {
  const auto any = [&](const std::vector<std::string>& paths) {
    return std::any_of(paths.begin(), paths.end(), [&](const auto& path) { return outline.find(path) != nullptr; });
  };
  PromisedParts parts;
  const OutlinedVariable* scenarios = outline.find(scenario_axis);
  parts.persons = outline.has_group("/persons") ||
                  (scenarios != nullptr && scenarios->shape.size() == 1 && scenarios->shape.front() > 1);
  for (const TableDeclaration& table : waiting_tables()) parts.network |= any({"/" + table.name});
  parts.draws = any({"/draw", "/drawn_parameter", "/drawn_value"});
  for (const TableDeclaration& table : record_tables()) parts.draws |= any({fmt::format("/{}", name_by_draw(table))});
  parts.local_facts = any({"/local_facts"});
  parts.events = outline.has_group("/events");
  return parts;
}

std::vector<PromisedVariable> promised_variables(const PromisedParts& parts) {
  Promise promise;
  add_scenarios_and_parameters(promise);
  add_axes(promise, axes_of_every_file());
  for (const TableDeclaration& table : outcome_tables()) add_table(promise, table);
  for (const TableDeclaration& table : record_tables()) add_table(promise, table);
  if (parts.network) {
    add_axes(promise, waiting_axes(Country{}));
    for (const TableDeclaration& table : waiting_tables()) add_table(promise, table);
  }
  if (parts.draws) add_draws(promise);
  if (parts.local_facts) promise.push_back({"/local_facts", Kind::text, {"/local_facts"}, "1"});
  if (parts.persons) add_persons(promise);
  if (parts.events) add_events(promise);
  promise.push_back({"/checksum", Kind::whole, {}, "1"});
  return promise;
}

const std::vector<std::string>& promised_attributes() {
  static const std::vector<std::string> names{"Conventions",     "title",         "history",        "program",
                                              "program_version", "model_version", "schema_version", "seed",
                                              "replicates",      "start_date",    "end_date"};
  return names;
}

const std::vector<std::string>& further_attributes() {
  static const std::vector<std::string> names{"policy_date", "looks"};
  return names;
}

}  // namespace hurtigspor
