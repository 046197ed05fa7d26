#include "base/math.hpp"

#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>

#include "base/undefined.hpp"

namespace hurtigspor {
namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double promised_error = 2e-16;

/// Steps of the golden section: they fill an interval evenly without ever repeating.
double between(double low, double high, int step) {
  const double share = 0.6180339887498949 * step;
  return low + (high - low) * (share - std::floor(share));
}

/// The largest relative error of `ours` against the C library's extended precision over an interval.
template <class Ours, class Theirs>
double worst_error(double low, double high, Ours ours, Theirs theirs) {
  long double worst = 0;
  for (int step = 1; step <= 200'000; ++step) {
    const double x = between(low, high, step);
    const long double exact = theirs(static_cast<long double>(x));
    worst = std::max(worst, std::abs((static_cast<long double>(ours(x)) - exact) / exact));
  }
  return static_cast<double>(worst);
}

double worst_error_of_exp(double low, double high) {
  return worst_error(
      low, high, [](double x) { return exp(x); }, [](long double x) { return std::exp(x); });
}

double worst_error_of_log(double low, double high) {
  return worst_error(
      low, high, [](double x) { return log(x); }, [](long double x) { return std::log(x); });
}

TEST(Exp, AgreesWithTheLibraryToTheLastBitOrSoOverItsWholeRange) {
  EXPECT_LT(worst_error_of_exp(-0.4, 0.4), promised_error);
  EXPECT_LT(worst_error_of_exp(-5.0, 5.0), promised_error);
  EXPECT_LT(worst_error_of_exp(-708.0, 709.0), promised_error);
  EXPECT_LT(worst_error_of_exp(709.0, 709.78), promised_error);
}

TEST(Exp, EndsInZeroAndInInfinity) {
  EXPECT_EQ(exp(0.0), 1.0);
  EXPECT_EQ(exp(-infinity), 0.0);
  EXPECT_EQ(exp(-800.0), 0.0);
  EXPECT_EQ(exp(infinity), infinity);
  EXPECT_EQ(exp(709.79), infinity);
  EXPECT_TRUE(std::isfinite(exp(709.78)));
  EXPECT_TRUE(std::isnan(exp(undefined)));
}

TEST(Exp, SinksEvenlyBelowTheSmallestNormalNumber) {
  for (double x = -708.0; x > -740.0; x -= 0.25) EXPECT_NEAR(exp(x), std::exp(x), 5e-324) << x;
}

RC_GTEST_PROP(Exp, NeverFallsWhereItsArgumentRises, (int seed)) {
  const double x = between(-100.0, 100.0, std::abs(seed % 1'000'000));

  RC_ASSERT(exp(x) <= exp(std::nextafter(x, infinity)) * (1.0 + promised_error));
  RC_ASSERT(exp(x) < exp(x + 1e-9 * (1.0 + std::abs(x))));
}

TEST(Log, AgreesWithTheLibraryToTheLastBitOrSoOverItsWholeRange) {
  EXPECT_LT(worst_error_of_log(1e-300, 1e300), promised_error);
  EXPECT_LT(worst_error_of_log(0.0, 1.0), promised_error);
  EXPECT_LT(worst_error_of_log(0.5, 2.0), promised_error);
  EXPECT_LT(worst_error_of_log(0.999, 1.001), promised_error);
  EXPECT_LT(worst_error_of_log(1e-10, 1e-9), promised_error);
}

TEST(Log, TurnsTheSmallestAndTheLargestNumbersAsWellAsTheMiddling) {
  for (const double x : {5e-324, 1e-310, std::numeric_limits<double>::min(), std::numeric_limits<double>::max()})
    EXPECT_DOUBLE_EQ(log(x), std::log(x)) << x;
}

TEST(Log, SaysWhatHasNoLogarithm) {
  EXPECT_EQ(log(1.0), 0.0);
  EXPECT_EQ(log(0.0), -infinity);
  EXPECT_EQ(log(infinity), infinity);
  EXPECT_TRUE(std::isnan(log(-1.0)));
  EXPECT_TRUE(std::isnan(log(undefined)));
}

TEST(Pow, KeepsItsErrorInProportionToTheExponent) {
  for (int step = 1; step <= 20'000; ++step) {
    const double base = between(1e-3, 1e3, step);
    const double exponent = between(-20.0, 20.0, step * 7);
    const double exact = std::pow(base, exponent);
    const double allowed = 3e-16 * (1.0 + std::abs(exponent * std::log(base)));
    EXPECT_NEAR(pow(base, exponent) / exact, 1.0, allowed) << base << " to " << exponent;
  }
}

TEST(Pow, HasTheUsualEdges) {
  EXPECT_EQ(pow(7.5, 1.0), 7.5);
  EXPECT_EQ(pow(7.5, 0.0), 1.0);
  EXPECT_EQ(pow(0.0, 0.0), 1.0);
  EXPECT_EQ(pow(0.0, 2.0), 0.0);
  EXPECT_EQ(pow(0.0, -2.0), infinity);
  EXPECT_EQ(pow(1.0, 1e6), 1.0);
  EXPECT_TRUE(std::isnan(pow(-2.0, 0.5)));
}

TEST(Logistic, RunsFromZeroOverOneHalfToOne) {
  EXPECT_EQ(logistic(0.0), 0.5);
  EXPECT_EQ(logistic(-infinity), 0.0);
  EXPECT_EQ(logistic(infinity), 1.0);
  EXPECT_NEAR(logistic(std::log(3.0)), 0.75, 1e-15);
}

TEST(LogNormalLocation, KeepsTheMeanWhateverTheSpread) {
  const double location = log_normal_location(3.0, 0.8);

  EXPECT_NEAR(exp(location + 0.8 * 0.8 / 2.0), 3.0, 1e-14);
}

TEST(Odds, AreMovedInTheirLogarithmAndWhatIsCertainStaysCertain) {
  EXPECT_NEAR(shift_odds(0.5, log(3.0)), 0.75, 1e-14);         // even odds, tripled
  EXPECT_NEAR(shift_odds(0.2, -log(4.0)), 1.0 / 17.0, 1e-14);  // one to four, a quarter of it: one to sixteen
  EXPECT_NEAR(shift_odds(0.37, 0.0), 0.37, 1e-14);
  EXPECT_EQ(shift_odds(0.0, 9.0), 0.0);
  EXPECT_EQ(shift_odds(1.0, -9.0), 1.0);
}

// Another machine, compiler or flag that changes one bit of one result would change whole runs. These are the bits.
TEST(Golden, LogarithmsAndPowersHaveTheseVeryBits) {
  const auto bits = [](double x) { return std::bit_cast<std::uint64_t>(x); };

  EXPECT_EQ(bits(exp(1.0)), 0x4005bf0a8b14576aU);
  EXPECT_EQ(bits(exp(-0.1)), 0x3fecf46d99d52b3aU);
  EXPECT_EQ(bits(exp(12.5)), 0x411060c52565ba66U);
  EXPECT_EQ(bits(exp(-700.25)), 0x00caf5fe9a485c8eU);
  EXPECT_EQ(bits(log(2.0)), 0x3fe62e42fefa39efU);
  EXPECT_EQ(bits(log(0.1)), 0xc0026bb1bbb55515U);
  EXPECT_EQ(bits(log(365.25)), 0x40179a322e5b4bb7U);
  EXPECT_EQ(bits(log(1.0000001)), 0x3e7ad7f2847b6492U);
  EXPECT_EQ(bits(pow(0.4, 0.7)), 0x3fe0d9856dd52513U);
  EXPECT_EQ(bits(pow(1.01, 365.25)), 0x4042f053415daa28U);
  EXPECT_EQ(bits(logistic(-1.3)), 0x3fcb69c25fe3c688U);
}

TEST(Golden, AHundredThousandExponentialsAndLogarithmsHaveThisFingerprint) {
  std::uint64_t fingerprint = 14695981039346656037U;
  const auto stir = [&](double x) { fingerprint = (fingerprint ^ std::bit_cast<std::uint64_t>(x)) * 1099511628211U; };
  double x = 0.5;
  for (int step = 0; step < 100'000; ++step) {
    x = x * 1.37 + 0.25;  // exact rounding is the only arithmetic here
    if (x > 600.0) x *= 0x1p-12;
    stir(exp(x));
    stir(exp(-x));
    stir(log(x));
    stir(pow(x, 0.7));
  }

  EXPECT_EQ(fingerprint, 0x096ff87a804dfc04U);
}

}  // namespace
}  // namespace hurtigspor
