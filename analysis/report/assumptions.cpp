#include <algorithm>
#include <map>
#include <set>

#include "base/errors.hpp"
#include "parameters/registry.hpp"
#include "parameters/scenario_file.hpp"
#include "report/sections.hpp"

namespace hurtigspor {
namespace {

std::vector<KnownMunicipality> municipalities_of(const OutcomesDescription& file) {
  std::vector<KnownMunicipality> known;
  for (const Axis& axis : file.axes)
    if (axis.name == "municipality")
      for (const std::string& number : std::get<std::vector<std::string>>(axis.coordinates))
        known.push_back({number, number});
  return known;
}

Json places_of(const Difference& difference) {
  Json places = Json::array();
  for (const KnownMunicipality& place : difference.municipalities) places.push_back(place.number);
  return places;
}

Json differences_json(const Scenario& base, const Scenario& alternative) {
  Json rows = Json::array();
  for (const Difference& difference : differences(base, alternative)) {
    const ParameterEntry& entry = all_parameters()[difference.parameter];
    rows.push_back({{"parameter", entry.name},
                    {"base", plain_text(difference.one)},
                    {"here", plain_text(difference.other)},
                    {"unit", entry.unit},
                    {"from", difference.from.text()},
                    {"to", difference.to.text()},
                    {"places", places_of(difference)},
                    {"meaning", entry.about.meaning},
                    {"status", status_names[static_cast<std::size_t>(entry.about.status)]},
                    {"source", entry.about.source},
                    {"low", entry.is_number() ? Json(rounded(entry.about.low)) : Json()},
                    {"high", entry.is_number() ? Json(rounded(entry.about.high)) : Json()}});
  }
  return rows;
}

/// A file of another version may name parameters that this program does not know; then nothing is said of changes.
Json changes_json(const OutcomesDescription& file) {
  const auto known = municipalities_of(file);
  Json changes = Json::array();
  try {
    const auto read = [&](const StoredScenario& scenario) {
      return read_scenario_text(scenario.resolved_toml, scenario.title, known);
    };
    const Scenario base = read(file.scenarios.front());
    for (std::size_t s = 1; s < file.scenarios.size(); ++s)
      changes.push_back(differences_json(base, read(file.scenarios[s])));
  } catch (const InputError&) {
    return nullptr;
  }
  return changes;
}

Json counts_by_status(const OutcomesDescription& file) {
  Json counts = Json::object();
  for (const std::string_view status : status_names) {
    const auto count = std::count_if(file.parameters.begin(), file.parameters.end(),
                                     [&](const StoredParameter& one) { return one.status == status; });
    if (count > 0) counts[std::string{status}] = count;
  }
  return counts;
}

/// The parameters of the groups that the scenarios touch: what the result hangs on first of all.
Json near_the_policy(const OutcomesDescription& file, const Json& changes) {
  std::set<std::string> groups;
  for (const Json& scenario : changes)
    for (const Json& row : scenario) {
      const auto name = row["parameter"].get<std::string>();
      groups.insert(name.substr(0, name.find('.')));
    }
  Json rows = Json::array();
  for (std::size_t p = 0; p < file.parameters.size(); ++p) {
    const StoredParameter& parameter = file.parameters[p];
    const auto row = find_parameter(parameter.name);
    if (!row || !groups.contains(parameter.name.substr(0, parameter.name.find('.')))) continue;
    rows.push_back({{"parameter", parameter.name},
                    {"value", rounded(file.scenarios.front().values[p])},
                    {"unit", parameter.unit},
                    {"status", parameter.status},
                    {"low", rounded(parameter.low)},
                    {"high", rounded(parameter.high)},
                    {"meaning", parameter.meaning},
                    {"source", all_parameters()[*row].about.source}});
  }
  return rows;
}

}  // namespace

Json assumptions_json(const OutcomesReader& reader) {
  const OutcomesDescription& file = reader.description();
  Json result{{"statuses", counts_by_status(file)}, {"parameters", file.parameters.size()}};
  result["changes"] = changes_json(file);
  result["near"] = near_the_policy(file, result["changes"].is_null() ? Json::array() : result["changes"]);
  return result;
}

}  // namespace hurtigspor
