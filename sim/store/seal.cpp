#include "store/seal.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <bit>
#include <fstream>
#include <vector>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

constexpr std::size_t seal_bytes = 8;

std::uint64_t word_at(const char* bytes) {
  std::uint64_t word = 0;
  for (std::size_t byte = 0; byte < seal_bytes; ++byte)
    word |= static_cast<std::uint64_t>(static_cast<unsigned char>(bytes[byte])) << (8 * byte);
  return word;
}

}  // namespace

std::uint64_t checksum_of(const std::filesystem::path& path, std::uint64_t place) {
  std::ifstream file(path, std::ios::binary);
  std::vector<char> buffer(std::size_t{1} << 20U);
  std::uint64_t checksum = 0xcbf29ce484222325U;
  for (std::uint64_t start = 0; file; start += buffer.size()) {
    file.read(buffer.data(), static_cast<std::streamsize>(buffer.size()));
    const auto read = static_cast<std::size_t>(file.gcount());
    if (file.bad()) break;
    std::fill(buffer.begin() + file.gcount(), buffer.end(), '\0');
    for (std::uint64_t at = place; at < place + seal_bytes; ++at)
      if (at >= start && at < start + buffer.size()) buffer[at - start] = '\0';
    // Each step is one-to-one in the word and in what came before, so one changed word always shows.
    for (std::size_t at = 0; at < read; at += seal_bytes)
      checksum = std::rotl((checksum ^ word_at(buffer.data() + at)) * 0x9e3779b97f4a7c15U, 29);
    checksum ^= read;
  }
  if (file.bad() || !file.eof()) throw MachineError(fmt::format("{}: cannot read the file.", path.string()));
  return checksum;
}

void seal(const std::filesystem::path& path, std::uint64_t place, const std::string& shown) {
  const std::uint64_t checksum = checksum_of(path, place);
  std::array<char, seal_bytes> bytes{};
  for (std::size_t byte = 0; byte < seal_bytes; ++byte) bytes[byte] = static_cast<char>(checksum >> (8 * byte));
  std::fstream file(path, std::ios::binary | std::ios::in | std::ios::out);
  file.seekp(static_cast<std::streamoff>(place));
  file.write(bytes.data(), bytes.size());
  file.close();
  if (!file) throw MachineError(fmt::format("{}: cannot write the file's checksum.", shown));
}

std::uint64_t seal_of(const std::filesystem::path& path, std::uint64_t place) {
  std::array<char, seal_bytes> bytes{};
  std::ifstream file(path, std::ios::binary);
  file.seekg(static_cast<std::streamoff>(place));
  if (!file.read(bytes.data(), bytes.size()))
    throw MachineError(fmt::format("{}: cannot read the file.", path.string()));
  return word_at(bytes.data());
}

}  // namespace hurtigspor
