#include "store/seal.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include <array>
#include <cerrno>
#include <fstream>
#include <memory>
#include <vector>

#include "base/errors.hpp"
#include "store/new_file.hpp"

namespace hurtigspor {

namespace {

constexpr std::size_t seal_bytes = 8;

}  // namespace

std::uint64_t checksum_of(const std::filesystem::path& path, std::uint64_t place) {
  std::ifstream file(path, std::ios::binary);
  std::vector<char> buffer(std::size_t{1} << 18U);
  const std::unique_ptr<XXH3_state_t, decltype(&XXH3_freeState)> sum(XXH3_createState(), XXH3_freeState);
  XXH3_64bits_reset(sum.get());
  for (std::uint64_t start = 0; file; start += buffer.size()) {
    file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    for (std::uint64_t at = place; at < place + seal_bytes; ++at)
      if (at >= start && at < start + buffer.size()) buffer[at - start] = '\0';
    XXH3_64bits_update(sum.get(), buffer.data(), static_cast<std::size_t>(file.gcount()));
  }
  if (file.bad() || !file.eof()) throw MachineError(fmt::format("{}: cannot read the file.", path.string()));
  return XXH3_64bits_digest(sum.get());
}

void seal(const std::filesystem::path& path, std::uint64_t place, const std::string& shown) {
  const std::uint64_t checksum = checksum_of(path, place);
  std::array<char, seal_bytes> bytes{};
  for (std::size_t byte = 0; byte < seal_bytes; ++byte) bytes[byte] = static_cast<char>(checksum >> (8 * byte));
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekp(static_cast<std::streamoff>(place));
  file.write(bytes.data(), bytes.size());
  file.close();
  if (!file) refuse(shown, "cannot write the file's checksum", errno);
}

std::uint64_t seal_of(const std::filesystem::path& path, std::uint64_t place) {
  std::array<char, seal_bytes> bytes{};
  std::ifstream file(path, std::ios::binary);
  file.seekg(static_cast<std::streamoff>(place));
  if (!file.read(bytes.data(), bytes.size()))
    throw MachineError(fmt::format("{}: cannot read the file.", path.string()));
  std::uint64_t checksum = 0;
  for (std::size_t byte = 0; byte < seal_bytes; ++byte)
    checksum |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[byte])) << (8 * byte);
  return checksum;
}

}  // namespace hurtigspor
