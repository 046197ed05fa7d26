#include "world/coordination.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <algorithm>

namespace hurtigspor {
namespace {

constexpr OfficeId here{0};
const auto nobody = [](const Wait&) { return false; };

/// Two have to be met before the third can be: the adviser after 10 and 20 days, NAV after 25, both then after 5 more.
const std::vector<Wait> a_common_meeting{
    {0, 1, 10, 0, here}, {1, 2, 20, 1, here}, {0, 3, 25, 2, here}, {2, 4, 5, 3, here}, {3, 4, 5, 4, here}};

std::vector<std::uint8_t> kinds_of(const std::vector<Wait>& chain) {
  std::vector<std::uint8_t> kinds;
  for (const Wait& wait : chain) kinds.push_back(wait.kind);
  return kinds;
}

Day gain_without(const CoordinationNetwork& network, std::uint8_t kind) {
  return network.gain([kind](const Wait& wait) { return wait.kind == kind; });
}

TEST(CoordinationNetwork, WaitsForTheLastOfThoseWhoMustCome) {
  const CoordinationNetwork network(5, a_common_meeting);

  EXPECT_EQ(network.length(), 35);
  EXPECT_EQ(kinds_of(network.longest_chain()), (std::vector<std::uint8_t>{0, 1, 3}));
}

TEST(CoordinationNetwork, GainsOnlyUntilTheNextOneIsWaitedFor) {
  const CoordinationNetwork network(5, a_common_meeting);

  EXPECT_EQ(gain_without(network, 1), 5);  // 20 days less, but NAV is there on day 25 only
  EXPECT_EQ(gain_without(network, 3), 5);  // NAV's way is as long as the adviser's now is without it
  EXPECT_EQ(gain_without(network, 2), 0);  // nobody waited for NAV
  EXPECT_EQ(network.gain([](const Wait& wait) { return wait.kind == 1 || wait.kind == 2; }), 20);
  EXPECT_EQ(network.gain([](const Wait&) { return true; }), 35);
  EXPECT_EQ(network.gain(nobody), 0);
}

TEST(CoordinationNetwork, OfTwoEqualChainsTellsTheOneNamedFirst) {
  const CoordinationNetwork network(4,
                                    {{0, 1, 5, 7, here}, {0, 2, 5, 8, here}, {1, 3, 5, 0, here}, {2, 3, 5, 1, here}});

  EXPECT_EQ(kinds_of(network.longest_chain()), (std::vector<std::uint8_t>{7, 0}));
  EXPECT_EQ(gain_without(network, 7), 0);
}

TEST(CoordinationNetwork, OfOneVertexIsOverAtOnce) {
  const CoordinationNetwork network(1, {});

  EXPECT_EQ(network.length(), 0);
  EXPECT_TRUE(network.longest_chain().empty());
}

/// Every vertex but the first waits for one to three others before it.
std::vector<Wait> any_waits(std::uint32_t vertices) {
  std::vector<Wait> waits;
  for (std::uint32_t to = 1; to < vertices; ++to)
    for (int more = *rc::gen::inRange(1, 4); more > 0; --more)
      waits.push_back({*rc::gen::inRange<std::uint32_t>(0, to), to, *rc::gen::inRange(0, 100),
                       static_cast<std::uint8_t>(waits.size() % 200), here});
  return waits;
}

bool is_same(const Wait& one, const Wait& other) {
  return one.from == other.from && one.to == other.to && one.days == other.days && one.kind == other.kind;
}

RC_GTEST_PROP(CoordinationNetwork, NeverGainsLessThanNothingOrMoreThanTheWait, ()) {
  const auto vertices = *rc::gen::inRange<std::uint32_t>(1, 30);
  const std::vector<Wait> waits = any_waits(vertices);
  const CoordinationNetwork network(vertices, waits);
  const std::vector<Wait> chain = network.longest_chain();

  for (const Wait& one : waits) {
    const Day gain = network.gain([&](const Wait& wait) { return is_same(wait, one); });
    const bool is_on_chain =
        std::any_of(chain.begin(), chain.end(), [&](const Wait& wait) { return is_same(wait, one); });

    RC_ASSERT(gain >= 0);
    RC_ASSERT(gain <= (is_on_chain ? one.days : 0));
  }
}

RC_GTEST_PROP(CoordinationNetwork, HasALongestChainThatAddsUpToItsLength, ()) {
  const auto vertices = *rc::gen::inRange<std::uint32_t>(1, 30);
  const CoordinationNetwork network(vertices, any_waits(vertices));

  Day sum = 0;
  std::uint32_t reached = 0;
  for (const Wait& wait : network.longest_chain()) {
    RC_ASSERT(wait.from == reached || reached == 0U);
    reached = wait.to;
    sum += wait.days;
  }
  RC_ASSERT(sum == network.length());
}

}  // namespace
}  // namespace hurtigspor
