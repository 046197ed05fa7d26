#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "store/outcomes_reader.hpp"

namespace hurtigspor {

/// The unit of a value of the axis `measure`, which the tables of headline measures cannot give for all of them.
struct MeasureUnit {
  std::string measure;
  std::string unit;
  std::string meaning;
};

struct ExportWish {
  std::filesystem::path folder;
  bool suppress_small_cells = false;
  std::vector<MeasureUnit> measures;
};

/// Writes every table of an outcomes file as tidy CSV, with a data dictionary, into a new folder. Says how many files
/// and how many cells were blanked.
struct Exported {
  std::size_t files = 0;
  std::size_t blanked = 0;
};
Exported export_tables(const OutcomesReader& reader, const ExportWish& wish);

}  // namespace hurtigspor
