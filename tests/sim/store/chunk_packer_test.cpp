#include <rapidcheck.h>

#include <algorithm>
#include <future>
#include <numeric>

#include "sim/store/sample.hpp"
#include "store/chunk_packer.hpp"
#include "store/hdf5.hpp"

/// Chunks that we pack are read by the HDF5 library, which undoes its own filters and compares its checksum.
namespace hurtigspor {
namespace {

using namespace store_tests;
using enum ChunkPacker::Effort;

template <class Number>
void expect_read_back(const std::vector<Number>& numbers, Stored stored, ChunkPacker::Effort effort) {
  const Scratch scratch;
  const Extent extent{numbers.size()};
  {
    Hdf5File file = Hdf5File::create(scratch / "one.h5", "one.h5");
    file.add_numbers("/numbers", {.stored = stored, .extent = extent, .chunk = extent, .fill = false});
    file.write_chunk("/numbers", {0}, ChunkPacker(effort).pack(std::as_bytes(std::span(numbers)), sizeof(Number)));
    file.close();
  }

  const auto read = as_whole(Hdf5File::open(scratch / "one.h5").read("/numbers"));

  std::vector<std::int64_t> expected(numbers.begin(), numbers.end());
  std::ranges::replace(expected, fill_of(stored), absent);
  RC_ASSERT(read == expected);
}

// One of the shapes that columns have: the same, counting, noise, runs, and rare values among others.
std::int64_t number_at(int shape, std::int64_t row, std::uint64_t noise) {
  const std::array<std::int64_t, 6> numbers{7,
                                            row + 1000,
                                            static_cast<std::int64_t>(noise),
                                            row / 9,
                                            noise % 50 == 0 ? static_cast<std::int64_t>(noise % 90) : 3,
                                            static_cast<std::int64_t>(noise & (noise >> 8U) & (noise >> 16U))};
  return numbers[static_cast<std::size_t>(shape)];
}

template <class Number>
std::vector<Number> column(int shape, std::size_t rows, std::uint64_t seed) {
  std::vector<Number> numbers;
  for (std::size_t row = 0; row < rows; ++row) {
    seed = noise_after(seed);
    numbers.push_back(static_cast<Number>(number_at(shape, static_cast<std::int64_t>(row), seed >> 20U)));
  }
  return numbers;
}

TEST(ChunkPacker, PacksNumbersOfAnyShapeAsTheLibraryReadsThem) {
  EXPECT_TRUE(rc::check([] {
    const int shape = *rc::gen::inRange(0, 6);
    const auto rows = *rc::gen::inRange<std::size_t>(1, 3000);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    const auto effort = *rc::gen::element(quick, thorough);
    expect_read_back(column<std::int8_t>(shape, rows, seed), Stored::int8, effort);
    expect_read_back(column<std::int16_t>(shape, rows, seed), Stored::int16, effort);
    expect_read_back(column<std::int32_t>(shape, rows, seed), Stored::int32, effort);
    expect_read_back(column<std::int64_t>(shape, rows, seed), Stored::int64, effort);
  }));
}

TEST(ChunkPacker, PacksChunksOfWholeSizeAsTheLibraryReadsThem) {
  for (const auto effort : {quick, thorough})
    for (int shape = 0; shape < 6; ++shape)
      expect_read_back(column<std::int32_t>(shape, events_a_chunk, 41), Stored::int32, effort);
}

TEST(ChunkPacker, PacksNumbersThatRepeatOnlyAtFirst) {
  auto numbers = column<std::int64_t>(2, 65536, 23);
  for (std::int64_t& number : numbers) number = number << 24 ^ number;  // noise in every byte
  std::fill_n(numbers.begin(), 8192, 7);
  for (const auto effort : {quick, thorough}) expect_read_back(numbers, Stored::int64, effort);
}

// Many short columns in which much repeats and some does not.
Bytes packed_columns(ChunkPacker::Effort effort) {
  ChunkPacker packer(effort);
  Bytes all;
  std::uint64_t noise = 1;
  for (std::size_t rows = 300; rows < 2300; ++rows) {
    std::vector<std::int8_t> numbers(rows);
    for (auto& number : numbers) {
      noise = noise_after(noise);
      number = static_cast<std::int8_t>(noise >> 40U) % 3;
      if (noise >> 62U == 0) number = static_cast<std::int8_t>(noise >> 50U) % 20;
    }
    const auto packed = packer.pack(std::as_bytes(std::span(numbers)), 1);
    all.insert(all.end(), packed.begin(), packed.end());
  }
  return all;
}

TEST(ChunkPacker, PacksTheSameNumbersToTheSameBytesOnEveryStack) {
  for (const auto effort : {quick, thorough}) {
    std::vector<std::future<Bytes>> elsewhere;
    for (int stack = 0; stack < 8; ++stack) elsewhere.push_back(std::async(std::launch::async, packed_columns, effort));
    const Bytes here = packed_columns(effort);
    for (auto& packed : elsewhere) EXPECT_TRUE(packed.get() == here);
  }
}

TEST(ChunkPacker, PacksTheSameNumbersToTheSameBytesWhateverItPackedBefore) {
  ChunkPacker fresh;
  ChunkPacker used;
  for (const int shape : {2, 4, 1, 5}) {
    const auto before = column<std::int64_t>(shape, events_a_chunk, 3);
    used.pack(std::as_bytes(std::span(before)), 8);
  }
  for (int shape = 0; shape < 6; ++shape) {
    const auto numbers = column<std::int32_t>(shape, events_a_chunk, 11);
    EXPECT_TRUE(std::ranges::equal(fresh.pack(std::as_bytes(std::span(numbers)), 4),
                                   used.pack(std::as_bytes(std::span(numbers)), 4)))
        << shape;
  }
}

TEST(ChunkPacker, LaysDownBytesThatAreAsGoodAsRandomAndDeflatesTheRest) {
  auto numbers = column<std::int32_t>(2, events_a_chunk, 5);
  for (auto& number : numbers) number &= 0xff;  // one byte of four is noise

  const std::size_t packed = ChunkPacker().pack(std::as_bytes(std::span(numbers)), 4).size();

  EXPECT_GT(packed, numbers.size());
  EXPECT_LT(packed, numbers.size() + numbers.size() / 100);
  expect_read_back(numbers, Stored::int32, quick);
}

TEST(ChunkPacker, MakesAHundredthOfNumbersThatCountUpAndAFiftiethInHaste) {
  const auto numbers = column<std::int32_t>(1, events_a_chunk, 0);

  EXPECT_LT(ChunkPacker(thorough).pack(std::as_bytes(std::span(numbers)), 4).size(), 4 * numbers.size() / 100);
  EXPECT_LT(ChunkPacker(quick).pack(std::as_bytes(std::span(numbers)), 4).size(), 4 * numbers.size() / 50);
}

TEST(ChunkPacker, MakesNoiseHardlyLonger) {
  const auto numbers = column<std::int32_t>(2, events_a_chunk, 17);

  EXPECT_LT(ChunkPacker().pack(std::as_bytes(std::span(numbers)), 4).size(), 4 * numbers.size() + 200);
}

}  // namespace
}  // namespace hurtigspor
