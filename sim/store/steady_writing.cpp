#include "store/steady_writing.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>
#include <fstream>
#include <vector>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

// The library sees the first member only and hands it back to the functions below.
struct SteadyFile {
  H5FD_t known{};
  int descriptor = -1;
  haddr_t end_of_space = 0;  ///< what the library has given out
  haddr_t end_of_file = 0;
  haddr_t kept = 0;  ///< what the file began with
  haddr_t lying_chunk = HADDR_UNDEF;
  std::shared_ptr<int> error = std::make_shared<int>(0);
};

SteadyFile& steady(H5FD_t* file) {
  return *reinterpret_cast<SteadyFile*>(file);
}

const SteadyFile& steady(const H5FD_t* file) {
  return *reinterpret_cast<const SteadyFile*>(file);
}

H5FD_t* open_file(const char* name, unsigned, hid_t access, haddr_t) {
  auto file = std::make_unique<SteadyFile>();
  file->kept = *static_cast<const std::uint64_t*>(H5Pget_driver_info(access));
  file->descriptor = ::open(name, O_RDWR | O_CREAT | O_CLOEXEC, 0666);
  if (file->descriptor < 0) return nullptr;
  if (::ftruncate(file->descriptor, static_cast<off_t>(file->kept)) != 0) *file->error = errno;
  return &file.release()->known;
}

herr_t close_file(H5FD_t* file) {
  const std::unique_ptr<SteadyFile> ours(&steady(file));
  if (::close(ours->descriptor) != 0 && *ours->error == 0) *ours->error = errno;
  return 0;
}

herr_t tell_features(const H5FD_t*, unsigned long* features) {
  if (features != nullptr)
    *features = H5FD_FEAT_AGGREGATE_METADATA | H5FD_FEAT_ACCUMULATE_METADATA | H5FD_FEAT_DATA_SIEVE;
  return 0;
}

haddr_t end_of_space(const H5FD_t* file, H5FD_mem_t) {
  return steady(file).end_of_space;
}

herr_t set_end_of_space(H5FD_t* file, H5FD_mem_t, haddr_t end) {
  steady(file).end_of_space = end;
  return 0;
}

haddr_t end_of_file(const H5FD_t* file, H5FD_mem_t) {
  return steady(file).end_of_file;
}

herr_t tell_file(H5FD_t* file, hid_t, void** handle) {
  *handle = file;
  return 0;
}

herr_t read_bytes(H5FD_t* file, H5FD_mem_t, hid_t, haddr_t from, std::size_t size, void* bytes) {
  auto* next = static_cast<char*>(bytes);
  while (size > 0) {
    const ssize_t read = ::pread(steady(file).descriptor, next, size, static_cast<off_t>(from));
    if (read < 0 && errno == EINTR) continue;
    if (read < 0) return -1;
    if (read == 0) break;
    next += read;
    from += static_cast<haddr_t>(read);
    size -= static_cast<std::size_t>(read);
  }
  std::memset(next, 0, size);  // what lies behind the end of the file counts as zeros
  return 0;
}

herr_t write_bytes(H5FD_t* file, H5FD_mem_t, hid_t, haddr_t to, std::size_t size, const void* bytes) {
  SteadyFile& ours = steady(file);
  if (to == ours.lying_chunk) return 0;
  ours.end_of_file = std::max(ours.end_of_file, to + size);
  const auto* next = static_cast<const char*>(bytes);
  while (size > 0 && *ours.error == 0) {
    const ssize_t written = ::pwrite(ours.descriptor, next, size, static_cast<off_t>(to));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      *ours.error = errno;
      break;
    }
    next += written;
    to += static_cast<haddr_t>(written);
    size -= static_cast<std::size_t>(written);
  }
  return 0;
}

// The library takes a file for new only while it is told of no space in it; what it asks for first is the beginning.
// It does not write all of that, and what an earlier attempt left there must not stay.
haddr_t give_space(H5FD_t* file, H5FD_mem_t use, hid_t, hsize_t size) {
  SteadyFile& ours = steady(file);
  if (use == H5FD_MEM_DRAW && ours.lying_chunk != HADDR_UNDEF) return ours.lying_chunk;
  const haddr_t place = ours.end_of_space;
  ours.end_of_space += size;
  if (place == 0 && ours.kept > 0) {
    if (size > room_at_the_beginning) return HADDR_UNDEF;
    static constexpr std::array<char, room_at_the_beginning> nothing{};
    write_bytes(file, use, H5P_DEFAULT, 0, nothing.size(), nothing.data());
    ours.end_of_space = ours.end_of_file = ours.kept;
  }
  return place;
}

herr_t cut_to_size(H5FD_t* file, hid_t, hbool_t) {
  SteadyFile& ours = steady(file);
  if (ours.end_of_space == ours.end_of_file) return 0;
  if (*ours.error == 0 && ::ftruncate(ours.descriptor, static_cast<off_t>(ours.end_of_space)) != 0) *ours.error = errno;
  ours.end_of_file = ours.end_of_space;
  return 0;
}

const H5FD_class_t& driver() {
  static const H5FD_class_t steady_driver = [] {
    H5FD_class_t made{};
    made.name = "steady";
    made.maxaddr = HADDR_MAX >> 1U;
    made.fc_degree = H5F_CLOSE_STRONG;
    made.open = open_file;
    made.close = close_file;
    made.fapl_size = sizeof(std::uint64_t);  // how many bytes to keep
    made.query = tell_features;
    made.alloc = give_space;
    made.get_eoa = end_of_space;
    made.set_eoa = set_end_of_space;
    made.get_eof = end_of_file;
    made.get_handle = tell_file;
    made.read = read_bytes;
    made.write = write_bytes;
    made.truncate = cut_to_size;
    const std::array<H5FD_mem_t, H5FD_MEM_NTYPES> kinds = H5FD_FLMAP_DICHOTOMY;
    std::copy(kinds.begin(), kinds.end(), std::begin(made.fl_map));
    return made;
  }();
  return steady_driver;
}

SteadyFile& steady(hid_t file) {
  void* handle = nullptr;
  expects(H5Fget_vfd_handle(file, H5P_DEFAULT, &handle) >= 0 && handle != nullptr, "an open file is written steadily");
  return steady(static_cast<H5FD_t*>(handle));
}

}  // namespace

void write_steadily(hid_t access, std::uint64_t kept) {
  static const hid_t registered = H5FDregister(&driver());
  expects(registered >= 0 && H5Pset_driver(access, registered, &kept) >= 0, "the library takes our way of writing");
}

std::shared_ptr<const int> write_error_of(hid_t file) {
  return steady(file).error;
}

std::uint64_t append(hid_t file, const std::filesystem::path& other, std::uint64_t first, std::uint64_t past) {
  SteadyFile& ours = steady(file);
  const haddr_t place = ours.end_of_space;
  std::ifstream from(other, std::ios::binary);
  from.seekg(static_cast<std::streamoff>(first));
  std::vector<char> buffer(std::size_t{1} << 20U);
  for (std::uint64_t left = past - first; left > 0;) {
    const std::uint64_t size = std::min<std::uint64_t>(left, buffer.size());
    if (!from.read(buffer.data(), static_cast<std::streamsize>(size)))
      throw MachineError(fmt::format("{}: cannot read the file.", other.string()));
    write_bytes(&ours.known, H5FD_MEM_DRAW, H5P_DEFAULT, ours.end_of_space, size, buffer.data());
    ours.end_of_space += size;
    left -= size;
  }
  return place;
}

LyingChunk::LyingChunk(hid_t file, std::uint64_t place) : file_(file) {
  steady(file_).lying_chunk = place;
}

LyingChunk::~LyingChunk() {
  steady(file_).lying_chunk = HADDR_UNDEF;
}

}  // namespace hurtigspor
