#include "base/table.hpp"

#include <gtest/gtest.h>

namespace hurtigspor {
namespace {

TEST(Axis, IsAsLongAsItsCoordinatesWhateverTheirKind) {
  const Axis labels{"sex", "sex", "1", std::vector<std::string>{"men", "women"}};
  const Axis years{"year", "year", "1", std::vector<std::int32_t>{2017, 2018, 2019}};
  const Axis quantiles{"quantile", "quantile", "1", std::vector<double>{0.5}};

  EXPECT_EQ(labels.size(), 2U);
  EXPECT_EQ(years.size(), 3U);
  EXPECT_EQ(quantiles.size(), 1U);
}

}  // namespace
}  // namespace hurtigspor
