#include "export/small_cells.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>
#include <string>

#include "store/small_cells.hpp"

namespace hurtigspor {
namespace {

/// People behind every cell, replicate by replicate.
struct People {
  std::vector<double> values;
  std::size_t cells = 0;  ///< of one replicate

  std::size_t replicates() const { return cells == 0 ? 0 : values.size() / cells; }
  double in(std::size_t replicate, std::size_t cell) const {
    const double value = values[replicate * cells + cell];
    return std::isnan(value) ? 0.0 : value;
  }
  double fewest(std::size_t cell) const {
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t r = 0; r < replicates(); ++r) least = std::min(least, in(r, cell));
    return least;
  }
};

std::size_t cells_of(const ReadTable& read) {
  std::size_t cells = 1;
  for (std::size_t axis = read.declaration.averaged ? 1 : 2; axis < read.axes.size(); ++axis)
    cells *= read.axes[axis].size();
  return cells;
}

/// How a row of a local table's last axis hangs together with the others: which row counts its people, and of which
/// row it is a part, so that the rest can be had by subtraction.
struct Support {
  std::size_t people;
  std::optional<std::size_t> whole;
};

/// Rows of `local_measure` and `delay_measure`; of other tables every cell counts its own people.
std::vector<Support> supports_of(const std::string& table) {
  if (table == "municipality_outcome") return {{0, std::nullopt}, {1, std::nullopt}, {2, 1}, {3, std::nullopt}, {4, 3}};
  if (table == "office_delay") return {{0, std::nullopt}, {1, 0}, {1, std::nullopt}, {3, 0}, {3, std::nullopt}};
  return {};
}

/// The people behind each cell, and the people of the whole without them.
CellNotes notes_by_support(const People& counted, const std::vector<Support>& supports) {
  CellNotes notes(counted.cells, CellNote::open);
  for (std::size_t cell = 0; cell < counted.cells; ++cell) {
    const std::size_t row = cell % supports.size();
    const std::size_t first = cell - row;
    const Support& support = supports[row];
    bool few = counted.fewest(first + support.people) < fewest_published;
    if (support.whole)
      for (std::size_t r = 0; r < counted.replicates(); ++r)
        few |= counted.in(r, first + *support.whole) - counted.in(r, cell) < fewest_published;
    if (few) notes[cell] = CellNote::few;
  }
  return notes;
}

CellNotes notes_of(const People& people) {
  CellNotes notes(people.cells, CellNote::open);
  for (std::size_t cell = 0; cell < people.cells; ++cell)
    if (people.fewest(cell) < fewest_published) notes[cell] = CellNote::few;
  return notes;
}

/// Whether what is blanked among these cells could be had, or nearly, from their total.
bool are_given_away(const CellNotes& notes, const People& people, const std::vector<std::size_t>& margin) {
  std::size_t blanked = 0;
  for (const std::size_t cell : margin) blanked += notes[cell] != CellNote::open;
  if (blanked == 0) return false;
  if (blanked == 1) return true;
  for (std::size_t r = 0; r < people.replicates(); ++r) {
    double together = 0.0;
    for (const std::size_t cell : margin)
      if (notes[cell] != CellNote::open) together += people.in(r, cell);
    if (together < fewest_published) return true;
  }
  return false;
}

/// Blanks the smallest of the open cells, one by one, until no total gives another away.
void protect(CellNotes& notes, const People& people, const std::vector<std::size_t>& margin) {
  while (are_given_away(notes, people, margin)) {
    std::optional<std::size_t> smallest;
    for (const std::size_t cell : margin)
      if (notes[cell] == CellNote::open && (!smallest || people.fewest(cell) < people.fewest(*smallest)))
        smallest = cell;
    if (!smallest) return;
    notes[*smallest] = CellNote::others;
  }
}

/// Every set of cells that differ in the place alone.
template <class Visit>
void visit_margins(const ReadTable& read, std::size_t cells, Visit visit) {
  std::size_t place = 0;
  while (read.axes[place].name != "municipality" && read.axes[place].name != "nav_office") ++place;
  std::size_t stride = 1;
  for (std::size_t axis = place + 1; axis < read.axes.size(); ++axis) stride *= read.axes[axis].size();
  const std::size_t places = read.axes[place].size();
  for (std::size_t block = 0; block < cells; block += stride * places)
    for (std::size_t within = 0; within < stride; ++within) {
      std::vector<std::size_t> margin;
      for (std::size_t p = 0; p < places; ++p) margin.push_back(block + p * stride + within);
      visit(margin);
    }
}

}  // namespace

const char* words_of(CellNote note) {
  if (note == CellNote::open) return "";
  return note == CellNote::few ? "fewer than 5 persons" : "would reveal a cell of fewer than 5 persons";
}

CellNotes notes_by_place(const ReadTable& read) {
  const People people{read.values, cells_of(read)};
  const auto supports = supports_of(read.declaration.name);
  CellNotes notes = supports.empty() ? notes_of(people) : notes_by_support(people, supports);
  visit_margins(read, people.cells, [&](const std::vector<std::size_t>& margin) { protect(notes, people, margin); });
  return notes;
}

CellNotes notes_by_count(const ReadTable& counts) {
  return notes_of({counts.values, cells_of(counts)});
}

}  // namespace hurtigspor
