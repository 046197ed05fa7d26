#pragma once

#include <functional>
#include <string>
#include <vector>

#include "parameters/scenario.hpp"

/// A scenario told in full: every value that holds at the start, then every change in the order of dates. Two scenarios
/// that come to the same are told in the same words.
namespace hurtigspor {

struct ResolvedValue {
  std::size_t parameter;  ///< row of `all_parameters()`
  ParameterValue value;
  std::string origin;  ///< where it was written: file and line, option of the command line, or "default"
};

struct ResolvedChange {
  Date from;
  std::vector<KnownMunicipality> municipalities;  ///< empty: everywhere
  std::vector<ResolvedValue> values;
};

struct ResolvedScenario {
  std::vector<ResolvedValue> at_start;  ///< one a parameter: what holds in most places
  std::vector<ResolvedChange> changes;
};

ResolvedScenario resolved_values(const Scenario& scenario);

/// The scenario as a file that extends nothing and reads back to the same scenario. `comment` may add to a line what it
/// wants to say of a value; without it this is `resolved_toml`.
using ValueComment = std::function<std::string(const ResolvedValue&)>;
std::string scenario_toml(const Scenario& scenario, const ValueComment& comment = {});

}  // namespace hurtigspor
