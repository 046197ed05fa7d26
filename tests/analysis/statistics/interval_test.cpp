#include "statistics/interval.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>
#include <cmath>

#include "base/undefined.hpp"

using namespace hurtigspor;

TEST(Interval, IsStudentsOfTheTextbook) {
  // Table of t: 2.776 at 4 degrees of freedom, 1.96 for very many.
  EXPECT_NEAR(student_quantile(0.05, 4), 2.776445, 1e-6);
  EXPECT_NEAR(student_quantile(0.05, 1'000'000), 1.959966, 1e-5);

  // 1..5: mean 3, deviation sqrt(2.5), half width 2.776445 * sqrt(2.5 / 5) = 1.963243.
  const Estimate result = estimate({1, 2, 3, 4, 5}, 0.05);

  EXPECT_DOUBLE_EQ(result.mean, 3.0);
  EXPECT_DOUBLE_EQ(result.deviation, std::sqrt(2.5));
  EXPECT_NEAR(result.interval.low, 3.0 - 1.963243, 1e-5);
  EXPECT_NEAR(result.interval.high, 3.0 + 1.963243, 1e-5);
}

TEST(Interval, OfValuesThatDoNotVaryIsTheValueItself) {
  const Estimate result = estimate({0.1, 0.1, 0.1}, 0.05);

  EXPECT_EQ(result.mean, 0.1);
  EXPECT_EQ(result.interval.low, 0.1);
  EXPECT_EQ(result.interval.high, 0.1);
}

TEST(Interval, IsNotGivenForOneReplicate) {
  const Estimate result = estimate({4.0}, 0.05);

  EXPECT_EQ(result.mean, 4.0);
  EXPECT_FALSE(result.has_interval());
  EXPECT_TRUE(std::isnan(result.interval.low));
}

TEST(Interval, LeavesOutReplicatesInWhichNobodyWasCounted) {
  EXPECT_EQ(estimate({undefined, 2.0, undefined, 4.0}, 0.05).replicates, 2U);
  EXPECT_EQ(estimate({undefined, undefined}, 0.05).replicates, 0U);
  EXPECT_TRUE(std::isnan(estimate({undefined}, 0.05).mean));
}

TEST(Interval, QuantilesLieBetweenOrderStatistics) {
  EXPECT_DOUBLE_EQ(quantile({4, 1, 3, 2}, 0.5), 2.5);
  EXPECT_DOUBLE_EQ(quantile({1, 2, 3, 4, 5}, 0.0), 1.0);
  EXPECT_DOUBLE_EQ(quantile({1, 2, 3, 4, 5}, 1.0), 5.0);
  EXPECT_NEAR(quantile({1, 2, 3, 4, 5}, 0.025), 1.1, 1e-12);
}

RC_GTEST_PROP(Interval, DoesNotDependOnTheOrderOfReplicates, (std::vector<int> numbers)) {
  std::vector<double> values(numbers.begin(), numbers.end());
  for (double& value : values) value /= 7.0;
  std::vector<double> turned = values;
  std::reverse(turned.begin(), turned.end());
  std::rotate(turned.begin(), turned.begin() + static_cast<std::ptrdiff_t>(turned.size() / 3), turned.end());

  const Estimate one = estimate(values, 0.05);
  const Estimate other = estimate(turned, 0.05);

  RC_ASSERT(one.replicates == other.replicates);
  if (!values.empty()) RC_ASSERT(one.mean == other.mean);
  if (values.size() > 1) RC_ASSERT(one.interval.low == other.interval.low && one.interval.high == other.interval.high);
}

TEST(PseudoValues, OfAMeanAreTheValuesThemselves) {
  const std::vector<double> values{1.0, 2.0, 6.0};

  const auto pseudo =
      pseudo_values(3, [&](std::size_t without) { return without == 3 ? 3.0 : (9.0 - values[without]) / 2.0; });

  for (std::size_t r = 0; r < 3; ++r) EXPECT_NEAR(pseudo[r], values[r], 1e-12);
}

TEST(PseudoValues, OfAShareKnownFromOneReplicateOnlyGiveNoInterval) {
  const auto pseudo = pseudo_values(3, [&](std::size_t without) { return without == 1 ? undefined : 0.25; });

  const Estimate share = estimate(pseudo, 0.05);
  EXPECT_EQ(share.mean, 0.25);
  EXPECT_FALSE(share.has_interval());
}
