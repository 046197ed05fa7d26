#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace hurtigspor {

/// Where the input tables of these scenarios lie: the folder that the caller names, else `norway/` beside the first
/// scenario file or beside one that it extends, else beside the scenarios that were installed with the program.
/// InputError that says where it was looked for.
std::filesystem::path tables_folder(const std::vector<std::string>& specs, const std::string& named);

}  // namespace hurtigspor
