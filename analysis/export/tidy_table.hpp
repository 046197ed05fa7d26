#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "export/small_cells.hpp"
#include "store/outcomes_reader.hpp"

/// Tables as tidy CSV: one row a cell, a column an axis with its label, then the value.
namespace hurtigspor {

/// The first line. The column `note` is there when small cells are blanked in any table of the export.
void write_header(std::ostream& out, const std::vector<std::string>& axes, bool has_notes);

/// The rows of some scenarios of a table. `notes` are those of one replicate, or none: then every cell is open and
/// `has_notes` says whether the column is there nevertheless.
void write_rows(std::ostream& out, const ReadTable& read, const CellNotes& notes, bool has_notes);

/// Labels of an axis as the rows show them: dates as dates.
std::vector<std::string> labels_of(const Axis& axis);

}  // namespace hurtigspor
