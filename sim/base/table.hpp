#pragma once

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

/// Tables of outcomes that carry their own description: what the outcomes layer declares, the store writes and the
/// analysis reads, without any of them knowing the others.
namespace hurtigspor {

/// Something that is said of each coordinate of an axis: "unit", say.
struct AxisTexts {
  std::string what;
  std::string long_name;
  std::vector<std::string> texts;
};

struct Axis {
  std::string name;
  std::string long_name;
  std::string units;  ///< "1" for labels
  std::variant<std::vector<std::string>, std::vector<std::int32_t>, std::vector<double>> coordinates;
  std::vector<AxisTexts> told{};

  std::size_t size() const {
    return std::visit([](const auto& values) { return values.size(); }, coordinates);
  }
};

/// The name under which those texts stand: "measure_unit".
inline std::string name_of(const Axis& axis, const AxisTexts& told) {
  return axis.name + "_" + told.what;
}

/// What a table holds. `axes` are those beside (scenario, replicate), slowest first.
struct TableDeclaration {
  enum class Number : std::uint8_t { whole, real };
  std::string name;
  std::string long_name;
  std::string units;         ///< where they differ along an axis, AXIS_unit: what its "unit" gives
  std::string cell_methods;  ///< CF; empty where none applies
  Number number = Number::whole;
  std::vector<std::string> axes;
  bool averaged = false;  ///< stored as the mean over replicates, without a replicate axis
};

/// One table of one scenario in one replicate, row-major over the declaration's axes. NaN is a missing value.
struct Table {
  const TableDeclaration* declaration;
  std::vector<double> values;
};

}  // namespace hurtigspor
