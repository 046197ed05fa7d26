#include "store/hdf5.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <hdf5_hl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <charconv>
#include <cmath>
#include <cstring>
#include <fstream>
#include <functional>
#include <numeric>
#include <string_view>
#include <system_error>

#include "base/errors.hpp"
#include "store/seal.hpp"
#include "store/steady_writing.hpp"

namespace hurtigspor {

namespace {

// The library would print its own pages of errors; they are told in one sentence instead.
void quieten() {
  H5Eset_auto2(H5E_DEFAULT, nullptr, nullptr);
}

herr_t collect_reason(unsigned, const H5E_error2_t* error, void* all) {
  if (error->desc != nullptr) static_cast<std::string*>(all)->append(error->desc).append("\n");
  return 0;
}

// What the number at the front of a text means as an error of the system.
std::string error_told_in(std::string_view text) {
  int error = 0;
  std::from_chars(text.data(), text.data() + text.size(), error);
  return std::generic_category().message(error);
}

// The library tells the cause among many lines about where it was met; the innermost stands first.
std::string reason() {
  std::string all;
  H5Ewalk2(H5E_DEFAULT, H5E_WALK_UPWARD, collect_reason, &all);
  H5Eclear2(H5E_DEFAULT);
  constexpr std::string_view said = "errno = ";
  if (const auto at = all.find(said); at != std::string::npos)
    return error_told_in(std::string_view(all).substr(at + said.size()));
  if (all.find("checksum") != std::string::npos) return "the file is damaged (a checksum does not match)";
  if (all.find("truncated file") != std::string::npos) return "the file is damaged (its end is missing)";
  const std::string innermost = all.substr(0, all.find('\n'));
  return innermost.empty() ? "the file is damaged" : fmt::format("the file is damaged ({})", innermost);
}

Handle file_access() {
  Handle access(H5Pcreate(H5P_FILE_ACCESS), H5Pclose);
  // From this version on the library keeps checksums of all that it notes about the data, not of the data only.
  H5Pset_libver_bounds(*access, H5F_LIBVER_V110, H5F_LIBVER_V110);
  H5Pset_fclose_degree(*access, H5F_CLOSE_STRONG);
  // Files get their name when they are complete, so there is nothing to lock; network file systems often cannot.
  H5Pset_file_locking(*access, false, true);
  return access;
}

constexpr const char* seal_path = "/checksum";

constexpr unsigned tracked = H5P_CRT_ORDER_TRACKED | H5P_CRT_ORDER_INDEXED;

Handle object_creation(hid_t kind) {
  Handle creation(H5Pcreate(kind), H5Pclose);
  H5Pset_attr_creation_order(*creation, tracked);
  H5Pset_obj_track_times(*creation, false);  // equal runs are equal files
  if (kind != H5P_DATASET_CREATE) H5Pset_link_creation_order(*creation, tracked);
  return creation;
}

}  // namespace

std::uint64_t cells(const Extent& extent) {
  return std::accumulate(extent.begin(), extent.end(), std::uint64_t{1}, std::multiplies<>());
}

Extent chunk_of(const Extent& extent, std::uint64_t target) {
  Extent chunk(extent.size(), 1);
  std::uint64_t room = target;
  for (std::size_t axis = extent.size(); axis-- > 0 && room > 1;) {
    chunk[axis] = std::clamp<std::uint64_t>(extent[axis], 1, room);
    room /= chunk[axis];
  }
  return chunk;
}

hid_t file_type(Stored stored) {
  const std::array<hid_t, 6> types{H5T_STD_I8LE,  H5T_STD_I16LE,  H5T_STD_I32LE,
                                   H5T_STD_I64LE, H5T_IEEE_F32LE, H5T_IEEE_F64LE};
  return types[static_cast<std::size_t>(stored)];
}

std::int64_t fill_of(Stored stored) {
  constexpr std::array<std::int64_t, 4> least{INT8_MIN, INT16_MIN, INT32_MIN, INT64_MIN};
  return least[static_cast<std::size_t>(stored)];
}

std::int64_t most_of(Stored stored) {
  constexpr std::array<std::int64_t, 4> most{INT8_MAX, INT16_MAX, INT32_MAX, INT64_MAX};
  return most[static_cast<std::size_t>(stored)];
}

std::vector<std::int64_t> filled_as(Stored stored, Numbers numbers) {
  auto values = as_whole(std::move(numbers));
  const std::int64_t fill = fill_of(stored);
  const std::int64_t most = most_of(stored);
  for (auto& value : values) {
    if (value == absent)
      value = fill;
    else
      expects(value > fill && value <= most, "a whole number fits its variable");
  }
  return values;
}

Hdf5File Hdf5File::create(const std::filesystem::path& path, const std::filesystem::path& shown, Beginning beginning) {
  quieten();
  const int trial = ::open(path.c_str(), O_WRONLY | O_CREAT | O_CLOEXEC, 0666);
  if (trial < 0) refuse(shown, "cannot create the file", errno);
  ::close(trial);
  const Handle access = file_access();
  const Handle creation = object_creation(H5P_FILE_CREATE);
  write_steadily(*access, beginning.bytes);
  const hid_t id = H5Fcreate(path.c_str(), H5F_ACC_TRUNC, *creation, *access);
  Hdf5File file(Handle(id, H5Fclose), shown.string(), path);
  file.check(id, "cannot create the file");
  file.began_as_ = std::move(beginning.of);
  file.write_error_ = write_error_of(id);
  file.packer_.emplace(ChunkPacker::Effort::thorough);
  return file;
}

Hdf5File Hdf5File::open(const std::filesystem::path& path) {
  quieten();
  std::ifstream raw(path, std::ios::binary);
  std::array<char, 8> begin{};
  if (!raw || std::filesystem::is_directory(path))
    throw MachineError(fmt::format("{}: cannot open the file: {}.", path.string(),
                                   raw ? "it is a folder" : std::generic_category().message(errno)));
  raw.read(begin.data(), begin.size());
  if (!raw || std::memcmp(begin.data(), "\x89HDF\r\n\x1a\n", begin.size()) != 0)
    throw MachineError(fmt::format("{}: this is not an HDF5 file.", path.string()));
  const Handle access = file_access();
  const hid_t id = H5Fopen(path.c_str(), H5F_ACC_RDONLY, *access);
  Hdf5File file(Handle(id, H5Fclose), path.string(), {});
  file.check(id, "cannot open the file");
  if (!file.has(seal_path))
    throw MachineError(fmt::format("{}: this is an HDF5 file, but not one of hurtigspor.", path.string()));
  if (!file.has_attribute(seal_path, "version") || file.whole(seal_path, "version") != seal_version)
    throw MachineError(
        fmt::format("{}: another version of hurtigspor wrote this file, which this one cannot read.", path.string()));
  const std::uint64_t place = file.place_of_seal();
  if (seal_of(path, place) != checksum_of(path, place))
    throw MachineError(fmt::format("{}: the file is damaged, or was changed after it was written.", path.string()));
  return file;
}

void Hdf5File::fail(std::string_view tried) const {
  if (write_refused()) refuse(shown_, tried, *write_error_);
  throw MachineError(fmt::format("{}: {}: {}.", shown_, tried, reason()));
}

// The seal lies in one piece and is there from the start, so that its place is known before the file is closed.
std::uint64_t Hdf5File::add_seal() {
  const Handle creation = object_creation(H5P_DATASET_CREATE);
  H5Pset_layout(*creation, H5D_CONTIGUOUS);
  H5Pset_alloc_time(*creation, H5D_ALLOC_TIME_EARLY);
  const Handle space(H5Screate(H5S_SCALAR), H5Sclose);
  keep(seal_path,
       Handle(H5Dcreate2(*file_, seal_path, file_type(Stored::int64), *space, H5P_DEFAULT, *creation, H5P_DEFAULT),
              H5Dclose));
  set_text(seal_path, "long_name", "checksum over all other bytes of the file (XXH3, 64 bits)");
  set_text(seal_path, "units", "1");
  set_number(seal_path, "version", Stored::int32, std::vector<std::int64_t>{seal_version});
  return place_of_seal();
}

std::uint64_t Hdf5File::place_of_seal() const {
  const haddr_t place = H5Dget_offset(variable(seal_path));
  if (place == HADDR_UNDEF) fail("cannot read the checksum");
  return place;
}

void Hdf5File::close() {
  const std::uint64_t place = add_seal();
  check(H5Fflush(*file_, H5F_SCOPE_GLOBAL), "cannot write the file");
  open_.clear();
  const herr_t closed = H5Fclose(file_.release());
  check(closed, "cannot write the file");
  seal(path_, place, shown_);
}

void Hdf5File::add_group(const std::string& path) {
  const Handle creation = object_creation(H5P_GROUP_CREATE);
  const Handle group(H5Gcreate2(*file_, path.c_str(), H5P_DEFAULT, *creation, H5P_DEFAULT), H5Gclose);
  check(*group, fmt::format("cannot write {}", path));
}

void Hdf5File::add_numbers(const std::string& path, const Layout& layout) {
  const Handle creation = object_creation(H5P_DATASET_CREATE);
  const int axes = static_cast<int>(layout.extent.size());
  const Extent chunk(layout.chunk.begin(), layout.chunk.end());
  H5Pset_chunk(*creation, axes, reinterpret_cast<const hsize_t*>(chunk.data()));
  H5Pset_shuffle(*creation);
  H5Pset_deflate(*creation, 4);
  H5Pset_fletcher32(*creation);
  if (layout.fill && is_whole(layout.stored)) {
    const std::int64_t fill = fill_of(layout.stored);
    H5Pset_fill_value(*creation, H5T_NATIVE_INT64, &fill);
  } else if (layout.fill) {
    const double fill = std::nan("");
    H5Pset_fill_value(*creation, H5T_NATIVE_DOUBLE, &fill);
  }
  const Handle access(H5Pcreate(H5P_DATASET_ACCESS), H5Pclose);
  if (layout.cache_bytes > 0) H5Pset_chunk_cache(*access, 10007, layout.cache_bytes, 1.0);

  std::vector<hsize_t> now(layout.extent.begin(), layout.extent.end());
  std::vector<hsize_t> most = now;
  if (layout.growing) most.front() = H5S_UNLIMITED;
  const Handle space(H5Screate_simple(axes, now.data(), most.data()), H5Sclose);
  keep(path, Handle(H5Dcreate2(*file_, path.c_str(), file_type(layout.stored), *space, H5P_DEFAULT, *creation, *access),
                    H5Dclose));
  if (layout.fill)
    set_number(path, "_FillValue", layout.stored,
               is_whole(layout.stored) ? Numbers(std::vector<std::int64_t>{fill_of(layout.stored)})
                                       : Numbers(std::vector<double>{std::nan("")}));
}

void Hdf5File::keep(const std::string& path, Handle opened) {
  check(*opened, fmt::format("cannot write {}", path));
  open_.insert_or_assign(path, std::move(opened));
}

hid_t Hdf5File::variable(const std::string& path) const {
  const auto found = open_.find(path);
  if (found != open_.end()) return *found->second;
  Handle opened(H5Dopen2(*file_, path.c_str(), H5P_DEFAULT), H5Dclose);
  check(*opened, fmt::format("cannot read {}", path));
  return *open_.emplace(path, std::move(opened)).first->second;
}

void Hdf5File::make_axis(const std::string& path) {
  const std::string name = path.substr(path.rfind('/') + 1);
  check(H5DSset_scale(variable(path), name.c_str()), fmt::format("cannot write {}", path));
}

void Hdf5File::make_bare_axis(const std::string& path) {
  // The words by which netCDF knows a dimension that has no variable.
  const auto name = fmt::format("This is a netCDF dimension but not a netCDF variable.{:10}", extent(path).front());
  check(H5DSset_scale(variable(path), name.c_str()), fmt::format("cannot write {}", path));
}

void Hdf5File::attach_axes(const std::string& path, const std::vector<std::string>& axes) {
  for (unsigned axis = 0; axis < axes.size(); ++axis)
    check(H5DSattach_scale(variable(path), variable(axes[axis]), axis), fmt::format("cannot write {}", path));
}

Handle Hdf5File::selected(hid_t space, const Block& block, const std::string& path) const {
  const int axes = check(H5Sget_simple_extent_ndims(space), fmt::format("cannot read {}", path));
  expects(block.from.size() == static_cast<std::size_t>(axes) && block.count.size() == block.from.size(),
          "a block has as many axes as its variable");
  const std::vector<hsize_t> from(block.from.begin(), block.from.end());
  const std::vector<hsize_t> count(block.count.begin(), block.count.end());
  check(H5Sselect_hyperslab(space, H5S_SELECT_SET, from.data(), nullptr, count.data(), nullptr),
        fmt::format("cannot reach a part of {}", path));
  return {H5Screate_simple(axes, count.data(), nullptr), H5Sclose};
}

Numbers Hdf5File::read(const std::string& path, const Block& block) const {
  const Stored kind = stored(path);
  const Handle space(H5Dget_space(variable(path)), H5Sclose);
  const Handle memory = selected(*space, block, path);
  const std::string tried = fmt::format("cannot read {}", path);
  if (!is_whole(kind)) {
    std::vector<double> values(cells(block.count));
    check(H5Dread(variable(path), H5T_NATIVE_DOUBLE, *memory, *space, H5P_DEFAULT, values.data()), tried);
    return values;
  }
  std::vector<std::int64_t> values(cells(block.count));
  check(H5Dread(variable(path), H5T_NATIVE_INT64, *memory, *space, H5P_DEFAULT, values.data()), tried);
  std::replace(values.begin(), values.end(), fill_of(kind), absent);
  return values;
}

Numbers Hdf5File::read(const std::string& path) const {
  const Extent whole = extent(path);
  return read(path, {Extent(whole.size(), 0), whole});
}

}  // namespace hurtigspor
