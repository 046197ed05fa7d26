#include "compare/channels.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "analysis/compare/people.hpp"
#include "compare/twins.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

constexpr auto assistance = static_cast<std::size_t>(State::social_assistance);

double months(const ChannelEffects& effects, Channel channel) {
  return effects[static_cast<std::size_t>(channel)].months;
}

ChannelEffects effects_of(const std::vector<Life>& base, const std::vector<Life>& alternative) {
  ChannelTally tally{made_up::frame().reachable};
  visit_twins(base, alternative, [&](const Life* one, const Life* other) { tally.add(one, other); });
  return tally.effects();
}

double mean_months(const std::vector<Life>& lives) {
  double days = 0.0;
  for (const Life& life : lives) days += life.days_in_work_60;
  return days / static_cast<double>(lives.size()) / days_per_month;
}

}  // namespace

TEST(Channel, OfTwinsIsTheFirstThingInWhichTheyDiffer) {
  const Life base = made_up::life(1, day(2018));
  Life other = base;
  EXPECT_EQ(channel_of(base, other), Channel::queues);
  other.handover_held = true;
  EXPECT_EQ(channel_of(base, other), Channel::handover);
  other.days_in_state.back()[assistance] = 40;
  EXPECT_EQ(channel_of(base, other), Channel::passivity);
  other.leads_lost = 1;
  EXPECT_EQ(channel_of(base, other), Channel::leads);
  other.links = 1U << static_cast<unsigned>(Link::started);
  EXPECT_EQ(channel_of(base, other), Channel::fast_track);
}

TEST(Channel, OfALeadCountsLossesInOneLifeOnly) {
  Life base = made_up::life(1, day(2018));
  Life other = base;
  base.leads_lost = 1;
  other.leads_lost = 2;

  EXPECT_EQ(channel_of(base, other), Channel::queues);
}

TEST(Channels, SplitTheEffectByWhatTheTwinsDifferIn) {
  std::vector<Life> base;
  for (std::uint64_t name = 1; name <= 4; ++name) base.push_back(made_up::life(name, day(2018), 100));
  std::vector<Life> alternative = base;
  alternative[0].leads_lost = 1;
  alternative[0].days_in_work_60 = 40;
  alternative[1].handover_held = true;
  alternative[1].days_in_work_60 = 300;

  const ChannelEffects effects = effects_of(base, alternative);

  EXPECT_NEAR(months(effects, Channel::leads), -60.0 / 4 / days_per_month, 1e-12);
  EXPECT_NEAR(months(effects, Channel::handover), 200.0 / 4 / days_per_month, 1e-12);
  EXPECT_EQ(months(effects, Channel::queues), 0.0);
  EXPECT_EQ(months(effects, Channel::other_people), 0.0);
}

RC_GTEST_PROP(Channels, AddUpToTheDifferenceOfTheMeansAlsoWhenPeopleDiffer, ()) {
  std::vector<Life> base;
  std::vector<Life> alternative;
  const auto people = *rc::gen::inRange<std::uint64_t>(2, 60);
  for (std::uint64_t name = 0; name < people; ++name) {
    Life life = made_up::life(name, day(2018), *rc::gen::inRange<std::uint16_t>(0, 1500));
    if (name == 0 || *rc::gen::inRange(0, 5) > 0) base.push_back(life);
    life.days_in_work_60 = *rc::gen::inRange<std::uint16_t>(0, 1500);
    life.leads_lost = *rc::gen::inRange<std::uint8_t>(0, 2);
    life.handover_held = *rc::gen::arbitrary<bool>();
    if (name == 1 || *rc::gen::inRange(0, 5) > 0) alternative.push_back(life);
  }

  double sum = 0.0;
  for (const ChannelEffect& effect : effects_of(base, alternative)) sum += effect.months;

  RC_ASSERT(std::abs(sum - (mean_months(alternative) - mean_months(base))) < 1e-9);
}
