#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>

#include "base/date.hpp"
#include "base/industry.hpp"

/// The value of any parameter, whatever its type, and how it is written.
namespace hurtigspor {

using ParameterValue = std::variant<double, std::int64_t, bool, Date, Industry>;

/// In the order of the alternatives of ParameterValue.
enum class ValueType : std::uint8_t { real, whole, truth, date, section };
inline ValueType type_of(const ParameterValue& value) {
  return static_cast<ValueType>(value.index());
}

/// The value as TOML writes it, shortest form that reads back to the same value: 0.95, 20, true, 2017-01-01, "Q".
std::string toml_text(const ParameterValue& value);

/// The value as people write it: as in TOML, a section without its quotes.
std::string plain_text(const ParameterValue& value);

/// A value of the wanted type from what a person typed, or nothing when the text is none.
std::optional<ParameterValue> value_from_text(ValueType type, std::string_view text);

/// The industry with the name of its section ("Q", "R-U"), or nothing.
std::optional<Industry> industry_named(std::string_view section);

/// A text as a TOML basic string, quotes included.
std::string toml_quoted(std::string_view text);

}  // namespace hurtigspor
