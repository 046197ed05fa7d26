#pragma once

#include <filesystem>

namespace hurtigspor {

/// Keeps other runs away from a target as long as it lives: two that write the same file would take away each other's
/// finished replicates. A file beside the target stands for it; a run that dies leaves the file behind and the target
/// free. MachineError when another run holds the target or it cannot be written.
class OutputClaim {
 public:
  explicit OutputClaim(const std::filesystem::path& target);
  OutputClaim(const OutputClaim&) = delete;
  OutputClaim& operator=(const OutputClaim&) = delete;
  ~OutputClaim();

 private:
  std::filesystem::path path_;
  int file_ = -1;
};

}  // namespace hurtigspor
