#include "store/event_log.hpp"

#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>
#include <bit>
#include <cerrno>
#include <cstring>
#include <new>
#include <system_error>

#include "base/errors.hpp"
#include "store/fletcher32.hpp"
#include "store/new_file.hpp"

namespace hurtigspor {

namespace {

static_assert(std::endian::native == std::endian::little, "numbers lie in memory as they lie in the file");

constexpr std::size_t checksum_bytes = 4;

std::uint32_t word_at(const std::uint8_t* bytes) {
  std::uint32_t word = 0;
  std::memcpy(&word, bytes, sizeof word);
  return word;
}

void add_word(Bytes& bytes, std::uint32_t word) {
  for (unsigned byte = 0; byte < sizeof word; ++byte) bytes.push_back(static_cast<std::uint8_t>(word >> (8 * byte)));
}

/// The first bytes of all numbers, then the second, and so on; a stretch of rows at a time, which stays near.
template <std::size_t width>
void shuffle(const std::uint8_t* numbers, std::size_t count, std::uint8_t* planes) {
  constexpr std::size_t near = 2048;
  for (std::size_t first = 0; first < count; first += near) {
    const std::size_t past = std::min(count, first + near);
    for (std::size_t byte = 0; byte < width; ++byte)
      for (std::size_t row = first; row < past; ++row) planes[byte * count + row] = numbers[row * width + byte];
  }
}

Bytes shuffled(RawNumbers numbers, std::size_t width) {
  const auto* from = reinterpret_cast<const std::uint8_t*>(numbers.data());
  const std::size_t count = numbers.size() / width;
  Bytes planes(numbers.size());
  if (width == 1) std::memcpy(planes.data(), from, count);
  if (width == 2) shuffle<2>(from, count, planes.data());
  if (width == 4) shuffle<4>(from, count, planes.data());
  if (width == 8) shuffle<8>(from, count, planes.data());
  return planes;
}

Bytes zlib_stream(const Bytes& bytes, Packing packing) {
  const std::unique_ptr<libdeflate_compressor, decltype(&libdeflate_free_compressor)> compressor(
      libdeflate_alloc_compressor(packing == Packing::deflate ? 1 : 0), libdeflate_free_compressor);
  if (compressor == nullptr) throw std::bad_alloc();
  Bytes stream(libdeflate_zlib_compress_bound(compressor.get(), bytes.size()));
  stream.resize(libdeflate_zlib_compress(compressor.get(), bytes.data(), bytes.size(), stream.data(), stream.size()));
  return stream;
}

}  // namespace

Bytes packed_chunk(RawNumbers numbers, std::size_t width, Packing packing) {
  const Bytes planes = shuffled(numbers, width);
  Bytes packed = zlib_stream(planes, packing);
  add_word(packed, fletcher32(packed));
  return packed;
}

EventLogWriter::EventLogWriter(const std::filesystem::path& target)
    : place_(std::make_unique<NewFile>(target)), file_(place_->path(), std::ios::binary) {}

EventLogWriter::EventLogWriter(EventLogWriter&&) noexcept = default;
EventLogWriter::~EventLogWriter() = default;

void EventLogWriter::add(const Bytes& piece) {
  const auto size = static_cast<std::uint32_t>(piece.size());
  file_.write(reinterpret_cast<const char*>(&size), sizeof size);
  file_.write(reinterpret_cast<const char*>(piece.data()), static_cast<std::streamsize>(piece.size()));
  if (!file_)
    throw MachineError(fmt::format("{}: cannot write the file: {}.", place_->target().string(),
                                   std::generic_category().message(errno)));
}

void EventLogWriter::add_chunk(const std::vector<Bytes>& columns) {
  for (const Bytes& column : columns) add(column);
}

void EventLogWriter::finish(const std::vector<RawNumbers>& columns) {
  for (const RawNumbers column : columns) {
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(column.data());
    Bytes piece(bytes, bytes + column.size());
    add_word(piece, fletcher32(piece));
    add(piece);
  }
  file_.close();
  if (!file_)
    throw MachineError(fmt::format("{}: cannot write the file: {}.", place_->target().string(),
                                   std::generic_category().message(errno)));
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

Bytes EventLogReader::piece() {
  constexpr std::uint32_t most = 2 * events_a_chunk * sizeof(std::int64_t);
  std::uint32_t size = 0;
  if (!file_.read(reinterpret_cast<char*>(&size), sizeof size) || size < checksum_bytes || size > most) fail();
  Bytes bytes(size);
  if (!file_.read(reinterpret_cast<char*>(bytes.data()), size)) fail();
  const std::size_t content = size - checksum_bytes;
  if (fletcher32(std::span(bytes).first(content)) != word_at(bytes.data() + content)) fail();
  return bytes;
}

std::vector<Bytes> EventLogReader::next(std::size_t columns) {
  std::vector<Bytes> pieces(columns);
  for (Bytes& one : pieces) one = piece();
  return pieces;
}

bool EventLogReader::is_at_end() {
  return file_.peek() == std::ifstream::traits_type::eof();
}

void EventLogReader::expect_end() {
  if (!is_at_end()) fail();
}

void EventLogReader::look_through() {
  while (!is_at_end()) piece();
}

}  // namespace hurtigspor
