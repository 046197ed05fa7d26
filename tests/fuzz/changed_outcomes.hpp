#pragma once

#include <filesystem>
#include <string_view>

namespace hurtigspor::fuzz {

/// Writes an outcomes file with the changes that `bytes` spell, four bytes a change; false when HDF5 cannot write what
/// they ask for.
bool write_changed_outcomes(std::string_view bytes, const std::filesystem::path& path);

}  // namespace hurtigspor::fuzz
