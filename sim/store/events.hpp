#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "store/column.hpp"
#include "store/event_log.hpp"
#include "store/hdf5.hpp"

/// The group `/events`, one row an event, as it lies in the outcomes file.
namespace hurtigspor {

/// Writes the events of one scenario in one replicate after the other. Whole chunks stay as they lie in their log,
/// which becomes a stretch of the file. What is left of each, fewer rows than a chunk, lies behind all of them, in the
/// same order.
class EventsWriter {
 public:
  /// `chunks` of all logs together, and `rows` of all logs, rests included.
  EventsWriter(Hdf5File& file, const EventsDescription& about, std::uint64_t chunks, std::uint64_t rows);
  void add(const EventLogReader& log, std::uint64_t rows, std::size_t scenario, std::uint32_t replicate);
  void finish();

 private:
  /// A variable along the axis of events, with the rests that fill no chunk yet.
  struct Variable {
    std::string path;
    Stored stored;
    Bytes rest;
  };
  void add_variable(const Column& column);
  void add_lists(const EventsDescription& about);
  /// The columns of `rows` that fill no chunk, after what is left of others.
  void add_rest(const std::vector<Bytes>& columns, std::uint64_t rows, std::int64_t scenario, std::int64_t replicate);
  void write_rest();
  /// A chunk's numbers, packed; good until the next call.
  std::span<const std::uint8_t> packed(const Bytes& numbers, Stored stored);
  /// A chunk that holds one number throughout, packed.
  Bytes packed_alike(std::int64_t number, Stored stored);

  Hdf5File& file_;
  ChunkPacker packer_;
  std::vector<Variable> variables_;  ///< scenario, replicate, then the columns
  std::uint64_t next_chunk_ = 0;
  std::uint64_t next_rest_;  ///< chunk
  std::uint64_t rest_rows_ = 0;
};

std::uint64_t count_events(const Hdf5File& file);
/// The rows [from, from + rows) of every column.
std::vector<Column> read_events(const Hdf5File& file, std::uint64_t from, std::uint64_t rows);

}  // namespace hurtigspor
