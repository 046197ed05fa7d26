#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

#include "sim/store/sample.hpp"
#include "store/checksums.hpp"
#include "store/hdf5.hpp"
#include "store/huffman.hpp"

/// Chunks that we pack are read by the HDF5 library, which undoes its own filters and compares its checksum.
namespace hurtigspor {
namespace {

using namespace store_tests;

template <class Number>
void expect_read_back(const std::vector<Number>& numbers, Stored stored) {
  const Scratch scratch;
  const Extent extent{numbers.size()};
  {
    Hdf5File file = Hdf5File::create(scratch / "one.h5", "one.h5");
    file.add_numbers("/numbers", {.stored = stored, .extent = extent, .chunk = extent, .fill = false});
    file.write_chunk("/numbers", 0, packed_chunk(std::as_bytes(std::span(numbers)), sizeof(Number)));
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
    seed = seed * 6364136223846793005U + 1442695040888963407U;
    numbers.push_back(static_cast<Number>(number_at(shape, static_cast<std::int64_t>(row), seed >> 20U)));
  }
  return numbers;
}

TEST(PackedChunk, OfNumbersOfAnyShapeIsReadByTheLibrary) {
  EXPECT_TRUE(rc::check([] {
    const int shape = *rc::gen::inRange(0, 6);
    const auto rows = *rc::gen::inRange<std::size_t>(1, 3000);
    const auto seed = *rc::gen::arbitrary<std::uint64_t>();
    expect_read_back(column<std::int8_t>(shape, rows, seed), Stored::int8);
    expect_read_back(column<std::int16_t>(shape, rows, seed), Stored::int16);
    expect_read_back(column<std::int32_t>(shape, rows, seed), Stored::int32);
    expect_read_back(column<std::int64_t>(shape, rows, seed), Stored::int64);
  }));
}

TEST(PackedChunk, OfWholeSizeIsReadByTheLibrary) {
  EXPECT_TRUE(rc::check([] {
    for (int shape = 0; shape < 6; ++shape)
      expect_read_back(column<std::int32_t>(shape, events_a_chunk, *rc::gen::arbitrary<std::uint64_t>()),
                       Stored::int32);
  }));
}

TEST(PackedChunk, OfNumbersThatCountUpIsAHundredthOfThem) {
  const auto numbers = column<std::int32_t>(1, events_a_chunk, 0);

  EXPECT_LT(packed_chunk(std::as_bytes(std::span(numbers)), 4).size(), 4 * numbers.size() / 100);
}

TEST(PackedChunk, OfNoiseIsHardlyLongerThanIt) {
  const auto numbers = column<std::int32_t>(2, events_a_chunk, 17);

  EXPECT_LT(packed_chunk(std::as_bytes(std::span(numbers)), 4).size(), 4 * numbers.size() + 200);
}

TEST(Adler32, IsWhatItsStandardSays) {
  const std::string_view text = "Wikipedia";
  EXPECT_EQ(adler32({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}), 0x11e60398U);
}

TEST(Adler32, OfManyBytesIsTheSumOfThemOneByOne) {
  std::vector<std::uint8_t> bytes(100'003);
  for (std::size_t at = 0; at < bytes.size(); ++at) bytes[at] = static_cast<std::uint8_t>(at * at >> 3U | 0x80U);
  std::uint32_t sum = 1;
  std::uint32_t sums = 0;
  for (const std::uint8_t byte : bytes) {
    sum = (sum + byte) % 65521;
    sums = (sums + sum) % 65521;
  }

  EXPECT_EQ(adler32(bytes), sums << 16U | sum);
}

TEST(HuffmanCode, IsFullAndNeverLongerThanDeflateAllows) {
  std::array<std::uint32_t, deflate_symbols> counts{};
  counts[0] = counts[1] = 1;
  for (std::size_t symbol = 2; symbol < 30; ++symbol) counts[symbol] = counts[symbol - 1] + counts[symbol - 2];

  const HuffmanCode code = HuffmanCode::of(counts);

  double taken = 0.0;
  for (std::size_t symbol = 0; symbol < 30; ++symbol) {
    EXPECT_LE(code.lengths[symbol], longest_code);
    taken += std::exp2(-code.lengths[symbol]);
  }
  EXPECT_EQ(taken, 1.0);
}

}  // namespace
}  // namespace hurtigspor
