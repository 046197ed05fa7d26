#include <fmt/format.h>

#include "store/hdf5.hpp"

// Chunks as they are packed, past the library's filters.
namespace hurtigspor {

void Hdf5File::write_chunk(const std::string& path, const Extent& from, std::span<const std::uint8_t> packed) {
  constexpr std::uint32_t all_filters = 0;
  const std::vector<hsize_t> place(from.begin(), from.end());
  check(H5Dwrite_chunk(variable(path), H5P_DEFAULT, all_filters, place.data(), packed.size(), packed.data()),
        fmt::format("cannot write {}", path));
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
