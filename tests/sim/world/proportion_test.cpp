#include "world/proportion.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <cmath>
#include <numeric>

namespace hurtigspor {
namespace {

TEST(WholeParts, GoToTheLargestRemaindersAndThenToTheFirst) {
  EXPECT_EQ((std::vector<std::int64_t>{4, 3, 3}), whole_parts(10, {1.0, 1.0, 1.0}));
  EXPECT_EQ((std::vector<std::int64_t>{0, 1, 2}), whole_parts(3, {0.2, 1.0, 1.8}));
  EXPECT_EQ((std::vector<std::int64_t>{0, 0}), whole_parts(5, {0.0, 0.0}));
}

RC_GTEST_PROP(WholeParts, AddUpAndStayWithinOneOfTheirShare, ()) {
  const auto weights = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 500)));
  const auto total = *rc::gen::inRange<std::int64_t>(0, 100000);
  const std::vector<double> real(weights.begin(), weights.end());
  const double sum = std::accumulate(real.begin(), real.end(), 0.0);
  RC_PRE(sum > 0.0);

  const auto parts = whole_parts(total, real);

  RC_ASSERT(std::accumulate(parts.begin(), parts.end(), std::int64_t{0}) == total);
  for (std::size_t i = 0; i < parts.size(); ++i) {
    RC_ASSERT(std::abs(static_cast<double>(parts[i]) - static_cast<double>(total) * real[i] / sum) < 1.0 + 1e-9);
    RC_ASSERT(weights[i] > 0 || parts[i] == 0);
  }
}

TEST(FittedTable, MeetsItsMarginsAndKeepsTheSeedsOddsRatios) {
  const Grid seed{{1.0, 2.0}, {3.0, 4.0}};

  const Grid fitted = fitted_to_margins(seed, {30.0, 70.0}, {60.0, 40.0});

  EXPECT_NEAR(30.0, fitted[0][0] + fitted[0][1], 1e-9);
  EXPECT_NEAR(70.0, fitted[1][0] + fitted[1][1], 1e-9);
  EXPECT_NEAR(60.0, fitted[0][0] + fitted[1][0], 1e-9);
  EXPECT_NEAR(4.0 / 6.0, fitted[0][0] * fitted[1][1] / (fitted[0][1] * fitted[1][0]), 1e-9);
}

}  // namespace
}  // namespace hurtigspor
