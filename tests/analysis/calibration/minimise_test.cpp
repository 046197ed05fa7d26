#include "calibration/minimise.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <stdexcept>

namespace hurtigspor {
namespace {

using Point = std::vector<double>;

/// A bowl whose bottom lies at `bottom`, steeper along each further coordinate.
Objective bowl(const Point& bottom) {
  return [bottom](const Point& point) -> std::optional<double> {
    double value = 0.0;
    for (std::size_t d = 0; d < point.size(); ++d)
      value += static_cast<double>(d + 1) * std::pow(point[d] - bottom[d], 2.0);
    return value;
  };
}

TEST(Minimise, FindsTheBottomOfABowl) {
  const Point bottom{0.3, 0.7, 0.55, 0.4};

  const Minimum found = minimise(bowl(bottom), Point(4, 0.5), 200);

  for (std::size_t d = 0; d < bottom.size(); ++d) EXPECT_NEAR(found.point[d], bottom[d], 0.01);
  EXPECT_LE(found.evaluations, 200U);
  EXPECT_FALSE(found.was_stopped);
}

TEST(Minimise, FindsItAlongASingleCoordinateToo) {
  EXPECT_NEAR(minimise(bowl({0.83}), {0.5}, 60).point[0], 0.83, 0.01);
}

TEST(Minimise, StaysWithinItsBounds) {
  double furthest = 0.0;
  const Objective outside = bowl({1.4, -0.3, 0.5});
  const auto watched = [&](const Point& point) {
    for (const double share : point) furthest = std::max(furthest, std::abs(share - 0.5));
    return outside(point);
  };

  const Minimum found = minimise(watched, {0.6, 0.4, 0.5}, 150);

  EXPECT_LE(furthest, 0.5);
  EXPECT_NEAR(found.point[0], 1.0, 0.01);
  EXPECT_NEAR(found.point[1], 0.0, 0.01);
}

TEST(Minimise, GoesTheSameRoadEachTime) {
  const auto road = [] {
    std::vector<Point> points;
    minimise(
        [&](const Point& point) {
          points.push_back(point);
          return bowl({0.2, 0.9, 0.6})(point);
        },
        Point(3, 0.5), 40);
    return points;
  };

  EXPECT_EQ(road(), road());
}

TEST(Minimise, BeginsAtTheStartAndNeverEndsHigher) {
  const Point start{0.5, 0.97, 0.02};  // too near the bounds for the method, which would begin elsewhere
  std::vector<Point> points;
  const Minimum found = minimise(
      [&](const Point& point) -> std::optional<double> {
        points.push_back(point);
        return point == start ? 0.0 : 1.0;
      },
      start, 20);

  EXPECT_EQ(points.front(), start);
  EXPECT_EQ(found.point, start);
  EXPECT_EQ(found.value, 0.0);
}

TEST(Minimise, SpendsNoMoreEvaluationsThanItIsGiven) {
  for (const std::size_t most : {1U, 2U, 5U, 9U}) {
    std::size_t spent = 0;
    const Minimum found = minimise(
        [&](const Point& point) {
          ++spent;
          return bowl({0.1, 0.9})(point);
        },
        {0.5, 0.5}, most);

    EXPECT_LE(spent, most);
    EXPECT_EQ(found.evaluations, spent);
    EXPECT_FALSE(found.was_stopped);
  }
}

TEST(Minimise, KeepsTheBestWhenItIsStopped) {
  std::size_t spent = 0;
  const Minimum found = minimise(
      [&](const Point& point) -> std::optional<double> {
        if (++spent == 8) return std::nullopt;
        return *bowl({0.2, 0.2, 0.2})(point);
      },
      Point(3, 0.5), 100);

  EXPECT_TRUE(found.was_stopped);
  EXPECT_EQ(found.evaluations, 7U);
  EXPECT_LT(found.value, *bowl({0.2, 0.2, 0.2})(Point(3, 0.5)));
}

TEST(Minimise, PassesOnWhatGoesWrong) {
  std::size_t spent = 0;
  const Objective broken = [&](const Point&) -> std::optional<double> {
    if (++spent == 3) throw std::runtime_error("the words of what went wrong");
    return 1.0;
  };

  try {
    minimise(broken, {0.5, 0.5}, 10);
    FAIL() << "nothing was thrown";
  } catch (const std::runtime_error& error) {
    EXPECT_STREQ(error.what(), "the words of what went wrong");
  }
}

}  // namespace
}  // namespace hurtigspor
