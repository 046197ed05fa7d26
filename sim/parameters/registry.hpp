#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "parameters/parameters.hpp"
#include "parameters/value.hpp"

/// One view over all numbers of the model, made by walking the groups' descriptions: for scenario files, `--set`,
/// `explain`, outcomes files, studies and the reference page.
namespace hurtigspor {

struct ParameterEntry {
  std::string group;
  std::string name;  ///< with its group: "handover.offer_share"
  std::string unit;  ///< as in units.hpp; "bool", "date" or "section" for what has no unit
  ParameterValue preset;
  Description about;  ///< ranges, prior, status, source, meaning; its `name` is without the group
  std::size_t place;  ///< where it lies in Parameters [bytes from their beginning]

  ParameterValue get(const Parameters& from) const;
  /// The value must be of the entry's type (else BrokenPromise); its range is checked by `objection`, not here.
  void set(Parameters& into, const ParameterValue& value) const;
  ValueType type() const { return type_of(preset); }
  bool is_number() const { return type() == ValueType::real || type() == ValueType::whole; }
};

/// Every parameter, in the order of Parameters and of its groups.
const std::vector<ParameterEntry>& all_parameters();

/// The names of all parameters, with their groups, and of all groups.
const std::vector<std::string>& parameter_names();
const std::vector<std::string>& group_names();

/// That there is no such parameter, with the nearest of the names that are known; where none is near, with those of its
/// group.
std::string unknown_parameter(std::string_view name, const std::vector<std::string>& known = parameter_names());

/// The row of a parameter in `all_parameters()`, or nothing when there is none of that name.
std::optional<std::size_t> find_parameter(std::string_view name);

/// The parameter of that name; InputError with the nearest right name when there is none.
const ParameterEntry& parameter_named(std::string_view name);

/// What is wrong with a value, as the rest of a sentence ("is 1.5; it must lie between 0 and 1 (share)"), or nothing.
std::optional<std::string> objection(const ParameterEntry& entry, const ParameterValue& value);

/// What values a parameter can take, as the end of a sentence: "a number between 0 and 1 (share)".
std::string allowed(const ParameterEntry& entry);

/// Reads what a person typed for a parameter; InputError when it is no admissible value.
ParameterValue value_of(const ParameterEntry& entry, std::string_view text);

/// Sets `name` to what a person typed; InputError when there is no such parameter or the value is not admissible.
void set_from_text(Parameters& parameters, std::string_view name, std::string_view text);

/// The rows of `all_parameters()` in which two sets differ.
std::vector<std::size_t> differing(const Parameters& one, const Parameters& other);

}  // namespace hurtigspor
