#include "command/progress.hpp"

#include <gtest/gtest.h>

using namespace hurtigspor;

TEST(Progress, SaysDoneTotalRateAndTimeLeft) {
  EXPECT_EQ(progress_text("replicate", 7, 20, 7, 14.0), "7 of 20 replicates, 0.5 a second, 26 s left");
  EXPECT_EQ(progress_text("draw", 2, 64, 2, 120.0), "2 of 64 draws, 1 a minute, 62 min left");
}

TEST(Progress, KnowsNoRateBeforeTheFirstAndNoTimeLeftAfterTheLast) {
  EXPECT_EQ(progress_text("replicate", 5, 20, 0, 3.0), "5 of 20 replicates");
  EXPECT_EQ(progress_text("replicate", 20, 20, 20, 3.0), "20 of 20 replicates");
}

TEST(Progress, CountsTheRateOfWhatThisRunDid) {
  // Ten were there from the former run; only two are fresh.
  EXPECT_EQ(progress_text("replicate", 12, 20, 2, 4.0), "12 of 20 replicates, 0.5 a second, 16 s left");
}

TEST(Progress, TellsDurationsInWholeUnits) {
  EXPECT_EQ(duration_text(0.2), "1 s");
  EXPECT_EQ(duration_text(600), "10 min");
  EXPECT_EQ(duration_text(12000), "3 h 20 min");
}
