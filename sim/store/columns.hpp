#pragma once

#include <string>
#include <vector>

#include "store/column.hpp"
#include "store/hdf5.hpp"

/// The groups of columns, as they lie in parts and in the outcomes file alike.
namespace hurtigspor {

/// Writes `/persons`: the axis `person`, then every column. `/scenario` must be there.
void write_persons(Hdf5File& file, const StoredPersons& persons);
StoredPersons read_persons(const Hdf5File& file);

/// Appends rows to `/events`, which the first call creates from the columns' descriptions. Every call gives the same
/// columns in the same order, equally long.
void append_events(Hdf5File& file, const std::vector<Column>& columns);
std::uint64_t count_events(const Hdf5File& file);
/// The rows [from, from + rows) of every column.
std::vector<Column> read_events(const Hdf5File& file, std::uint64_t from, std::uint64_t rows);

/// One column of a group, whole, with its description.
Column read_column(const Hdf5File& file, const std::string& path);

/// `units`, and for dates the calendar, as CF asks.
void set_units(Hdf5File& file, const std::string& path, const std::string& units);

}  // namespace hurtigspor
