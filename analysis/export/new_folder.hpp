#pragma once

#include <filesystem>
#include <functional>
#include <ostream>
#include <string>

namespace hurtigspor {

/// A folder that appears only when all its files are complete: written under a temporary name beside its target, then
/// renamed.
class NewFolder {
 public:
  /// InputError when something is there already that is no empty folder; MachineError when it cannot be written.
  explicit NewFolder(const std::filesystem::path& target);
  NewFolder(const NewFolder&) = delete;
  NewFolder& operator=(const NewFolder&) = delete;
  /// Removes what was written, unless it was committed.
  ~NewFolder();

  /// One file, written by `write`. MachineError when the disk is full.
  void add(const std::string& name, const std::function<void(std::ostream&)>& write);
  void commit();

 private:
  std::filesystem::path target_;
  std::filesystem::path temporary_;
  bool committed_ = false;
};

}  // namespace hurtigspor
