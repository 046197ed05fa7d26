#include "compare/over.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>
#include <set>

using namespace hurtigspor;

RC_GTEST_PROP(LatinHypercube, HasOnePointInEachStratumOfEachDimension, ()) {
  const auto draws = *rc::gen::inRange<std::size_t>(1, 80);
  const auto dimensions = *rc::gen::inRange<std::size_t>(1, 6);
  const auto seed = *rc::gen::arbitrary<std::uint64_t>();

  const auto points = latin_hypercube(draws, dimensions, seed);

  for (std::size_t d = 0; d < dimensions; ++d) {
    std::set<std::size_t> strata;
    for (const auto& point : points) {
      RC_ASSERT(point[d] > 0.0 && point[d] < 1.0);
      strata.insert(static_cast<std::size_t>(point[d] * static_cast<double>(draws)));
    }
    RC_ASSERT(strata.size() == draws);
  }
}

TEST(LatinHypercube, OfOneDimensionIsTheSameWhateverTheOthers) {
  const auto few = latin_hypercube(8, 2, 7);
  const auto many = latin_hypercube(8, 5, 7);

  for (std::size_t draw = 0; draw < 8; ++draw) EXPECT_EQ(few[draw][1], many[draw][1]);
}

TEST(OverEffect, SaysHowManyDrawsHaveTheSameSign) {
  const OverEffect effect = over_effect({1, 2, 3, -1, 0}, 0.5);

  EXPECT_EQ(effect.draws, 5U);
  EXPECT_DOUBLE_EQ(effect.same_sign, 0.6);
  EXPECT_DOUBLE_EQ(effect.median, 1.0);
  EXPECT_NEAR(effect.interval.low, -0.9, 1e-12);
  EXPECT_NEAR(effect.interval.high, 2.9, 1e-12);
}

TEST(OverEffect, HasNoSignToShareWhenNothingChanges) {
  const OverEffect effect = over_effect({0, 0, 0}, 0.0);

  EXPECT_TRUE(std::isnan(effect.same_sign));
  EXPECT_EQ(effect.interval.low, 0.0);
  EXPECT_EQ(effect.interval.high, 0.0);
}
