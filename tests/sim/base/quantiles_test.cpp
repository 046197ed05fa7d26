#include "base/quantiles.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <bit>
#include <boost/math/distributions/binomial.hpp>
#include <boost/math/distributions/gamma.hpp>
#include <boost/math/distributions/normal.hpp>
#include <boost/math/distributions/poisson.hpp>
#include <cmath>
#include <cstdint>

#include "base/errors.hpp"
#include "base/luck.hpp"
#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

/// Boost's quantiles of whole-number laws, rounded up as an inverse distribution function is.
using RoundedUp =
    boost::math::policies::policy<boost::math::policies::discrete_quantile<boost::math::policies::integer_round_up>>;

/// Words that fill their range evenly, ends included.
std::uint32_t word(int step) {
  if (step < 5) return static_cast<std::uint32_t>(step);
  if (step < 10) return ~static_cast<std::uint32_t>(step - 5);
  return static_cast<std::uint32_t>(step) * 2654435769U;
}

/// How often a whole-number quantile is off Boost's; one off is told apart from worse.
struct Misses {
  int by_one = 0;
  int by_more = 0;
  void count(std::int64_t ours, double theirs) {
    const auto distance = std::abs(ours - static_cast<std::int64_t>(theirs));
    by_one += distance == 1;
    by_more += distance > 1;
  }
};

constexpr int trials_per_law = 5'000;

Misses misses_of_poisson(double low, double high) {
  Misses misses;
  for (int step = 0; step < trials_per_law; ++step) {
    const double probability = uniform(word(step));
    const double mean = low + (high - low) * uniform(word(step * 31 + 11));
    const boost::math::poisson_distribution<double, RoundedUp> law(mean);
    misses.count(poisson_quantile(probability, mean), quantile(law, probability));
  }
  return misses;
}

Misses misses_of_binomial(std::int32_t tries) {
  Misses misses;
  for (int step = 0; step < trials_per_law; ++step) {
    const double probability = uniform(word(step));
    const double success = uniform(word(step * 31 + 11));
    const boost::math::binomial_distribution<double, RoundedUp> law(tries, success);
    misses.count(binomial_quantile(probability, tries, success), quantile(law, probability));
  }
  return misses;
}

TEST(NormalQuantile, AgreesWithBoostOnEveryKindOfWord) {
  const boost::math::normal_distribution<long double> law;
  for (int step = 0; step < 100'000; ++step) {
    const double probability = uniform(word(step));
    const auto exact = static_cast<double>(quantile(law, static_cast<long double>(probability)));
    EXPECT_NEAR(normal_quantile(probability), exact, 1e-14 * std::abs(exact)) << probability;
  }
}

TEST(NormalQuantile, ReachesProbabilitiesThatNoWordHas) {
  const boost::math::normal law;
  for (const double probability : {1e-12, 1e-20, 1e-100, 1e-300})
    EXPECT_NEAR(normal_quantile(probability), quantile(law, probability), 1e-12) << probability;
}

TEST(PoissonQuantile, IsExactUpToAMeanOfFiveHundred) {
  for (const double high : {0.01, 1.0, 20.0, 500.0}) {
    const Misses misses = misses_of_poisson(high / 10.0, high);
    EXPECT_EQ(misses.by_one, 0) << high;
    EXPECT_EQ(misses.by_more, 0) << high;
  }
}

TEST(PoissonQuantile, IsAtMostOneOffAndSeldomThatForLargerMeans) {
  for (const double high : {5e3, 5e4, 5e6}) {
    const Misses misses = misses_of_poisson(high / 10.0, high);
    EXPECT_LT(misses.by_one, trials_per_law / 200) << high;
    EXPECT_EQ(misses.by_more, 0) << high;
  }
}

TEST(PoissonQuantile, IsZeroWhereNothingIsExpectedAndRefusesWhatIsNoMean) {
  EXPECT_EQ(poisson_quantile(0.999, 0.0), 0);
  EXPECT_EQ(poisson_quantile(0.999, -1.0), 0);
  EXPECT_THROW(poisson_quantile(0.5, undefined), BrokenPromise);
  EXPECT_THROW(poisson_quantile(0.5, 1e16), BrokenPromise);
}

TEST(BinomialQuantile, IsExactUpToAThousandTrials) {
  for (const int tries : {1, 2, 10, 100, 1000}) {
    const Misses misses = misses_of_binomial(tries);
    EXPECT_EQ(misses.by_one, 0) << tries;
    EXPECT_EQ(misses.by_more, 0) << tries;
  }
}

TEST(BinomialQuantile, IsAtMostOneOffAndSeldomThatForMoreTrials) {
  for (const int tries : {2'000, 20'000, 2'000'000}) {
    const Misses misses = misses_of_binomial(tries);
    EXPECT_LT(misses.by_one, trials_per_law / 200) << tries;
    EXPECT_EQ(misses.by_more, 0) << tries;
  }
}

TEST(BinomialQuantile, HasTheUsualEdges) {
  EXPECT_EQ(binomial_quantile(0.5, 0, 0.5), 0);
  EXPECT_EQ(binomial_quantile(0.999, 10, 0.0), 0);
  EXPECT_EQ(binomial_quantile(0.001, 10, 1.0), 10);
  EXPECT_EQ(binomial_quantile(0.001, 10, 1.2), 10);
  EXPECT_THROW(binomial_quantile(0.5, 10, undefined), BrokenPromise);
}

TEST(GammaQuantile, AgreesWithBoostFromTheExponentialLawToAlmostTheNormal) {
  for (const int shape : {1, 2, 3, 7, 30, 100}) {
    const boost::math::gamma_distribution<double> law(shape, 5.0 / shape);
    for (int step = 0; step < 5'000; ++step) {
      const double probability = uniform(word(step));
      const double exact = quantile(law, probability);
      EXPECT_NEAR(gamma_quantile(probability, shape, 5.0), exact, 1e-12 * exact) << shape << " at " << probability;
    }
  }
}

TEST(GammaQuantile, HasTheUsualEdges) {
  EXPECT_EQ(gamma_quantile(0.7, 3, 0.0), 0.0);
  EXPECT_THROW(gamma_quantile(0.7, 0, 1.0), BrokenPromise);
  EXPECT_THROW(gamma_quantile(0.7, 101, 1.0), BrokenPromise);
  EXPECT_THROW(gamma_quantile(0.7, 3, undefined), BrokenPromise);
}

RC_GTEST_PROP(Quantiles, NeverFallWhenTheUniformRises, (std::uint32_t one, std::uint32_t other, std::uint16_t size)) {
  const double low = uniform(std::min(one, other));
  const double high = uniform(std::max(one, other));
  const double mean = size / 64.0;
  const int tries = size;

  RC_ASSERT(normal_quantile(low) <= normal_quantile(high));
  RC_ASSERT(poisson_quantile(low, mean) <= poisson_quantile(high, mean));
  RC_ASSERT(binomial_quantile(low, tries, 0.3) <= binomial_quantile(high, tries, 0.3));
  RC_ASSERT(gamma_quantile(low, 1 + size % 100, mean) <= gamma_quantile(high, 1 + size % 100, mean));
}

RC_GTEST_PROP(Quantiles, NeverFallWhenTheMeanRises, (std::uint32_t of, std::uint32_t one, std::uint32_t other)) {
  const double probability = uniform(of);
  const double low = uniform(std::min(one, other));
  const double high = uniform(std::max(one, other));

  RC_ASSERT(poisson_quantile(probability, 1200.0 * low) <= poisson_quantile(probability, 1200.0 * high));
  RC_ASSERT(binomial_quantile(probability, 1500, low) <= binomial_quantile(probability, 1500, high));
  RC_ASSERT(gamma_quantile(probability, 4, low) <= gamma_quantile(probability, 4, high));
}

TEST(Quantiles, StayMonotoneWhereTheSumGivesWayToTheExpansion) {
  for (int step = 0; step < 20'000; ++step) {
    const double probability = uniform(word(step));
    EXPECT_LE(poisson_quantile(probability, 500.0), poisson_quantile(probability, 500.0 + 1e-9)) << probability;
    EXPECT_LE(poisson_quantile(probability, 502.0), poisson_quantile(probability, 502.0 + 1e-9)) << probability;
    EXPECT_LE(binomial_quantile(probability, 5000, 0.1), binomial_quantile(probability, 5000, 0.1 + 1e-12));
    EXPECT_LE(binomial_quantile(probability, 5000, 0.9 - 1e-12), binomial_quantile(probability, 5000, 0.9));
    EXPECT_LE(binomial_quantile(probability, 5000, 0.5), binomial_quantile(probability, 5000, 0.5 + 1e-12));
  }
}

TEST(Golden, TenThousandQuantilesHaveThisFingerprint) {
  std::uint64_t fingerprint = 14695981039346656037U;
  const auto stir = [&](double x) { fingerprint = (fingerprint ^ std::bit_cast<std::uint64_t>(x)) * 1099511628211U; };
  for (int step = 0; step < 10'000; ++step) {
    const double probability = uniform(static_cast<std::uint32_t>(step) * 429496U + 77U);
    stir(normal_quantile(probability));
    stir(static_cast<double>(poisson_quantile(probability, 0.01 * step)));
    stir(binomial_quantile(probability, step % 97, probability));
    stir(gamma_quantile(probability, 1 + step % 7, 3.0));
  }

  EXPECT_EQ(fingerprint, 0xb7133f46545aa349U);
}

}  // namespace
}  // namespace hurtigspor
