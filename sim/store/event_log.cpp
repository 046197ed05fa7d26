#include "store/event_log.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <system_error>

#include "base/errors.hpp"
#include "store/fletcher32.hpp"
#include "store/new_file.hpp"

namespace hurtigspor {

namespace {

constexpr std::size_t checksum_bytes = 4;

std::uint32_t word_at(const std::uint8_t* bytes) {
  std::uint32_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

void add_word(Bytes& bytes, std::uint32_t word) {
  for (unsigned byte = 0; byte < sizeof word; ++byte) bytes.push_back(static_cast<std::uint8_t>(word >> (8 * byte)));
}

}  // namespace

EventLogWriter::EventLogWriter(const std::filesystem::path& target)
    : place_(std::make_unique<NewFile>(target)), file_(place_->path(), std::ios::binary) {}

EventLogWriter::EventLogWriter(EventLogWriter&&) noexcept = default;
EventLogWriter::~EventLogWriter() = default;

void EventLogWriter::ensure_written() const {
  if (!file_)
    throw MachineError(fmt::format("{}: cannot write the file: {}.", place_->target().string(),
                                   std::generic_category().message(errno)));
}

void EventLogWriter::add(std::span<const std::uint8_t> piece) {
  const auto size = static_cast<std::uint32_t>(piece.size());
  file_.write(reinterpret_cast<const char*>(&size), sizeof size);
  file_.write(reinterpret_cast<const char*>(piece.data()), static_cast<std::streamsize>(piece.size()));
  ensure_written();
}

void EventLogWriter::add_chunk(const std::vector<RawNumbers>& columns) {
  for (const RawNumbers column : columns) add(packer_.pack(column, column.size() / events_a_chunk));
}

void EventLogWriter::finish(const std::vector<RawNumbers>& columns) {
  for (const RawNumbers column : columns) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(column.data());
    Bytes piece(bytes, bytes + column.size());
    add_word(piece, fletcher32(piece));
    add(piece);
  }
  file_.close();
  ensure_written();
  place_->commit(NewFile::Haste::leave_to_system);
}

EventLogReader::EventLogReader(const std::filesystem::path& path)
    : shown_(path.string()), file_(path, std::ios::binary) {
  if (!file_)
    throw MachineError(fmt::format("{}: cannot open the file: {}.", shown_, std::generic_category().message(errno)));
}

void EventLogReader::fail() const {
  throw MachineError(fmt::format("{}: the file is damaged.", shown_));
}

void EventLogReader::read_piece(Bytes& piece) {
  constexpr std::uint32_t most = 2 * events_a_chunk * sizeof(std::int64_t);
  std::uint32_t size = 0;
  if (!file_.read(reinterpret_cast<char*>(&size), sizeof size) || size < checksum_bytes || size > most) fail();
  piece.resize(size);
  if (!file_.read(reinterpret_cast<char*>(piece.data()), size)) fail();
  const std::size_t content = size - checksum_bytes;
  if (fletcher32(std::span(piece).first(content)) != word_at(piece.data() + content)) fail();
}

const std::vector<Bytes>& EventLogReader::next(std::size_t columns) {
  pieces_.resize(columns);
  for (Bytes& piece : pieces_) read_piece(piece);
  return pieces_;
}

bool EventLogReader::is_at_end() {
  return file_.peek() == std::ifstream::traits_type::eof();
}

void EventLogReader::expect_end() {
  if (!is_at_end()) fail();
}

void EventLogReader::look_through() {
  while (!is_at_end()) next(1);
}

}  // namespace hurtigspor
