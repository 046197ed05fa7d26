#include <unistd.h>

#include <filesystem>
#include <fstream>

#include "base/errors.hpp"
#include "fuzz/changed_outcomes.hpp"
#include "fuzz/readers.hpp"
#include "fuzz/sentences.hpp"
#include "store/outcomes_reader.hpp"

namespace hurtigspor::fuzz {

namespace {

/// A place in memory rather than on a disk, gone afterwards.
class Place {
 public:
  Place() = default;
  Place(const Place&) = delete;
  Place& operator=(const Place&) = delete;
  ~Place() { std::filesystem::remove(path_); }
  const std::filesystem::path& path() const { return path_; }

 private:
  std::filesystem::path path_ = (std::filesystem::is_directory("/dev/shm") ? std::filesystem::path("/dev/shm")
                                                                           : std::filesystem::temp_directory_path()) /
                                ("hurtigspor-fuzzed-" + std::to_string(getpid()) + ".h5");
};

void read_all(const std::filesystem::path& path) {
  try {
    const OutcomesReader reader(path);
    for (const auto& table : reader.description().tables) {
      reader.read(table.name);
      for (std::size_t row = 0; row < reader.description().scenarios.size(); ++row) reader.read(table.name, row);
    }
    if (reader.has_persons()) reader.persons();
    reader.read_events(0, reader.events());
  } catch (const InputError& refusal) {
    for (const auto& sentence : refusal.sentences()) expect_sentence(sentence);
  } catch (const MachineError& refusal) {
    expect_sentence(refusal.what());
  }
}

}  // namespace

void read_outcomes_bytes(std::string_view bytes) {
  const Place place;
  std::ofstream(place.path(), std::ios::binary) << bytes;
  read_all(place.path());
}

void read_changed_outcomes(std::string_view bytes) {
  const Place place;
  if (write_changed_outcomes(bytes, place.path())) read_all(place.path());
}

}  // namespace hurtigspor::fuzz
