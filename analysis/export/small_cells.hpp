#pragma once

#include <cstdint>
#include <vector>

#include "store/outcomes_reader.hpp"

/// Which cells are not published because so few people stand behind them.
namespace hurtigspor {

/// A cell that rests on fewer people than this is blanked.
inline constexpr double fewest_published = 5.0;

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

/// Of any table of counts in a run of a single municipality, all of whose numbers are that municipality's.
CellNotes notes_by_count(const ReadTable& read);

/// Of a table whose cells rest on the people that another table, of the same shape, counts.
CellNotes notes_by_people(const ReadTable& people);

}  // namespace hurtigspor
