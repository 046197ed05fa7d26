#include "store/steady_writing.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

// The library sees the first member only and hands it back to the functions below.
struct SteadyFile {
  H5FD_t known{};
  int descriptor = -1;
  haddr_t end_of_space = 0;  ///< what the library has given out
  haddr_t end_of_file = 0;
  std::shared_ptr<int> error = std::make_shared<int>(0);
};

SteadyFile& steady(H5FD_t* file) {
  return *reinterpret_cast<SteadyFile*>(file);
}

const SteadyFile& steady(const H5FD_t* file) {
  return *reinterpret_cast<const SteadyFile*>(file);
}

H5FD_t* open_file(const char* name, unsigned, hid_t, haddr_t) {
  const int descriptor = ::open(name, O_RDWR | O_CREAT | O_TRUNC | O_CLOEXEC, 0666);
  if (descriptor < 0) return nullptr;
  auto file = std::make_unique<SteadyFile>();
  file->descriptor = descriptor;
  return &file.release()->known;
}

herr_t close_file(H5FD_t* file) {
  const std::unique_ptr<SteadyFile> ours(&steady(file));
  if (::close(ours->descriptor) != 0 && *ours->error == 0) *ours->error = errno;
  return 0;
}

herr_t tell_features(const H5FD_t*, unsigned long* features) {
  if (features != nullptr)
    *features = H5FD_FEAT_AGGREGATE_METADATA | H5FD_FEAT_ACCUMULATE_METADATA | H5FD_FEAT_DATA_SIEVE |
                H5FD_FEAT_AGGREGATE_SMALLDATA;
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

herr_t tell_note(H5FD_t* file, hid_t, void** note) {
  *note = &steady(file).error;
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
    made.query = tell_features;
    made.get_eoa = end_of_space;
    made.set_eoa = set_end_of_space;
    made.get_eof = end_of_file;
    made.get_handle = tell_note;
    made.read = read_bytes;
    made.write = write_bytes;
    made.truncate = cut_to_size;
    const std::array<H5FD_mem_t, H5FD_MEM_NTYPES> kinds = H5FD_FLMAP_DICHOTOMY;
    std::copy(kinds.begin(), kinds.end(), std::begin(made.fl_map));
    return made;
  }();
  return steady_driver;
}

}  // namespace

void write_steadily(hid_t access) {
  static const hid_t registered = H5FDregister(&driver());
  expects(registered >= 0 && H5Pset_driver(access, registered, nullptr) >= 0, "the library takes our way of writing");
}

std::shared_ptr<const int> write_error_of(hid_t file) {
  void* note = nullptr;
  expects(H5Fget_vfd_handle(file, H5P_DEFAULT, &note) >= 0 && note != nullptr, "an open file has its note of errors");
  return *static_cast<const std::shared_ptr<int>*>(note);
}

}  // namespace hurtigspor
