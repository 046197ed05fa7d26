#pragma once

#include <atomic>
#include <filesystem>

/// What tests need that run shipped scenarios to their end.
namespace hurtigspor {

inline const std::filesystem::path scenarios_folder = std::filesystem::path{HURTIGSPOR_SOURCE_DIR} / "scenarios";
inline const std::atomic<bool> never_stop{false};

}  // namespace hurtigspor
