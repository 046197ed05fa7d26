#include "compare/cost.hpp"

#include <gtest/gtest.h>

#include <cmath>

using namespace hurtigspor;

TEST(CostPerWorkYear, OfAProportionalCostIsThatProportion) {
  const RatioEstimate cost = fieller_ratio({20, 40, 60}, {2, 4, 6}, 0.5);

  ASSERT_TRUE(cost.stated);
  EXPECT_NEAR(cost.ratio, 10.0, 1e-12);
  EXPECT_NEAR(cost.interval.low, 10.0, 1e-9);
  EXPECT_NEAR(cost.interval.high, 10.0, 1e-9);
}

TEST(CostPerWorkYear, HasFiellersInterval) {
  // The bounds are the ratios r at which the mean of (top - r * bottom) lies exactly on its own t interval.
  const std::vector<double> tops{10, 14, 12, 9, 15};
  const std::vector<double> bottoms{2.0, 2.2, 1.9, 2.1, 2.3};

  const RatioEstimate cost = fieller_ratio(tops, bottoms, 0.05);

  ASSERT_TRUE(cost.stated);
  for (const double bound : {cost.interval.low, cost.interval.high}) {
    std::vector<double> rest;
    for (std::size_t r = 0; r < tops.size(); ++r) rest.push_back(tops[r] - bound * bottoms[r]);
    const Estimate at_bound = estimate(rest, 0.05);
    EXPECT_NEAR(std::abs(at_bound.mean), at_bound.interval.half_width(), 1e-9);
  }
  EXPECT_LT(cost.interval.low, cost.ratio);
  EXPECT_GT(cost.interval.high, cost.ratio);
}

TEST(CostPerWorkYear, IsNotStatedWhenTheEffectOnWorkMayBeNone) {
  const RatioEstimate cost = fieller_ratio({1, 2, 3}, {-1, 0.5, 1}, 0.05);

  EXPECT_FALSE(cost.stated);
  EXPECT_EQ(cost.why_not, "the effect on work may be none");
  EXPECT_FALSE(fieller_ratio({0, 0}, {0, 0}, 0.05).stated);
}

TEST(CostPerWorkYear, IsNotStatedWhenThereIsLessWork) {
  EXPECT_EQ(fieller_ratio({1, 1, 1}, {-2, -2.1, -1.9}, 0.05).why_not, "there is less work, not more");
}

TEST(CostPerWorkYear, IsTakenAPurseAtATimeAndAPersonInTheMean) {
  const WorkAndPurses before{.people = 10, .work_years = 20, .municipality = 1000, .state = 500, .income = 0};
  const WorkAndPurses after{.people = 10, .work_years = 30, .municipality = 2000, .state = 400, .income = 50};

  const auto cost = [&](Payer purse) {
    return cost_per_work_year(purse, {before, before}, {after, after}, 0.05).ratio;
  };

  EXPECT_DOUBLE_EQ(cost(Payer::municipality), 100.0);
  EXPECT_DOUBLE_EQ(cost(Payer::state), -10.0);
  EXPECT_DOUBLE_EQ(cost(Payer::both), 90.0);
  EXPECT_DOUBLE_EQ(cost(Payer::refugee), 5.0);
}
