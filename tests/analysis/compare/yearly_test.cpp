#include "compare/yearly.hpp"

#include <gtest/gtest.h>

#include "analysis/compare/people.hpp"
#include "compare/yearly_effects.hpp"
#include "outcomes/tables.hpp"
#include "outcomes/tally.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

constexpr std::size_t years = 13;  // 2012 to 2024
constexpr auto nav = static_cast<std::size_t>(Agency::nav);

/// Tables of a replicate, all zero.
std::vector<Table> no_tables() {
  std::vector<Table> tables;
  for (const TableDeclaration& declared : outcome_tables()) tables.push_back({&declared, {}});
  tables[static_cast<std::size_t>(TableId::slot_use)].values.resize(years * 3 * 3 * purpose_names.size());
  tables[static_cast<std::size_t>(TableId::staff_years)].values.resize(years * 3 * 3);
  tables[static_cast<std::size_t>(TableId::take_up_chain)].values.resize(years * 3 * link_names.size());
  return tables;
}

double& slots(std::vector<Table>& tables, int year, Organisation organisation, Purpose purpose) {
  const auto row = static_cast<std::size_t>(year - 2012) * 3 + static_cast<std::size_t>(organisation);
  return tables[static_cast<std::size_t>(TableId::slot_use)]
      .values[(row * 3 + nav) * purpose_names.size() + static_cast<std::size_t>(purpose)];
}

double& links(std::vector<Table>& tables, int year, Link link) {
  const auto row = static_cast<std::size_t>(year - 2012) * 3;
  return tables[static_cast<std::size_t>(TableId::take_up_chain)]
      .values[row * link_names.size() + static_cast<std::size_t>(link)];
}

}  // namespace

TEST(YearSpan, HoldsWholeYearsOnly) {
  const Scenario base = made_up::scenario();

  const YearSpan from_summer = YearSpan::since(base, Date::of(2020, 7, 1));

  EXPECT_EQ(from_summer.from, day(2021));
  EXPECT_EQ(from_summer.until, day(2025));
  EXPECT_EQ(from_summer.years(), 4.0);
  EXPECT_EQ(YearSpan::since(base, Date::of(2007, 1, 1)).from, day(2012));  // outcomes count from then on
  EXPECT_EQ(YearSpan::since(base, Date::of(2024, 2, 1)).years(), 0.0);
}

TEST(YearSpan, OfAYearThatTheRunDoesNotHoldIsEmpty) {
  EXPECT_EQ(YearSpan::of(made_up::scenario(), 2017).years(), 1.0);
  EXPECT_EQ(YearSpan::of(made_up::scenario(), 2011).years(), 0.0);
  EXPECT_EQ(YearSpan::of(made_up::scenario(), 2025).years(), 0.0);
}

TEST(Yearly, GivesHoursAYearFromThePolicyOnWhateverTheOrganisation) {
  std::vector<Table> tables = no_tables();
  slots(tables, 2016, Organisation::in_nav, Purpose::talk) = 1e6;  // before the policy
  slots(tables, 2023, Organisation::in_nav, Purpose::talk) = 300.0;
  slots(tables, 2024, Organisation::separate, Purpose::talk) = 100.0;
  slots(tables, 2024, Organisation::separate, Purpose::lapsed) = 20.0;
  slots(tables, 2024, Organisation::separate, Purpose::other_clients) = 1580.0;
  tables[static_cast<std::size_t>(TableId::staff_years)].values[(11 * 3) * 3 + nav] = 8.0;
  tables[static_cast<std::size_t>(TableId::staff_years)].values[(12 * 3) * 3 + nav] = 12.0;

  const Yearly yearly = yearly_of(tables, {}, YearlyFrame::of(made_up::scenario(), Date::of(2023, 1, 1)));

  EXPECT_DOUBLE_EQ(yearly.used(Agency::nav), 200.0);
  EXPECT_DOUBLE_EQ(yearly.of(Agency::nav, Purpose::other_clients), 790.0);
  EXPECT_DOUBLE_EQ(yearly.unused(), 10.0);
  EXPECT_DOUBLE_EQ(yearly.staff[nav], 10.0);
  EXPECT_DOUBLE_EQ(yearly.staff_for_refugees(Agency::nav), 10.0 * 210.0 / 1000.0);
}

TEST(Yearly, GivesThePeopleAtEachLinkOfTheChain) {
  std::vector<Table> tables = no_tables();
  links(tables, 2017, Link::eligible) = 40.0;
  links(tables, 2017, Link::mapped) = 30.0;
  const std::vector<Life> lives{made_up::life(1, day(2017)), made_up::life(2, day(2017, 12, 31)),
                                made_up::life(3, day(2018))};

  const Yearly yearly = yearly_of(tables, lives, YearlyFrame::of(made_up::scenario(), Date::of(2020, 1, 1)));

  EXPECT_EQ(yearly.links(ChainYears::first_cohort, 0), 2.0);
  EXPECT_EQ(yearly.links(ChainYears::first_cohort, 1), 40.0);
  EXPECT_EQ(yearly.links(ChainYears::first_cohort, 2), 30.0);
  EXPECT_EQ(yearly.links(ChainYears::since_policy, 1), 0.0);
}

TEST(Chain, WithALinkDoubledHasTwiceTheUsersUnlessTheLinkMostlyHolds) {
  //                                              settled, eligible, mapped, ... started, in work
  const std::array<double, chain_steps> chain{1000, 300, 240, 200, 200, 100, 100, 50, 40, 30};

  EXPECT_DOUBLE_EQ(started_if_doubled(chain, 1), 80.0);        // 30 % eligible become 60 %
  EXPECT_DOUBLE_EQ(started_if_doubled(chain, 2), 40.0 / 0.8);  // 80 % mapped become 100 %
  EXPECT_DOUBLE_EQ(started_if_doubled(chain, 4), 40.0);        // it holds always
  // twice, 1 / 0.8, 240 / 200, 1, twice, 1, twice, 50 / 40
  EXPECT_NEAR(started_if_doubled(chain, std::nullopt), 40.0 * 2 * 1.25 * 1.2 * 2 * 2 * 1.25, 1e-9);
}
