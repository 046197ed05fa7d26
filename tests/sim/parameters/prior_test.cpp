#include "parameters/prior.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

namespace hurtigspor {
namespace {

bool has_prior(const ParameterEntry& entry) {
  return entry.is_number() && entry.about.prior != Prior::fixed && entry.about.low < entry.about.high;
}

TEST(Prior, RunsFromTheLowEndOfWhatIsPlausibleToTheHighEnd) {
  for (const ParameterEntry& entry : all_parameters()) {
    if (!has_prior(entry)) continue;
    EXPECT_EQ(share_at(entry, entry.about.low), 0.0) << entry.name;
    EXPECT_EQ(share_at(entry, entry.about.high), 1.0) << entry.name;
    EXPECT_EQ(number_of(value_at(entry, 0.0)), entry.about.low) << entry.name;
    EXPECT_NEAR(number_of(value_at(entry, 1.0)), entry.about.high, 1e-9) << entry.name;
  }
}

RC_GTEST_PROP(Prior, GivesBackTheShareOfAValue, ()) {
  const auto share = static_cast<double>(*rc::gen::inRange(0, 1001)) / 1000.0;

  for (const ParameterEntry& entry : all_parameters())
    if (has_prior(entry) && entry.type() == ValueType::real)
      RC_ASSERT(std::abs(share_at(entry, number_of(value_at(entry, share))) - share) < 1e-9);
}

}  // namespace
}  // namespace hurtigspor
