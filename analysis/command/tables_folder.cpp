#include "command/tables_folder.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "parameters/scenario_file.hpp"

namespace hurtigspor {

namespace {

namespace fs = std::filesystem;

bool holds_tables(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / "municipalities.csv", ignored);
}

/// share/hurtigspor/scenarios/norway of the prefix that the program is installed in.
fs::path installed_tables() {
  std::error_code unknown;
  const fs::path program = fs::read_symlink("/proc/self/exe", unknown);
  return unknown ? fs::path{} : program.parent_path().parent_path() / "share/hurtigspor/scenarios/norway";
}

}  // namespace

fs::path tables_folder(const std::vector<std::string>& specs, const std::string& named) {
  if (!named.empty()) {
    if (holds_tables(named)) return named;
    throw InputError(
        fmt::format("--tables {}: there are no input tables in that folder (no municipalities.csv).", named));
  }
  std::vector<std::string> looked;
  std::vector<std::string> complaints;
  const auto is_found = [&](const fs::path& folder) {
    if (holds_tables(folder)) return true;
    if (std::find(looked.begin(), looked.end(), folder.string()) == looked.end()) looked.push_back(folder.string());
    return false;
  };
  for (const auto& spec : specs) {
    const auto files = files_of(spec);
    for (const auto& file : files.found)
      if (fs::path folder = file.parent_path() / "norway"; is_found(folder)) return folder;
    complaints.insert(complaints.end(), files.complaints.begin(), files.complaints.end());
  }
  if (fs::path folder = installed_tables(); !folder.empty() && is_found(folder)) return folder;
  // Files that are missing themselves say more than that no tables lie beside them.
  if (!complaints.empty()) throw InputError(complaints);
  throw InputError(
      fmt::format("there are no input tables in {}; say where they are with --tables.", fmt::join(looked, " or in ")));
}

}  // namespace hurtigspor
