#include "compare/paired.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "base/undefined.hpp"

using namespace hurtigspor;

TEST(PairedDifference, IsTakenReplicateByReplicate) {
  // Differences 1, 1, 4: mean 2, variance 3. Variances 100 and 91: unpaired 191, over 3.
  const PairedDifference pair = paired_difference({10, 20, 30}, {11, 21, 34}, 0.05);

  EXPECT_DOUBLE_EQ(pair.difference.mean, 2.0);
  EXPECT_DOUBLE_EQ(pair.difference.deviation, std::sqrt(3.0));
  EXPECT_NEAR(pair.difference.interval.half_width(), 4.302653 * 1.0, 1e-5);
  EXPECT_NEAR(pair.sharpening, (100.0 + 133.0) / 3.0, 1e-9);
}

TEST(PairedDifference, ThatDoesNotVaryIsSharpenedWithoutBound) {
  const PairedDifference pair = paired_difference({1, 2, 3}, {2, 3, 4}, 0.05);

  EXPECT_EQ(pair.difference.interval.low, 1.0);
  EXPECT_EQ(pair.difference.interval.high, 1.0);
  EXPECT_TRUE(std::isinf(pair.sharpening));
}

TEST(PairedDifference, LeavesOutAReplicateWhereEitherCountsNobody) {
  const PairedDifference pair = paired_difference({1, undefined, 3, 5}, {2, 2, undefined, 6}, 0.05);

  EXPECT_EQ(pair.difference.replicates, 2U);
  EXPECT_EQ(pair.difference.mean, 1.0);
}

RC_GTEST_PROP(PairedDifference, OfAScenarioThatChangesNothingIsExactlyZero, (std::vector<double> values)) {
  RC_PRE(!values.empty());

  const PairedDifference pair = paired_difference(values, values, 0.05);

  RC_ASSERT(pair.difference.mean == 0.0);
  if (values.size() > 1) RC_ASSERT(pair.difference.interval.low == 0.0 && pair.difference.interval.high == 0.0);
}

TEST(ReplicatesNeeded, AreTheFewestThatAreEnough) {
  // Deviation 1, half width 1: t(n-1)/sqrt(n) is 1.242 at 5, 1.049 at 6, 0.925 at 7.
  EXPECT_EQ(replicates_needed(1.0, 1.0, 0.05), 7U);
  EXPECT_EQ(replicates_needed(0.0, 1.0, 0.05), 2U);
  EXPECT_NEAR(static_cast<double>(replicates_needed(1.0, 0.01, 0.05)), 38416.0, 10.0);
  EXPECT_EQ(replicates_needed(1.0, 1e-9, 0.05), 10'000'000U);
}
