#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "store/chunk_packer.hpp"

/// The events of one scenario in one replicate on their way into an outcomes file: written while the run goes on, chunk
/// by chunk and each as the file will have it, so that nothing has to be packed twice. Files of our own beside the
/// part; the HDF5 library, which is not made for threads, has no hand in them. One holds the packed chunks one behind
/// the other, with room before them, so that it can become the outcomes file; what there is to know of them lies beside
/// it.
namespace hurtigspor {

class NewFile;

inline constexpr std::uint64_t events_a_chunk = 131072;

/// Where what there is to know of a log's chunks lies.
std::filesystem::path beside_log(const std::filesystem::path& log);

class EventLogWriter {
 public:
  explicit EventLogWriter(const std::filesystem::path& target);
  EventLogWriter(EventLogWriter&&) noexcept;
  ~EventLogWriter();

  /// The columns of `events_a_chunk` rows, which are packed.
  void add_chunk(const std::vector<RawNumbers>& columns);
  /// The columns of the rows that are left, which fill no chunk; then the log gets its name.
  void finish(const std::vector<RawNumbers>& columns);

 private:
  std::unique_ptr<NewFile> place_;
  std::ofstream file_;
  ChunkPacker packer_;
  std::vector<std::uint32_t> sizes_;  ///< of all chunks' columns
};

/// A log that is there. MachineError when it is not, or is damaged.
class EventLogReader {
 public:
  explicit EventLogReader(std::filesystem::path path);
  const std::filesystem::path& path() const { return path_; }
  /// Where the first chunk begins, and the last ends.
  std::uint64_t begin() const;
  std::uint64_t end() const;
  /// The bytes that the columns of the chunks take, packed, one chunk after the other.
  const std::vector<std::uint32_t>& sizes() const { return sizes_; }
  /// The columns of the rows that fill no chunk, as they lay in memory.
  const std::vector<Bytes>& rest() const { return rest_; }
  /// Compares all chunks with their checksums.
  void look_through() const;
  [[noreturn]] void fail() const;

 private:
  std::filesystem::path path_;
  std::vector<std::uint32_t> sizes_;
  std::vector<Bytes> rest_;
};

}  // namespace hurtigspor
