#include <gtest/gtest.h>

#include <rapidcheck/gtest.h>
#include <cmath>
#include <numeric>
#include <vector>

#include "base/errors.hpp"
#include "base/luck.hpp"
#include "world/country.hpp"

namespace hurtigspor {
namespace {

/// The share of uniforms that pick each: exact, from the table itself.
std::vector<double> shares_of(const AliasTable& table) {
  const auto count = static_cast<double>(table.cells.size());
  std::vector<double> shares(table.cells.size());
  for (std::size_t i = 0; i < shares.size(); ++i) {
    shares[i] += static_cast<double>(table.cells[i].keep) / count;
    shares[table.cells[i].other] += (1.0 - static_cast<double>(table.cells[i].keep)) / count;
  }
  return shares;
}

RC_GTEST_PROP(AliasTable, PicksEachAsOftenAsItWeighs, ()) {
  const auto whole = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 1000)));
  std::vector<double> weights(whole.begin(), whole.end());
  weights.push_back(1.0);
  const double sum = std::accumulate(weights.begin(), weights.end(), 0.0);

  const auto shares = shares_of(AliasTable::of(weights));

  for (std::size_t i = 0; i < weights.size(); ++i) RC_ASSERT(std::abs(shares[i] - weights[i] / sum) < 1e-6);
}

RC_GTEST_PROP(AliasTable, NeverPicksWhatWeighsNothing, ()) {
  auto real = *rc::gen::nonEmpty(rc::gen::container<std::vector<double>>(
      rc::gen::map(rc::gen::inRange(-500, 1000), [](int x) { return x < 0 ? 0.0 : std::sqrt(x + 0.1); })));
  real.insert(real.begin() + *rc::gen::inRange(0, static_cast<int>(real.size()) + 1), 0.3);

  const AliasTable table = AliasTable::of(real);

  for (const std::uint32_t word : {0U, 1U, 0x7fffffffU, 0x80000000U, 0xfffffffeU, 0xffffffffU})
    RC_ASSERT(real[table.pick(uniform(word))] > 0.0);
  const auto word = *rc::gen::arbitrary<std::uint32_t>();
  RC_ASSERT(real[table.pick(uniform(word))] > 0.0);
}

TEST(AliasTable, SpendsTheWholeUniformOnOnePick) {
  const AliasTable table = AliasTable::of({1.0, 3.0});
  int second = 0;
  for (std::uint32_t i = 0; i < 4096; ++i) second += table.pick(uniform(i << 20)) == 1 ? 1 : 0;
  EXPECT_EQ(3072, second);
}

TEST(AliasTable, CannotPickFromNothing) {
  EXPECT_THROW(AliasTable::of({}), BrokenPromise);
  EXPECT_THROW(AliasTable::of({0.0, 0.0}), BrokenPromise);
}

}  // namespace
}  // namespace hurtigspor
