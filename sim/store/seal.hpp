#pragma once

#include <cstdint>
#include <filesystem>
#include <string>

/// A file's checksum over all its bytes, kept in eight bytes of the file itself. The HDF5 library has checksums for
/// almost everything it keeps, but not for its heap of texts, and reading a damaged one may end the program. So files
/// are looked through before the library reads their texts.
namespace hurtigspor {

/// Of the way in which files are sealed.
inline constexpr std::int64_t seal_version = 2;

/// XXH3 of 64 bits over all bytes of the file, the eight at `place` taken as zero. MachineError when the file cannot be
/// read.
std::uint64_t checksum_of(const std::filesystem::path& path, std::uint64_t place);

/// Writes the checksum to its place. MachineError when the machine refuses; `shown` is the name that people know.
void seal(const std::filesystem::path& path, std::uint64_t place, const std::string& shown);

/// The checksum that a file bears.
std::uint64_t seal_of(const std::filesystem::path& path, std::uint64_t place);

}  // namespace hurtigspor
