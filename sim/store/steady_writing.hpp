#pragma once

#include <hdf5.h>

#include <cstdint>
#include <filesystem>
#include <memory>

/// Writing that never fails in the eyes of the HDF5 library. When it meets a full disk half-way the library neither
/// finishes nor closes its file, and may end the program when that exits. So a refused write is noted, that one and all
/// later ones are dropped, and the library closes its file in good order; whoever wrote looks at the note. Space in the
/// file is given out here as well, so that it can grow around bytes that lie there already.
namespace hurtigspor {

/// What the library writes at the beginning of every file has room in so many bytes.
inline constexpr std::uint64_t room_at_the_beginning = 4096;

/// Makes files that are created with this access write steadily. The file that is there already keeps its first `kept`
/// bytes but for that room, and the library's own come behind them; with none it is emptied.
void write_steadily(hid_t access, std::uint64_t kept = 0);

/// The note of an open file created so: the error number of the first refused write, 0 while there is none. It outlives
/// the file.
std::shared_ptr<const int> write_error_of(hid_t file);

/// Puts the bytes [first, past) of another file behind all that an open file created so holds; the place of the first.
/// MachineError when they cannot be read.
std::uint64_t append(hid_t file, const std::filesystem::path& other, std::uint64_t first, std::uint64_t past);

/// While it lives the library may write one chunk of an open file created so, whose bytes lie at a place already: it is
/// given that place, and what it writes there is dropped.
class LyingChunk {
 public:
  LyingChunk(hid_t file, std::uint64_t place);
  LyingChunk(const LyingChunk&) = delete;
  LyingChunk& operator=(const LyingChunk&) = delete;
  ~LyingChunk();

 private:
  hid_t file_;
};

}  // namespace hurtigspor
