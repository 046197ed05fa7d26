#include <rapidcheck.h>

#include <algorithm>

#include "sim/store/sample.hpp"
#include "store/hdf5.hpp"

/// Numbers reach a variable packed by ourselves where a block is made of whole chunks, and through the HDF5 library
/// where it is not; whoever reads them finds the same.
namespace hurtigspor {
namespace {

using namespace store_tests;

std::uint64_t number_below(std::uint64_t past) {
  return *rc::gen::inRange<std::uint64_t>(0, past);
}

Extent any_extent() {
  Extent extent(1 + number_below(4));
  for (std::uint64_t& places : extent) places = 1 + number_below(6);
  return extent;
}

Extent any_chunk(const Extent& extent) {
  Extent chunk(extent);
  for (std::uint64_t& places : chunk) places = 1 + number_below(places);
  return chunk;
}

/// Blocks that hold every cell once: slices along one axis, often between chunks.
std::vector<Block> any_slices(const Extent& extent, const Extent& chunk) {
  const std::size_t axis = number_below(extent.size());
  std::vector<Block> slices;
  for (std::uint64_t from = 0; from < extent[axis];) {
    const std::uint64_t to = number_below(2) == 0 ? from + chunk[axis] : from + 1 + number_below(extent[axis]);
    Block slice{Extent(extent.size(), 0), extent};
    slice.from[axis] = from;
    slice.count[axis] = std::min(to, extent[axis]) - from;
    from += slice.count[axis];
    slices.push_back(slice);
  }
  return slices;
}

/// The cells of a variable that lie in a block, row-major.
std::vector<std::size_t> cells_in(const Block& block, const Extent& extent) {
  std::vector<std::size_t> found;
  for (std::size_t cell = 0; cell < cells(extent); ++cell) {
    std::size_t left = cell;
    bool inside = true;
    for (std::size_t axis = extent.size(); axis-- > 0; left /= extent[axis]) {
      const std::uint64_t place = left % extent[axis];
      inside = inside && place >= block.from[axis] && place < block.from[axis] + block.count[axis];
    }
    if (inside) found.push_back(cell);
  }
  return found;
}

TEST(AVariable, HoldsWhatWasWrittenInSlicesOfAnySize) {
  EXPECT_TRUE(rc::check([] {
    const Scratch scratch;
    const auto stored =
        *rc::gen::element(Stored::int8, Stored::int16, Stored::int32, Stored::int64, Stored::float32, Stored::float64);
    const Extent extent = any_extent();
    const Extent chunk = any_chunk(extent);
    const auto expected = *rc::gen::container<std::vector<std::int64_t>>(
        cells(extent), rc::gen::oneOf(rc::gen::just(absent), rc::gen::inRange<std::int64_t>(-127, 128)));
    {
      Hdf5File file = Hdf5File::create(scratch / "one.h5", "one.h5");
      file.add_numbers("/numbers", {.stored = stored, .extent = extent, .chunk = chunk});
      for (const Block& slice : any_slices(extent, chunk)) {
        std::vector<std::int64_t> values;
        for (const std::size_t cell : cells_in(slice, extent)) values.push_back(expected[cell]);
        file.write("/numbers", slice, values);
      }
      file.close();
    }
    RC_ASSERT(as_whole(Hdf5File::open(scratch / "one.h5").read("/numbers")) == expected);
  }));
}

TEST(AVariable, IsPackedAsSmallAsTheLibraryWouldWithinATenth) {
  const Scratch scratch;
  std::vector<std::int64_t> counts(200'000);
  std::uint64_t noise = 1;
  for (std::int64_t& count : counts) {
    noise = noise_after(noise);
    count = (noise >> 60U) < 3 ? static_cast<std::int64_t>(noise >> 40U) % 12 : 0;
  }
  const std::uint64_t half = counts.size() / 2;
  Hdf5File file = Hdf5File::create(scratch / "one.h5", "one.h5");
  for (const char* path : {"/own", "/librarys"})
    file.add_numbers(path, {.stored = Stored::float32, .extent = {counts.size()}, .chunk = {counts.size()}});

  file.write("/own", {{0}, {counts.size()}}, counts);
  file.write("/librarys", {{0}, {half}},
             std::vector(counts.begin(), counts.begin() + static_cast<std::ptrdiff_t>(half)));
  file.write("/librarys", {{half}, {half}},
             std::vector(counts.begin() + static_cast<std::ptrdiff_t>(half), counts.end()));
  file.close();

  const Hdf5File read = Hdf5File::open(scratch / "one.h5");
  EXPECT_LT(static_cast<double>(read.bytes_on_disk("/own")),
            1.1 * static_cast<double>(read.bytes_on_disk("/librarys")));
}

}  // namespace
}  // namespace hurtigspor
