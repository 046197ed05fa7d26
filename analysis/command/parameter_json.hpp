#pragma once

#include <cstdint>
#include <nlohmann/json.hpp>
#include <variant>

#include "parameters/value.hpp"

namespace hurtigspor {

/// A parameter's value as JSON has it: numbers and truths as such, dates and names as text.
inline nlohmann::ordered_json parameter_json(const ParameterValue& value) {
  if (const auto* real = std::get_if<double>(&value)) return *real;
  if (const auto* whole = std::get_if<std::int64_t>(&value)) return *whole;
  if (const auto* truth = std::get_if<bool>(&value)) return *truth;
  return plain_text(value);
}

}  // namespace hurtigspor
