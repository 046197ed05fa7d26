#pragma once

#include <cstdint>
#include <vector>

#include "store/outcomes_reader.hpp"

/// Which cells are not published because so few people stand behind them.
namespace hurtigspor {

enum class CellNote : std::uint8_t {
  open,   ///< is published
  few,    ///< rests on too few people itself, or what is left of its whole does
  others  ///< would give away another cell by subtraction from a total over places
};

/// The words of the column `note`; empty for an open cell.
const char* words_of(CellNote note);

/// One note a cell of one replicate (the axes behind `replicate`), the same in all replicates: a cell that is blanked
/// only where its numbers happen to be small would leave a mean that is too high. Empty when every cell is open.
using CellNotes = std::vector<CellNote>;

/// Of a table by municipality or NAV office. `read` holds one scenario.
CellNotes notes_by_place(const ReadTable& read);

/// Of a table whose every cell counts people; and of any other of the same shape that rests on those people.
CellNotes notes_by_count(const ReadTable& counts);

}  // namespace hurtigspor
