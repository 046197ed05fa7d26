#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"
#include "store/hdf5.hpp"
#include "store/steady_writing.hpp"

// Numbers into the chunks of a variable. Whole chunks are packed past the library's filters, which take ten times as
// long; only blocks that share a chunk with others go through its cache.
namespace hurtigspor {

namespace {

hid_t native_type(std::int64_t) {
  return H5T_NATIVE_INT64;
}
hid_t native_type(double) {
  return H5T_NATIVE_DOUBLE;
}

/// The axis along which a variable is cut into chunks of more than one place. Along faster axes they are whole.
std::size_t cut_axis(const Extent& chunk) {
  const auto found = std::ranges::find_if(chunk, [](std::uint64_t places) { return places > 1; });
  return std::min<std::size_t>(static_cast<std::size_t>(found - chunk.begin()), chunk.size() - 1);
}

/// Whether a block is made of whole chunks, each a stretch of its row-major numbers.
bool is_of_whole_chunks(const Block& block, const Extent& chunk, const Extent& extent) {
  const std::size_t cut = cut_axis(chunk);
  const std::uint64_t past = block.from[cut] + block.count[cut];
  if (block.from[cut] % chunk[cut] != 0 || (past % chunk[cut] != 0 && past != extent[cut])) return false;
  for (std::size_t axis = cut + 1; axis < chunk.size(); ++axis)
    if (chunk[axis] != extent[axis] || block.count[axis] != extent[axis]) return false;
  return true;
}

/// Moves on to the next of a block's chunks.
void advance(Extent& place, const Block& block, const Extent& chunk) {
  for (std::size_t axis = chunk.size(); axis-- > 0;) {
    place[axis] += chunk[axis];
    if (place[axis] < block.from[axis] + block.count[axis]) return;
    place[axis] = block.from[axis];
  }
}

template <class Number, class Value>
std::span<const std::uint8_t> packed_as(ChunkPacker& packer, std::span<const Value> values, std::size_t cells,
                                        Value padding) {
  std::vector<Number> numbers(values.begin(), values.end());
  numbers.resize(cells, static_cast<Number>(padding));
  return packer.pack(std::as_bytes(std::span(numbers)), sizeof(Number));
}

std::span<const std::uint8_t> packed(ChunkPacker& packer, std::span<const std::int64_t> values, std::size_t cells,
                                     Stored stored) {
  const std::int64_t padding = fill_of(stored);
  if (stored == Stored::int8) return packed_as<std::int8_t>(packer, values, cells, padding);
  if (stored == Stored::int16) return packed_as<std::int16_t>(packer, values, cells, padding);
  if (stored == Stored::int32) return packed_as<std::int32_t>(packer, values, cells, padding);
  return packed_as<std::int64_t>(packer, values, cells, padding);
}

std::span<const std::uint8_t> packed(ChunkPacker& packer, std::span<const double> values, std::size_t cells,
                                     Stored stored) {
  if (stored == Stored::float32) return packed_as<float>(packer, values, cells, std::nan(""));
  return packed_as<double>(packer, values, cells, std::nan(""));
}

}  // namespace

Extent Hdf5File::chunk_extent(const std::string& path) const {
  const Handle creation(H5Dget_create_plist(variable(path)), H5Pclose);
  std::vector<hsize_t> chunk(extent(path).size());
  check(H5Pget_chunk(*creation, static_cast<int>(chunk.size()), chunk.data()), fmt::format("cannot write {}", path));
  return {chunk.begin(), chunk.end()};
}

template <class Value>
void Hdf5File::write_whole_chunks(const std::string& path, const Block& block, const Extent& chunk,
                                  std::span<const Value> values) {
  const Stored kind = stored(path);
  const std::size_t cut = cut_axis(chunk);
  const std::uint64_t a_place =
      cells(Extent(block.count.begin() + static_cast<std::ptrdiff_t>(cut) + 1, block.count.end()));
  for (Extent place = block.from; !values.empty(); advance(place, block, chunk)) {
    const std::uint64_t places = std::min(chunk[cut], block.from[cut] + block.count[cut] - place[cut]);
    write_chunk(path, place, packed(*packer_, values.first(places * a_place), cells(chunk), kind));
    values = values.subspan(places * a_place);
  }
}

template <class Value>
void Hdf5File::write_values(const std::string& path, const Block& block, std::span<const Value> values) {
  const Extent chunk = chunk_extent(path);
  if (is_of_whole_chunks(block, chunk, extent(path))) return write_whole_chunks(path, block, chunk, values);
  const Handle space(H5Dget_space(variable(path)), H5Sclose);
  const Handle memory = selected(*space, block, path);
  check(H5Dwrite(variable(path), native_type(Value{}), *memory, *space, H5P_DEFAULT, values.data()),
        fmt::format("cannot write {}", path));
}

void Hdf5File::write(const std::string& path, const Block& block, Numbers numbers) {
  expects(size(numbers) == cells(block.count), "a block has as many values as cells");
  const Stored kind = stored(path);
  if (is_whole(kind))
    write_values<std::int64_t>(path, block, filled_as(kind, std::move(numbers)));
  else
    write_values<double>(path, block, as_real(std::move(numbers)));
}

void Hdf5File::put_chunk(const std::string& path, const Extent& from, std::uint64_t bytes, const void* packed) {
  constexpr std::uint32_t all_filters = 0;
  const std::vector<hsize_t> place(from.begin(), from.end());
  check(H5Dwrite_chunk(variable(path), H5P_DEFAULT, all_filters, place.data(), bytes, packed),
        fmt::format("cannot write {}", path));
}

void Hdf5File::write_chunk(const std::string& path, const Extent& from, std::span<const std::uint8_t> packed) {
  put_chunk(path, from, packed.size(), packed.data());
}

std::uint64_t Hdf5File::take_in(const std::filesystem::path& other, std::uint64_t first, std::uint64_t past) {
  return other == began_as_ ? first : append(*file_, other, first, past);
}

void Hdf5File::adopt_chunk(const std::string& path, const Extent& from, std::uint64_t place, std::uint64_t bytes) {
  const LyingChunk lying(*file_, place);
  put_chunk(path, from, bytes, &lying);  // of which nothing is read
}

void Hdf5File::copy_chunks(const Hdf5File& from, const std::string& path) {
  const std::string reading = fmt::format("cannot read {}", path);
  const hid_t source = from.variable(path);
  const Handle space(H5Dget_space(source), H5Sclose);
  hsize_t chunks = 0;
  from.check(H5Dget_num_chunks(source, *space, &chunks), reading);
  std::vector<hsize_t> place(from.extent(path).size());
  std::vector<std::uint8_t> packed;
  for (hsize_t chunk = 0; chunk < chunks; ++chunk) {
    std::uint32_t filters = 0;
    haddr_t address = 0;
    hsize_t size = 0;
    from.check(H5Dget_chunk_info(source, *space, chunk, place.data(), &filters, &address, &size), reading);
    packed.resize(size);
    from.check(H5Dread_chunk(source, H5P_DEFAULT, place.data(), &filters, packed.data()), reading);
    check(H5Dwrite_chunk(variable(path), H5P_DEFAULT, filters, place.data(), size, packed.data()),
          fmt::format("cannot write {}", path));
  }
}

}  // namespace hurtigspor
