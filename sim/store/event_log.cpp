#include "store/event_log.hpp"

#include <fmt/format.h>

#include <cerrno>
#include <cstring>
#include <numeric>
#include <utility>

#include "base/errors.hpp"
#include "store/fletcher32.hpp"
#include "store/new_file.hpp"
#include "store/steady_writing.hpp"

namespace hurtigspor {

namespace {

namespace fs = std::filesystem;

constexpr std::size_t checksum_bytes = 4;

void ensure_written(const std::ofstream& file, const fs::path& target) {
  if (!file) refuse(target, "cannot write the file", errno);
}

std::span<const std::uint8_t> bytes_of(RawNumbers numbers) {
  return {reinterpret_cast<const std::uint8_t*>(numbers.data()), numbers.size()};
}

void write(std::ofstream& file, std::span<const std::uint8_t> bytes) {
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
}

/// Bytes with how many they are before them, and their checksum behind.
void write_piece(std::ofstream& file, RawNumbers numbers) {
  const auto size = static_cast<std::uint32_t>(numbers.size());
  const std::uint32_t checksum = fletcher32(bytes_of(numbers));
  write(file, bytes_of(std::as_bytes(std::span(&size, 1))));
  write(file, bytes_of(numbers));
  write(file, bytes_of(std::as_bytes(std::span(&checksum, 1))));
}

std::uint32_t word_at(const std::uint8_t* bytes) {
  std::uint32_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

/// So many bytes and their checksum; nothing when they are not there or do not agree.
bool read_checked(std::ifstream& file, std::size_t size, Bytes& bytes) {
  bytes.resize(size + checksum_bytes);
  if (!file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()))) return false;
  const std::uint32_t checksum = word_at(bytes.data() + size);
  bytes.resize(size);
  return fletcher32(bytes) == checksum;
}

bool read_piece(std::ifstream& file, Bytes& bytes) {
  constexpr std::uint32_t most = 2 * events_a_chunk * sizeof(std::int64_t);
  std::uint32_t size = 0;
  return file.read(reinterpret_cast<char*>(&size), sizeof size) && size <= most && read_checked(file, size, bytes);
}

bool is_at_end(std::ifstream& file) {
  return file.peek() == std::ifstream::traits_type::eof();
}

std::ifstream opened(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) refuse(path, "cannot open the file", errno);
  return file;
}

}  // namespace

fs::path beside_log(const fs::path& log) {
  fs::path beside = log;
  beside += ".rest";
  return beside;
}

EventLogWriter::EventLogWriter(const fs::path& target)
    : place_(std::make_unique<NewFile>(target)), file_(place_->path(), std::ios::binary) {
  write(file_, Bytes(room_at_the_beginning));
  ensure_written(file_, place_->target());
}

EventLogWriter::EventLogWriter(EventLogWriter&&) noexcept = default;
EventLogWriter::~EventLogWriter() = default;

void EventLogWriter::add_chunk(const std::vector<RawNumbers>& columns) {
  for (const RawNumbers column : columns) {
    const auto packed = packer_.pack(column, column.size() / events_a_chunk);
    write(file_, packed);
    ensure_written(file_, place_->target());
    sizes_.push_back(static_cast<std::uint32_t>(packed.size()));
  }
}

void EventLogWriter::finish(const std::vector<RawNumbers>& columns) {
  NewFile beside(beside_log(place_->target()));
  std::ofstream rest(beside.path(), std::ios::binary);
  write_piece(rest, std::as_bytes(std::span(sizes_)));
  for (const RawNumbers column : columns) write_piece(rest, column);
  rest.close();
  ensure_written(rest, beside.target());
  file_.close();
  ensure_written(file_, place_->target());
  beside.commit(NewFile::Haste::leave_to_system);
  place_->commit(NewFile::Haste::leave_to_system);
}

EventLogReader::EventLogReader(fs::path path) : path_(std::move(path)) {
  opened(path_);
  std::ifstream file = opened(beside_log(path_));
  Bytes bytes;
  if (!read_piece(file, bytes)) fail();
  for (std::size_t at = 0; at + sizeof(std::uint32_t) <= bytes.size(); at += sizeof(std::uint32_t))
    sizes_.push_back(word_at(bytes.data() + at));
  while (!is_at_end(file))
    if (!read_piece(file, rest_.emplace_back())) fail();
  if (fs::file_size(path_) < end()) fail();
}

std::uint64_t EventLogReader::begin() const {
  return room_at_the_beginning;
}

std::uint64_t EventLogReader::end() const {
  return std::accumulate(sizes_.begin(), sizes_.end(), begin());
}

void EventLogReader::look_through() const {
  std::ifstream file = opened(path_);
  file.seekg(static_cast<std::streamoff>(begin()));
  Bytes chunk;
  for (const std::uint32_t size : sizes_)
    if (size < checksum_bytes || !read_checked(file, size - checksum_bytes, chunk)) fail();
}

void EventLogReader::fail() const {
  throw MachineError(fmt::format("{}: the file is damaged.", path_.string()));
}

}  // namespace hurtigspor
