#include "calibration/validation.hpp"

#include <gtest/gtest.h>

#include <atomic>
#include <cmath>

#include "base/undefined.hpp"
#include "engine/ensemble.hpp"
#include "hand_made.hpp"

namespace hurtigspor {
namespace {

std::size_t row_of(const std::string& name) {
  const auto& all = published_figures();
  for (std::size_t row = 0; row < all.size(); ++row)
    if (all[row].name == name) return row;
  ADD_FAILURE() << name << " is not published";
  return 0;
}

/// One replicate in which nothing was measured but these.
Measured only(const std::vector<std::pair<std::string, double>>& values) {
  std::vector<double> all(published_figures().size(), undefined);
  for (const auto& [name, value] : values) all[row_of(name)] = value;
  return {all};
}

FigureResult result_of(const std::string& name, double value) {
  return validation_of(only({{name, value}})).results[row_of(name)];
}

TEST(Validation, HitsWhenTheMeanLiesWithinTheBounds) {
  EXPECT_TRUE(result_of("y1_workedu_exit2016_men", 73.9).hit);  // 71, give or take 3
  EXPECT_FALSE(result_of("y1_workedu_exit2016_men", 74.1).hit);
  EXPECT_FALSE(result_of("y1_workedu_exit2016_men", 67.9).hit);
}

TEST(Validation, JudgesTheMeanOfAllReplicates) {
  Measured measured = only({{"wait_2015", 8.0}});
  measured.push_back(only({{"wait_2015", 9.0}}).front());

  const Validation validation = validation_of(measured);
  const FigureResult& wait = validation.results[row_of("wait_2015")];

  EXPECT_EQ(validation.replicates, 2U);
  EXPECT_EQ(wait.simulated.mean, 8.5);
  EXPECT_TRUE(wait.hit);
  EXPECT_TRUE(wait.simulated.has_interval());
}

TEST(Validation, CountsDistanceInToleranceOnTheSideWhereItLies) {
  EXPECT_NEAR(result_of("y1_workedu_exit2016_men", 71.0).distance, 0.0, 1e-12);
  EXPECT_NEAR(result_of("y1_workedu_exit2016_men", 77.0).distance, 2.0, 1e-12);
  EXPECT_NEAR(result_of("fast_track_registered_2017", 60.0).distance, 1.0, 1e-12);  // 120, from 60 to 240
  EXPECT_NEAR(result_of("fast_track_registered_2017", 180.0).distance, 0.5, 1e-12);
}

TEST(Validation, MakesNothingDearerForABoundCutOffAtZero) {
  const double above = result_of("direct_other_benefit_exit2014_men", 0.9 + 0.6).distance;  // 0.9, give or take 6
  const double below = result_of("direct_other_benefit_exit2014_men", 0.9 - 0.6).distance;

  EXPECT_NEAR(above, 0.1, 1e-12);
  EXPECT_NEAR(below, 0.1, 1e-12);
}

TEST(Validation, LeavesOutWhatTheRunDoesNotHold) {
  const Validation validation = validation_of(only({{"y1_workedu_exit2016_men", 74.0}, {"participants_2024", 100.0}}));

  EXPECT_EQ(validation.judged(Use::fitted), 1U);
  EXPECT_EQ(validation.judged(Use::held_out), 1U);
  EXPECT_EQ(validation.hits(Use::fitted), 1U);
  EXPECT_EQ(validation.hits(Use::held_out), 0U);
}

TEST(Validation, PullsByFittedFiguresOnly) {
  const Validation near = validation_of(
      only({{"y1_workedu_exit2016_men", 77.0}, {"wait_2015", 8.4}, {"participants_2024", 100.0}}));  // 2, 0, held out

  EXPECT_NEAR(near.distance(), std::sqrt(2.0), 1e-12);
  EXPECT_EQ(validation_of(only({})).distance(), 0.0);
}

TEST(Measuring, IsTheSameOnAnyNumberOfThreads) {
  const Country country = small_country();
  const Scenario scenario = scenario_of(calm(), country);
  const std::atomic<bool> stop{false};
  const auto measured_on = [&](int threads) {
    Measured measured;
    with_threads(threads, [&] {
      measured = measure_replicates(
          scenario, country, 7, 3, [](std::size_t) {}, stop);
    });
    return measured;
  };
  const auto same = [](double one, double other) { return one == other || (std::isnan(one) && std::isnan(other)); };

  const Measured alone = measured_on(1);
  const Measured together = measured_on(3);

  ASSERT_EQ(alone.size(), 3U);
  for (std::size_t replicate = 0; replicate < alone.size(); ++replicate)
    EXPECT_TRUE(std::equal(alone[replicate].begin(), alone[replicate].end(), together[replicate].begin(),
                           together[replicate].end(), same));
}

}  // namespace
}  // namespace hurtigspor
