#include "base/luck.hpp"

#include <gtest/gtest.h>

#include <array>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <cstdint>
#include <set>
#include <vector>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

constexpr Agent::Kind last_kind{15};
constexpr Agent somebody{Agent::Kind::person, 8812};

std::array<std::uint32_t, 4> words(const Luck& luck) {
  return {luck.word(0), luck.word(1), luck.word(2), luck.word(3)};
}

// The three vectors that Random123 publishes for Philox4x32 with ten rounds, reached through addresses.
TEST(Luck, OfTheEmptyAddressIsThePublishedBlockOfZeros) {
  const Luck luck({}, {Agent::Kind::person, 0}, 0, 0);

  EXPECT_EQ(words(luck), (std::array<std::uint32_t, 4>{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
}

TEST(Luck, OfAnAddressSpeltLikePiIsThePublishedBlockOfPi) {
  const Fate fate{.seed = 0x299f31d0'a4093822, .replicate = 0x03707344};
  const Luck luck(fate, {Agent::Kind{8}, 0x05a308d3'243f6a88}, 0x13, 0x198a2e);

  EXPECT_EQ(words(luck), (std::array<std::uint32_t, 4>{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Luck, OfTheLastAddressOfAllIsThePublishedBlockOfOnes) {
  const Fate fate{.seed = ~0ULL, .replicate = (1U << 26) - 1, .salt = 31};

  EXPECT_EQ(tie_break(fate, {last_kind, (1ULL << 60) - 1}, 255, (1U << 24) - 1), 0x408f276dU);
}

TEST(Luck, IsTheSameWheneverItIsAskedFor) {
  const Fate fate{.seed = 2016, .replicate = 3};

  EXPECT_EQ(words(Luck(fate, somebody, 7, 2)), words(Luck(fate, somebody, 7, 2)));
  EXPECT_EQ(tie_break(fate, somebody, 7, 2), tie_break(fate, somebody, 7, 2));
}

TEST(Luck, ChangesWithEveryPartOfItsAddress) {
  const Fate fate{.seed = 2016, .replicate = 3};
  const std::set<std::array<std::uint32_t, 4>> blocks{
      words(Luck(fate, somebody, 7, 2)),
      words(Luck({.seed = 2017, .replicate = 3}, somebody, 7, 2)),
      words(Luck({.seed = 2016 + (1ULL << 40), .replicate = 3}, somebody, 7, 2)),
      words(Luck({.seed = 2016, .replicate = 4}, somebody, 7, 2)),
      words(Luck(fate, {Agent::Kind::employer, 8812}, 7, 2)),
      words(Luck(fate, {Agent::Kind::person, 8813}, 7, 2)),
      words(Luck(fate, {Agent::Kind::person, 8812 + (1ULL << 40)}, 7, 2)),
      words(Luck(fate, somebody, 8, 2)),
      words(Luck(fate, somebody, 7, 3)),
      words(Luck(fate, somebody, 7, 2 + (1U << 16)))};

  EXPECT_EQ(blocks.size(), 10U);
}

TEST(Luck, GivesNoTwoOccurrencesOfAnyStepTheSameBlock) {
  std::set<std::array<std::uint32_t, 4>> blocks;
  for (const auto step : std::array<std::uint8_t, 4>{0, 1, 127, 255})
    for (std::uint32_t occurrence = 0; occurrence < 1U << 16; ++occurrence)
      blocks.insert(words(Luck({}, somebody, step, occurrence)));

  EXPECT_EQ(blocks.size(), 4U << 16);
}

TEST(Luck, RefusesAnAddressBeyondItsLimitsRatherThanSharingABlock) {
  EXPECT_THROW(Luck({}, {Agent::Kind::person, 1ULL << 60}, 0, 0), BrokenPromise);
  EXPECT_THROW(Luck({}, somebody, 0, 1U << 24), BrokenPromise);
  EXPECT_THROW(Luck({.replicate = 1U << 26}, somebody, 0, 0), BrokenPromise);
  EXPECT_THROW(tie_break({.salt = 32}, somebody, 0, 0), BrokenPromise);
  EXPECT_NO_THROW(Luck({.replicate = (1U << 26) - 1}, somebody, 255, (1U << 24) - 1));
}

TEST(Salt, ChangesTheTieBreaksAndNothingElse) {
  const Fate plain{.seed = 2016, .replicate = 3};
  const Fate salted{.seed = 2016, .replicate = 3, .salt = 1};

  EXPECT_EQ(words(Luck(plain, somebody, 7, 2)), words(Luck(salted, somebody, 7, 2)));
  EXPECT_NE(tie_break(plain, somebody, 7, 2), tie_break(salted, somebody, 7, 2));
}

TEST(TieBreak, IsNoneOfTheWordsOfItsStep) {
  const auto step_words = words(Luck({}, somebody, 7, 2));

  for (const auto word : step_words) EXPECT_NE(tie_break({}, somebody, 7, 2), word);
}

/// Chi-square of counts against equal expectations.
double chi_square(const std::vector<double>& counts) {
  double total = 0.0;
  for (const double count : counts) total += count;
  const double expected = total / static_cast<double>(counts.size());
  double sum = 0.0;
  for (const double count : counts) sum += (count - expected) * (count - expected) / expected;
  return sum;
}

// A million words in 256 bins, for each place of the block and for its high and low bits. At the level of 1 in 100,000
// a bin that is 8 % too full (or a tilt of 1.1 % over the range) would be found in more than 99 of 100 tries. The words
// are fixed by their addresses, so the test cannot fail by chance.
TEST(Luck, FillsItsRangeEvenlyOverAgentsAndOccurrences) {
  constexpr std::size_t bins = 256;
  const boost::math::chi_squared law(bins - 1);
  const double limit = quantile(complement(law, 1e-5));
  std::array<std::vector<double>, 8> counts;
  counts.fill(std::vector<double>(bins));

  for (std::uint64_t agent = 0; agent < 20'000; ++agent) {
    for (std::uint32_t occurrence = 0; occurrence < 50; ++occurrence) {
      const Luck luck({.seed = 2016}, {Agent::Kind::person, agent}, 3, occurrence);
      for (unsigned decision = 0; decision < 4; ++decision) {
        ++counts[decision][luck.word(decision) >> 24];
        ++counts[decision + 4][luck.word(decision) & 0xff];
      }
    }
  }

  for (const auto& count : counts) EXPECT_LT(chi_square(count), limit);
}

TEST(Luck, OfNeighboursIsUnrelated) {
  constexpr int pairs = 200'000;
  double agents = 0.0;
  double decisions = 0.0;
  for (std::uint64_t agent = 0; agent < pairs; ++agent) {
    const Luck mine({.seed = 1}, {Agent::Kind::person, agent}, 0, 0);
    const Luck next({.seed = 1}, {Agent::Kind::person, agent + 1}, 0, 0);
    agents += (mine.share(0) - 0.5) * (next.share(0) - 0.5);
    decisions += (mine.share(0) - 0.5) * (mine.share(1) - 0.5);
  }

  const double five_standard_errors = 5.0 * std::sqrt(static_cast<double>(pairs)) / 12.0;
  EXPECT_LT(std::abs(agents), five_standard_errors);
  EXPECT_LT(std::abs(decisions), five_standard_errors);
}

TEST(Uniform, NeverReachesItsEndsAndIsSymmetric) {
  EXPECT_GT(uniform(0), 0.0);
  EXPECT_LT(uniform(~0U), 1.0);
  EXPECT_EQ(uniform(0), 1.0 - uniform(~0U));
  EXPECT_LT(uniform(0x7fffffff), 0.5);
  EXPECT_GT(uniform(0x80000000), 0.5);
}

TEST(Chance, KeepsWhatItGaveWhenTheProbabilityRises) {
  const Luck luck({.seed = 5}, somebody, 1, 0);
  const double threshold = luck.share(2);

  EXPECT_FALSE(luck.chance(2, 0.0));
  EXPECT_FALSE(luck.chance(2, threshold));
  EXPECT_TRUE(luck.chance(2, std::nextafter(threshold, 1.0)));
  EXPECT_TRUE(luck.chance(2, 1.0));
}

TEST(Exponential, HasItsMeanAndWaitsForEverWithoutAHazard) {
  constexpr int waits = 200'000;
  double total = 0.0;
  for (std::uint64_t agent = 0; agent < waits; ++agent)
    total += Luck({.seed = 9}, {Agent::Kind::person, agent}, 0, 0).exponential(0, 0.25);

  EXPECT_NEAR(total / waits, 4.0, 5.0 * 4.0 / std::sqrt(static_cast<double>(waits)));
  EXPECT_TRUE(std::isinf(Luck({}, somebody, 0, 0).exponential(0, 0.0)));
}

TEST(Exponential, OfManyWordsAtOnceHasTheBitsOfEachByItself) {
  constexpr double hazard = 0.3;
  std::vector<std::uint32_t> words{0, 1, UINT32_MAX};
  for (std::uint32_t name = 0; name < 1'000; ++name)
    words.push_back(Luck({}, {Agent::Kind::person, name}, 0, 0).word(0));
  std::vector<double> together(words.size());
  for (std::size_t row = 0; row < words.size(); ++row) together[row] = exponential_quantile(words[row], hazard);

  for (std::size_t row = 0; row < words.size(); ++row)
    EXPECT_EQ(together[row], -log(uniform(words[row])) / hazard) << words[row];
}

TEST(Exponential, IsShorterInProportionToTheHazard) {
  const Luck luck({.seed = 9}, somebody, 0, 0);

  EXPECT_DOUBLE_EQ(luck.exponential(1, 0.1), 3.0 * luck.exponential(1, 0.3));
}

TEST(Pick, TakesEveryNumberAboutEquallyOften) {
  std::vector<double> counts(7);
  for (std::uint64_t agent = 0; agent < 70'000; ++agent)
    ++counts.at(Luck({.seed = 4}, {Agent::Kind::office, agent}, 0, 0).pick(3, 7));

  EXPECT_LT(chi_square(counts), quantile(complement(boost::math::chi_squared(6), 1e-5)));
}

}  // namespace
}  // namespace hurtigspor
