#include "command/inspect_text.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <nlohmann/json.hpp>

#include "base/date.hpp"
#include "command/text_table.hpp"

namespace hurtigspor {
namespace {

using Json = nlohmann::ordered_json;

const std::vector<std::string>& scenarios_of(const Outline& outline) {
  static const std::vector<std::string> none;
  const auto found = outline.coordinates.find("/scenario");
  return found == outline.coordinates.end() ? none : found->second;
}

std::string kind_of_run(const Outline& outline) {
  return scenarios_of(outline).size() > 1 ? "compare" : "run";
}

std::string size_text(std::uint64_t bytes) {
  if (bytes < 10'000) return fmt::format("{} B", bytes);
  if (bytes < 10'000'000) return fmt::format("{} kB", (bytes + 500) / 1000);
  return fmt::format("{:.1f} MB", static_cast<double>(bytes) / 1e6);
}

/// "scenario 2 x replicate 10", slowest axis first.
std::string shape_text(const OutlinedVariable& variable) {
  std::vector<std::string> parts;
  for (std::size_t axis = 0; axis < variable.shape.size(); ++axis) {
    const std::string& path = variable.axes[axis];
    const std::string name = path.empty() ? "(no name)" : path.substr(path.rfind('/') + 1);
    parts.push_back(fmt::format("{} {}", name, variable.shape[axis]));
  }
  return parts.empty() ? "a single value" : fmt::format("{}", fmt::join(parts, " x "));
}

/// From the first coordinate to the last; dates as dates.
std::string range_text(const Outline& outline, const OutlinedVariable& axis) {
  if (const auto ends = outline.ends.find(axis.path); ends != outline.ends.end()) {
    const auto [first, last] = ends->second;
    if (!axis.attribute("units").starts_with("days since 1970-01-01")) return fmt::format("{} to {}", first, last);
    const auto date = [](std::int64_t day) { return Date{static_cast<std::int32_t>(day)}.text(); };
    return fmt::format("{} to {}", date(first), date(last));
  }
  const auto labels = outline.coordinates.find(axis.path);
  if (labels == outline.coordinates.end()) return "";
  constexpr std::size_t few = 3;
  const auto& all = labels->second;
  if (all.size() <= few) return fmt::format("{}", fmt::join(all, ", "));
  return fmt::format("{}, {}, ...", all[0], all[1]);
}

std::string head_text(const Inspection& inspection) {
  const Outline& outline = inspection.outline;
  TextRows rows{{"kind of run", kind_of_run(outline)}};
  const auto& scenarios = scenarios_of(outline);
  for (std::size_t row = 0; row < scenarios.size(); ++row)
    rows.push_back({row == 0 ? "scenarios" : "",
                    row == 0 && scenarios.size() > 1 ? scenarios[row] + " (the base)" : scenarios[row]});
  for (const auto& [name, value] : outline.attributes) rows.push_back({name, value});
  rows.push_back({"size", size_text(outline.bytes)});
  return inspection.file + "\n\n" + aligned(rows);
}

std::string axes_text(const Outline& outline) {
  TextRows rows{{"axis", "length", "unit", "stored as", "values", "what it is"}};
  for (const OutlinedVariable& axis : outline.variables)
    if (axis.is_axis)
      rows.push_back({axis.path, shape_text(axis).substr(shape_text(axis).rfind(' ') + 1), axis.attribute("units"),
                      axis.stored, range_text(outline, axis), axis.attribute("long_name")});
  return aligned(rows);
}

std::string variables_text(const Outline& outline) {
  TextRows rows{{"variable", "unit", "stored as", "on disk", "axes", "what it is"}};
  for (const OutlinedVariable& variable : outline.variables)
    if (!variable.is_axis)
      rows.push_back({variable.path, variable.attribute("units"), variable.stored, size_text(variable.bytes),
                      shape_text(variable), variable.attribute("long_name")});
  return aligned(rows);
}

std::string verdict_text(const Inspection& inspection) {
  const std::string version = inspection.outline.attribute("schema_version");
  if (inspection.departures.empty())
    return fmt::format("The file conforms to schema version {}: everything is there, with its axes and units.\n",
                       version);
  return fmt::format("The file does not conform to its schema in {} way{}.\n", inspection.departures.size(),
                     inspection.departures.size() == 1 ? "" : "s");
}

Json variable_json(const Outline& outline, const OutlinedVariable& variable) {
  Json json{{"path", variable.path},
            {"long_name", variable.attribute("long_name")},
            {"units", variable.attribute("units")},
            {"stored_as", variable.stored},
            {"axes", variable.axes},
            {"shape", variable.shape},
            {"bytes_on_disk", variable.bytes}};
  if (!variable.is_axis) return json;
  if (const auto labels = outline.coordinates.find(variable.path); labels != outline.coordinates.end())
    json["labels"] = labels->second;
  return json;
}

}  // namespace

std::string inspection_text(const Inspection& inspection) {
  return head_text(inspection) + "\n" + axes_text(inspection.outline) + "\n" + variables_text(inspection.outline) +
         "\n" + verdict_text(inspection);
}

std::string inspection_json(const Inspection& inspection) {
  const Outline& outline = inspection.outline;
  Json attributes = Json::object();
  for (const auto& [name, value] : outline.attributes) attributes[name] = value;
  Json axes = Json::array();
  Json variables = Json::array();
  for (const OutlinedVariable& variable : outline.variables)
    (variable.is_axis ? axes : variables).push_back(variable_json(outline, variable));
  const Json json{{"file", inspection.file},
                  {"bytes", outline.bytes},
                  {"kind_of_run", kind_of_run(outline)},
                  {"scenarios", scenarios_of(outline)},
                  {"attributes", std::move(attributes)},
                  {"axes", std::move(axes)},
                  {"variables", std::move(variables)},
                  {"conforms", inspection.departures.empty()},
                  {"departures", inspection.departures}};
  return json.dump(2) + "\n";
}

}  // namespace hurtigspor
