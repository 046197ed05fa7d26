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
/// by chunk and each as the file will have it, so that nothing has to be packed twice. A file of our own beside the
/// part; the HDF5 library, which is not made for threads, has no hand in it.
namespace hurtigspor {

class NewFile;

inline constexpr std::uint64_t events_a_chunk = 131072;

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
  void add(std::span<const std::uint8_t> piece);
  void ensure_written() const;
  std::unique_ptr<NewFile> place_;
  std::ofstream file_;
  ChunkPacker packer_;
};

/// Reads a log from its beginning. MachineError when it is not there or damaged.
class EventLogReader {
 public:
  explicit EventLogReader(const std::filesystem::path& path);
  /// Of the next chunk, packed, or of the rest as it lay in memory; good until the next call.
  const std::vector<Bytes>& next(std::size_t columns);
  void expect_end();
  /// Reads on to the end.
  void look_through();

 private:
  bool is_at_end();
  void read_piece(Bytes& piece);
  [[noreturn]] void fail() const;
  std::string shown_;
  std::ifstream file_;
  std::vector<Bytes> pieces_;
};

}  // namespace hurtigspor
