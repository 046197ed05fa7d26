#pragma once

#include <cstddef>
#include <cstdint>
#include <filesystem>
#include <fstream>
#include <memory>
#include <span>
#include <string>
#include <vector>

/// The events of one scenario in one replicate on their way into an outcomes file: written while the run goes on, chunk
/// by chunk and each as the file will have it, so that nothing has to be packed twice. A file of our own beside the
/// part; the HDF5 library, which is not made for threads, has no hand in it.
namespace hurtigspor {

class NewFile;

using Bytes = std::vector<std::uint8_t>;

inline constexpr std::uint64_t events_a_chunk = 131072;

/// Numbers of one column, as they lie in memory.
using RawNumbers = std::span<const std::byte>;

/// What deflate does with a chunk. Numbers that nobody could guess are only laid down: packing them takes long and
/// gives little. Either way they are a zlib stream, which every tool inflates.
enum class Packing : std::uint8_t { deflate, lay_down };

/// Whole numbers of so many bytes as a chunk of an HDF5 variable: shuffled, deflated, with their checksum.
Bytes packed_chunk(RawNumbers numbers, std::size_t width, Packing packing = Packing::deflate);

class EventLogWriter {
 public:
  explicit EventLogWriter(const std::filesystem::path& target);
  EventLogWriter(EventLogWriter&&) noexcept;
  ~EventLogWriter();

  /// The columns of `events_a_chunk` rows, packed.
  void add_chunk(const std::vector<Bytes>& columns);
  /// The columns of the rows that are left, which fill no chunk; then the log gets its name.
  void finish(const std::vector<RawNumbers>& columns);

 private:
  void add(const Bytes& piece);
  std::unique_ptr<NewFile> place_;
  std::ofstream file_;
};

/// Reads a log from its beginning. MachineError when it is not there or damaged.
class EventLogReader {
 public:
  explicit EventLogReader(const std::filesystem::path& path);
  std::vector<Bytes> next(std::size_t columns);  ///< of the next chunk, packed, or of the rest as it lay in memory
  void expect_end();
  /// Reads on to the end.
  void look_through();

 private:
  bool is_at_end();
  Bytes piece();
  [[noreturn]] void fail() const;
  std::string shown_;
  std::ifstream file_;
};

}  // namespace hurtigspor
