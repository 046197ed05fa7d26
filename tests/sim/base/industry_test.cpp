#include "base/industry.hpp"

#include <gtest/gtest.h>

#include <set>

namespace hurtigspor {
namespace {

TEST(Industry, HasANameOfItsOwnForEachSection) {
  EXPECT_EQ(industries, 17U);
  EXPECT_EQ(std::set(industry_names.begin(), industry_names.end()).size(), industries);
  EXPECT_EQ(industry_names[index(Industry::A)], "A");
  EXPECT_EQ(industry_names[index(Industry::D_E)], "D-E");
  EXPECT_EQ(industry_names[index(Industry::R_U)], "R-U");
}

}  // namespace
}  // namespace hurtigspor
