#pragma once

#include <filesystem>

#include "store/outcomes_reader.hpp"

namespace hurtigspor {

struct ExportWish {
  std::filesystem::path folder;
  bool suppress_small_cells = false;
};

/// Writes every table of an outcomes file as tidy CSV, with a data dictionary, into a new folder. Says how many files
/// and how many cells were blanked.
struct Exported {
  std::size_t files = 0;
  std::size_t blanked = 0;
};
Exported export_tables(const OutcomesReader& reader, const ExportWish& wish);

}  // namespace hurtigspor
