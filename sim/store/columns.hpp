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
/// Writes `/persons` of another file, as it is packed there.
void copy_persons(const Hdf5File& from, Hdf5File& to);

/// Adds one column to a group, along these axes, with its values.
void add_column(Hdf5File& file, const std::string& group, const Column& column, const Extent& extent,
                const std::vector<std::string>& axes);
/// The attributes of a column.
void describe_column(Hdf5File& file, const std::string& path, const Column& column);
/// The same read back; without values.
Column described_column(const Hdf5File& file, const std::string& path);
/// One column of a group, whole, with its description.
Column read_column(const Hdf5File& file, const std::string& path);

/// `units`, and for dates the calendar, as CF asks; where they differ, what gives them.
void set_units(Hdf5File& file, const std::string& path, const std::string& units);
/// The same read back, as they were declared.
std::string units_of(const Hdf5File& file, const std::string& path);

}  // namespace hurtigspor
