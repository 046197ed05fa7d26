#include "store/fletcher32.hpp"

#include <gtest/gtest.h>
#include <rapidcheck.h>

#include <vector>

namespace hurtigspor {
namespace {

/// The definition, word by word; a sum that is not nothing is 65535 rather than 0.
std::uint32_t by_definition(const std::vector<std::uint8_t>& bytes) {
  std::uint32_t sum = 0;
  std::uint32_t sums = 0;
  const auto add = [](std::uint32_t& to, std::uint32_t number) {
    to += number;
    if (to > 65535) to -= 65535;
  };
  for (std::size_t at = 0; at < bytes.size(); at += 2) {
    const std::uint32_t low = at + 1 < bytes.size() ? bytes[at + 1] : 0;
    add(sum, std::uint32_t{bytes[at]} << 8U | low);
    add(sums, sum);
  }
  return sums << 16U | sum;
}

TEST(Fletcher32, IsWhatItsDefinitionSaysOfBytesOfAnyLength) {
  EXPECT_TRUE(rc::check([] {
    const auto length = *rc::gen::inRange<std::size_t>(0, 9000);
    const auto bytes = *rc::gen::container<std::vector<std::uint8_t>>(length, rc::gen::arbitrary<std::uint8_t>());
    RC_ASSERT(fletcher32(bytes) == by_definition(bytes));
  }));
}

TEST(Fletcher32, HoldsWhereSumsAreLargest) {
  for (const std::size_t length : {1U, 2U, 2047U, 2048U, 2049U, 300'001U}) {
    const std::vector<std::uint8_t> bytes(length, 0xff);
    EXPECT_EQ(fletcher32(bytes), by_definition(bytes)) << length;
  }
}

TEST(Fletcher32, SeesTwoWordsThatChangedPlaces) {
  EXPECT_NE(fletcher32(std::vector<std::uint8_t>{1, 2, 3, 4}), fletcher32(std::vector<std::uint8_t>{3, 4, 1, 2}));
}

}  // namespace
}  // namespace hurtigspor
