#include "compare/outcomes_page.hpp"

#include <fmt/format.h>

#include "compare/record_tables.hpp"
#include "outcomes/tables.hpp"
#include "outcomes/waiting.hpp"

namespace hurtigspor {
namespace {

std::string row_of(const TableDeclaration& table) {
  const std::string leading = table.averaged ? "scenario" : "scenario, replicate";
  return fmt::format("| `{}` | {}{}{} | {} | {}{} |\n", table.name, leading, table.axes.empty() ? "" : ", ",
                     fmt::join(table.axes, ", "), table.units, table.long_name,
                     table.averaged ? " (mean over replicates)" : "");
}

std::string tables_of(const std::vector<TableDeclaration>& tables) {
  std::string text = "| table | axes | unit | meaning |\n| --- | --- | --- | --- |\n";
  for (const TableDeclaration& table : tables) text += row_of(table);
  return text;
}

}  // namespace

std::string outcomes_page() {
  return "# The tables of the outcomes file\n\n"
         "Printed from their declarations (`sim/outcomes/tables.cpp`, `waiting_tables.cpp`, "
         "`analysis/compare/record_tables.cpp`). How the file is "
         "laid out\nand opened stands in [the format page](../hdf5-format.md).\n\n"
         "## What every run writes\n\n" +
         tables_of(outcome_tables()) + "\n## What the coordination network adds (`--network`)\n\n" +
         tables_of(waiting_tables()) + "\n## What the analysis adds\n\n" + tables_of(record_tables());
}

}  // namespace hurtigspor
