#pragma once

#include <cstdint>
#include <filesystem>
#include <string_view>

/// A file that appears only when it is complete: written under a temporary name beside its target, then renamed. A
/// reader never sees half a file, and an existing file is untouched until the new one has its place.
namespace hurtigspor {

/// A MachineError that says which file, what was tried with it, and what the system answered (an `errno`).
[[noreturn]] void refuse(const std::filesystem::path& file, std::string_view tried, int error);

/// The bytes that a file begins with before anything is written: as many of another file.
struct Beginning {
  std::filesystem::path of;
  std::uint64_t bytes = 0;
};

class NewFile {
 public:
  /// MachineError when the folder does not exist or when the target is something else than an ordinary file.
  explicit NewFile(const std::filesystem::path& target);
  NewFile(const NewFile&) = delete;
  NewFile& operator=(const NewFile&) = delete;
  /// Removes the temporary file, unless it was committed.
  ~NewFile();

  /// Begins with what another file holds, without copying it where that file has no other name and the file system
  /// knows how: whoever then writes here writes there. MachineError when the machine refuses.
  void begin_as(const std::filesystem::path& other) const;

  /// Where to write until `commit`.
  const std::filesystem::path& path() const { return temporary_; }
  const std::filesystem::path& target() const { return target_; }

  /// Whether the file has to be on the disk before it gets its name. Left to the system, a file may be damaged after a
  /// loss of power: for files that are looked through before they are believed and can be had again.
  enum class Haste : std::uint8_t { wait_for_disk, leave_to_system };

  /// Brings what was written to the disk and gives it its name. The file must be closed. MachineError when the machine
  /// refuses; the target is then as it was.
  void commit(Haste haste = Haste::wait_for_disk);

 private:
  std::filesystem::path target_;
  std::filesystem::path temporary_;
  bool committed_ = false;
};

/// Writes a text as a new file in one go. MachineError as above, and when the disk is full.
void write_text(const std::filesystem::path& target, std::string_view text);

/// MachineError when a file could not be written there: better before hours of work than after them. What writers of
/// the same file left behind who died on this machine is cleared away.
void ensure_writable(const std::filesystem::path& target);

/// What stands in the names of temporary files between the target's name and the machine and process that write.
inline constexpr const char* temporary_mark = ".writing";

}  // namespace hurtigspor
