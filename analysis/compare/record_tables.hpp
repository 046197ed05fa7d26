#pragma once

#include <vector>

#include "base/table.hpp"
#include "compare/record.hpp"

/// Records as tables of the outcomes file, and back.
namespace hurtigspor {

/// The tables, as declared for the outcomes file, and their axes.
const std::vector<TableDeclaration>& record_tables();
std::vector<Axis> record_axes(const std::vector<Group>& groups);

/// The name of a table's variable that holds one replicate of every draw, with the axis `draw` in place of `replicate`.
std::string name_by_draw(const TableDeclaration& table);

/// In the order of `record_tables()`, and back.
std::vector<Table> to_tables(const ScenarioRecord& record);
ScenarioRecord from_tables(const std::vector<std::vector<double>>& values);

}  // namespace hurtigspor
