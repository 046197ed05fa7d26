#include "world/travel.hpp"

#include <gtest/gtest.h>

#include <cmath>

#include "sim/world/norway.hpp"
#include "world/founding_map.hpp"

namespace hurtigspor {
namespace {

TEST(TravelGraph, FindsTheShortestWayAndAddsTheStartOnce) {
  // A square with one slow side, and a house nobody can reach.
  const TravelGraph square(5, {{0, 1, 10.0}, {1, 2, 10.0}, {2, 3, 10.0}, {0, 3, 50.0}, {0, 1, 12.0}});

  const auto minutes = square.minutes_from(0);

  EXPECT_DOUBLE_EQ(8.1, minutes[0]);
  EXPECT_DOUBLE_EQ(18.1, minutes[1]);
  EXPECT_DOUBLE_EQ(28.1, minutes[2]);
  EXPECT_DOUBLE_EQ(38.1, minutes[3]);
  EXPECT_TRUE(std::isinf(minutes[4]));
}

TEST(TravelGraph, IsTheSameInEitherDirection) {
  const TravelGraph roads(norway_tables().municipalities.size(), links_of(norway_tables()));
  const auto minutes = roads.minutes_between();
  for (std::size_t a = 0; a < minutes.size(); ++a)
    for (std::size_t b = 0; b < a; ++b) EXPECT_NEAR(minutes[a][b], minutes[b][a], 1e-9);
}

TEST(TravelGraph, TakesAWorkingDayFromOsloToBergenAndADayToTromsø) {
  const auto& municipalities = norway_tables().municipalities;
  const TravelGraph roads(municipalities.size(), links_of(norway_tables()));

  const auto minutes = roads.minutes_from(row_named(municipalities, "Oslo"));

  EXPECT_NEAR(5.7, minutes[row_named(municipalities, "Bergen")] / 60.0, 0.05);
  EXPECT_NEAR(6.6, minutes[row_named(municipalities, "Trondheim")] / 60.0, 0.05);
  EXPECT_NEAR(20.9, minutes[row_named(municipalities, "Tromsø")] / 60.0, 0.05);
  for (const double each : minutes) EXPECT_TRUE(std::isfinite(each));
}

}  // namespace
}  // namespace hurtigspor
