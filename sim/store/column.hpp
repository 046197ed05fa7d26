#pragma once

#include <cstddef>
#include <cstdint>
#include <limits>
#include <string>
#include <variant>
#include <vector>

#include "base/table.hpp"

/// Columns of the groups `/persons` and `/events`: each carries its own description, so that the store need not know
/// what a person is.
namespace hurtigspor {

/// How a number lies in a file.
enum class Stored : std::uint8_t { int8, int16, int32, int64, float32, float64 };

constexpr bool is_whole(Stored stored) {
  return stored < Stored::float32;
}

/// A whole number that is not there; in a column of real numbers NaN says the same.
inline constexpr std::int64_t absent = std::numeric_limits<std::int64_t>::min();

using Numbers = std::variant<std::vector<std::int64_t>, std::vector<double>>;

inline std::size_t size(const Numbers& numbers) {
  return std::visit([](const auto& values) { return values.size(); }, numbers);
}

/// The same numbers as real ones; what is absent becomes NaN.
std::vector<double> as_real(Numbers numbers);

/// The same numbers as whole ones; NaN becomes `absent`. A fraction is a broken promise.
std::vector<std::int64_t> as_whole(Numbers numbers);

/// Whether units differ along an axis; then they name the texts that give them, "measure_unit".
inline bool units_differ(const std::string& units) {
  return units.ends_with("_unit");
}

/// The attribute that names those texts.
inline constexpr const char* unit_variable = "unit_variable";

/// What the attribute `units` is: "1" where they differ.
inline std::string units_attribute(const std::string& units) {
  return units_differ(units) ? "1" : units;
}

struct Column {
  std::string name;
  std::string long_name;
  std::string units;
  Stored stored = Stored::int32;
  std::vector<std::string> flags;  ///< what the codes 0, 1, ... mean; empty where the numbers are no codes
  Numbers values;
};

/// The people of one replicate, over all scenarios.
struct StoredPersons {
  std::uint32_t replicate{};
  std::vector<std::int64_t> names;  ///< stable over scenarios; the coordinate of the axis `person`
  std::vector<Column> fixed;        ///< one value a person
  std::vector<Column> by_scenario;  ///< one value a scenario and person, scenario slowest; absent where not lived
};

/// What the rows of `/events` hold beside what the store knows by itself (`id`, `scenario`, `replicate`), and the lists
/// that their codes point into.
struct EventsDescription {
  std::vector<Column> columns;  ///< whole numbers; their values come from logs
  std::vector<Axis> lists;      ///< of texts, each an axis of the group
  struct ListColumn {
    std::string list;
    Column column;
  };
  std::vector<ListColumn> list_columns;  ///< what is said of each text of a list
};

}  // namespace hurtigspor
