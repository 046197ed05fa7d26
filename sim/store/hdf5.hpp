#pragma once

#include <hdf5.h>

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

#include "store/chunk_packer.hpp"
#include "store/column.hpp"
#include "store/new_file.hpp"

/// The HDF5 library behind one door: handles that close themselves, failures in sentences. Objects are named by their
/// path in the file ("/persons/age"). The library is not made for threads: one call at a time in a program.
namespace hurtigspor {

/// A handle of the library that closes itself.
class Handle {
 public:
  using Close = herr_t (*)(hid_t);
  Handle() = default;
  Handle(hid_t id, Close close) : id_(id), close_(close) {}
  Handle(Handle&& other) noexcept : id_(std::exchange(other.id_, H5I_INVALID_HID)), close_(other.close_) {}
  Handle& operator=(Handle&& other) noexcept {
    std::swap(id_, other.id_);
    std::swap(close_, other.close_);
    return *this;
  }
  ~Handle() {
    if (id_ >= 0) close_(id_);
  }
  hid_t operator*() const { return id_; }
  /// Leaves the closing to the caller.
  hid_t release() { return std::exchange(id_, H5I_INVALID_HID); }

 private:
  hid_t id_ = H5I_INVALID_HID;
  Close close_ = nullptr;
};

/// Lengths along the axes of a variable, slowest axis first.
using Extent = std::vector<std::uint64_t>;

std::uint64_t cells(const Extent& extent);

/// A part of a variable.
struct Block {
  Extent from;
  Extent count;
};

/// How a variable of numbers is laid out.
struct Layout {
  Stored stored;
  Extent extent;
  Extent chunk;
  bool growing = false;           ///< along the first axis
  bool fill = true;               ///< has a value that stands for "not there"
  std::uint64_t cache_bytes = 0;  ///< chunks kept in memory until they are full
};

using Attribute = std::variant<std::string, std::int64_t, double>;

/// A chunk of about `target` values, whole along the fastest axes.
Extent chunk_of(const Extent& extent, std::uint64_t target = 16384);

/// An open HDF5 file. Every failure is a MachineError naming the file and what was tried.
class Hdf5File {
 public:
  /// A new file at `path`; messages show `shown`, the name that people know. What lies at `path` goes, but for its
  /// beginning.
  static Hdf5File create(const std::filesystem::path& path, const std::filesystem::path& shown,
                         Beginning beginning = {});
  /// An existing file, for reading. Only files made by `create`, and unchanged since, are opened.
  static Hdf5File open(const std::filesystem::path& path);

  const std::string& shown() const { return shown_; }
  [[noreturn]] void fail(std::string_view tried) const;

  void add_group(const std::string& path);
  void add_numbers(const std::string& path, const Layout& layout);
  void add_texts(const std::string& path, const std::vector<std::string>& texts);
  /// Makes a variable of one axis that axis's coordinate, known under its own name.
  void make_axis(const std::string& path);
  /// Makes a variable of one axis stand for that axis alone: its places are only counted, and it holds nothing.
  void make_bare_axis(const std::string& path);
  /// Names the axes of a variable by the paths of their coordinates, slowest first.
  void attach_axes(const std::string& path, const std::vector<std::string>& axes);

  /// Writes row-major numbers, each place once. Whole numbers must fit the variable, `absent` and NaN become its fill
  /// value.
  void write(const std::string& path, const Block& block, Numbers numbers);
  /// Writes the chunk of a variable that begins at `from` and is packed as the variable's filters would pack it.
  void write_chunk(const std::string& path, const Extent& from, std::span<const std::uint8_t> packed);
  /// Where the bytes [first, past) of another file lie in this one from now on: where it began with them, or behind all
  /// that there is.
  std::uint64_t take_in(const std::filesystem::path& other, std::uint64_t first, std::uint64_t past);
  /// The same as `write_chunk` of bytes that lie in the file already.
  void adopt_chunk(const std::string& path, const Extent& from, std::uint64_t place, std::uint64_t bytes);
  /// Takes over all chunks of the variable that lies at the same place in another file and is laid out alike.
  void copy_chunks(const Hdf5File& from, const std::string& path);
  /// Brings everything to the file, closes it and writes its checksum.
  void close();

  bool has(const std::string& path) const;
  /// Names of the variables or groups in a group, in order of creation.
  std::vector<std::string> variables(const std::string& group) const;
  Extent extent(const std::string& path) const;
  Stored stored(const std::string& path) const;
  bool holds_texts(const std::string& path) const;
  bool holds_numbers(const std::string& path) const;
  bool is_axis(const std::string& path) const;
  bool is_group(const std::string& path) const;
  std::uint64_t bytes_on_disk(const std::string& path) const;  ///< as stored; of texts only the references to them
  /// Paths of the coordinates of a variable's axes, slowest first.
  std::vector<std::string> axes(const std::string& path) const;
  std::vector<std::string> texts(const std::string& path) const;
  /// Whole numbers from variables of whole numbers, real ones from the others; fill values become `absent` and NaN.
  Numbers read(const std::string& path, const Block& block) const;
  Numbers read(const std::string& path) const;

  void set_text(const std::string& object, const std::string& name, const std::string& text);
  void set_number(const std::string& object, const std::string& name, Stored stored, const Numbers& numbers);
  bool has_attribute(const std::string& object, const std::string& name) const;
  std::vector<std::string> attributes(const std::string& object) const;      ///< names, in order of creation
  bool is_single(const std::string& object, const std::string& name) const;  ///< one value, not several
  Attribute attribute(const std::string& object, const std::string& name) const;
  std::string text(const std::string& object, const std::string& name) const;
  std::int64_t whole(const std::string& object, const std::string& name) const;

 private:
  Hdf5File(Handle file, std::string shown, std::filesystem::path path)
      : shown_(std::move(shown)), path_(std::move(path)), file_(std::move(file)) {}
  template <class Result>
  Result check(Result result, std::string_view tried) const {
    if (result < 0 || write_refused()) fail(tried);
    return result;
  }
  bool write_refused() const { return write_error_ && *write_error_ != 0; }
  hid_t variable(const std::string& path) const;
  void keep(const std::string& path, Handle opened);
  std::uint64_t add_seal();
  std::uint64_t place_of_seal() const;
  Handle selected(hid_t space, const Block& block, const std::string& path) const;
  Extent chunk_extent(const std::string& path) const;
  void put_chunk(const std::string& path, const Extent& from, std::uint64_t bytes, const void* packed);
  template <class Value>
  void write_values(const std::string& path, const Block& block, std::span<const Value> values);
  template <class Value>
  void write_whole_chunks(const std::string& path, const Block& block, const Extent& chunk,
                          std::span<const Value> values);

  std::string shown_;
  std::filesystem::path path_;
  std::filesystem::path began_as_;          ///< of created files
  std::shared_ptr<const int> write_error_;  ///< of created files
  Handle file_;
  mutable std::map<std::string, Handle> open_;  ///< variables stay open: closing one empties its cache of chunks
  std::optional<ChunkPacker> packer_;           ///< of created files
};

hid_t file_type(Stored stored);

/// The value that stands for "not there" among whole numbers of this kind: the least of them.
std::int64_t fill_of(Stored stored);
/// The largest of them.
std::int64_t most_of(Stored stored);
/// Numbers as a variable of whole numbers of this kind holds them. One that does not fit is a broken promise.
std::vector<std::int64_t> filled_as(Stored stored, Numbers numbers);

}  // namespace hurtigspor
