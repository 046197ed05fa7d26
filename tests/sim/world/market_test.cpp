#include "world/market.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "sim/world/sampling.hpp"
#include "sim/world/small_country.hpp"

namespace hurtigspor {
namespace {

/// Openings follow tightness, and a change of rules in the middle of a month.
struct ChangingMarket {
  Country country = small_country();
  Scenario scenario;
  OpeningClock clock;

  ChangingMarket() : scenario(changing(country)), clock(scenario, country) {}

  static Scenario changing(Country& country) {
    for (std::size_t month = 0; month < country.tightness[0].size(); ++month)
      country.tightness[0][month] = 0.5F + 0.1F * static_cast<float>(month % 12);
    Scenario scenario = scenario_of(calm(), country);
    Parameters later = calm();
    later.employer.refugee_reach = Share{0.2};
    change_from(scenario, Date::of(2018, 5, 17), later);
    return scenario;
  }
};

TEST(OpeningClock, RunsAtTheStatedRateWhenNothingChanges) {
  const Country country = small_country();
  Parameters rules = calm();
  rules.employer.vacancy_rate = PerJobYear{0.3};
  rules.employer.refugee_reach = Share{0.1};
  const Scenario scenario = scenario_of(rules, country);

  const OpeningClock clock(scenario, country);

  EXPECT_NEAR(clock.reading(byen, days_per_year), 0.03, 1e-12);
  EXPECT_NEAR(clock.reading(byen, 1000.5), 0.03 * 1000.5 / days_per_year, 1e-12);
  EXPECT_EQ(clock.reading(byen, 0.0), 0.0);
}

TEST(OpeningClock, FollowsTightnessByItsElasticity) {
  Country country = small_country();
  country.tightness[0].assign(country.tightness[0].size(), 4.0F);
  Parameters rules = calm();
  rules.search.local_cycle = Number{0.5};
  const Scenario scenario = scenario_of(rules, country);

  const OpeningClock clock(scenario, country);

  EXPECT_NEAR(clock.reading(byen, 500.0), 2.0 * clock.reading(bygda, 500.0), 1e-12);
}

TEST(OpeningClock, SlowsDownWhereUnemploymentIsHigherInTheScenario) {
  const Country country = small_country();
  Parameters rules = calm();
  rules.search.local_cycle = Number{0.5};
  const Scenario ordinary = scenario_of(rules, country);
  rules.labour_market.unemployment = Number{4.0};
  const Scenario slump = scenario_of(rules, country);

  EXPECT_NEAR(OpeningClock(slump, country).reading(byen, 500.0),
              0.5 * OpeningClock(ordinary, country).reading(byen, 500.0), 1e-12);
}

TEST(OpeningClock, TurnsToANewRateOnTheDayOfTheChange) {
  const ChangingMarket market;
  const Day change = Date::of(2018, 5, 17) - market.scenario.start();

  const double before = market.clock.reading(bygda, change) - market.clock.reading(bygda, change - 1);
  const double after = market.clock.reading(bygda, change + 1) - market.clock.reading(bygda, change);

  EXPECT_NEAR(after / before, 0.2 / *calm().employer.refugee_reach, 1e-9);
}

TEST(OpeningClock, NeverShowsWhatLiesBeyondTheRun) {
  const ChangingMarket market;
  const double last = market.clock.reading(byen, 1e6);

  EXPECT_TRUE(std::isinf(market.clock.time_of(byen, last)));
  EXPECT_TRUE(std::isinf(market.clock.time_of(byen, last + 1.0)));
  EXPECT_LT(market.clock.time_of(byen, std::nextafter(last, 0.0)),
            market.scenario.end() - market.scenario.start() + 1.0);
}

RC_GTEST_PROP(OpeningClock, TellsTheTimeAtWhichItShowsAReading, ()) {
  static const ChangingMarket market;
  const double last = market.clock.reading(byen, 1e6);
  const double reading = last * *rc::gen::inRange(0, 1'000'000) / 1e6;

  RC_ASSERT(std::abs(market.clock.reading(byen, market.clock.time_of(byen, reading)) - reading) < 1e-12);
}

RC_GTEST_PROP(OpeningClock, ShowsAtATimeWhatIsReachedAtThatTime, ()) {
  static const ChangingMarket market;
  const double day = *rc::gen::inRange(0, (market.scenario.end() - market.scenario.start()) * 10) / 10.0;

  RC_ASSERT(std::abs(market.clock.time_of(byen, market.clock.reading(byen, day)) - day) < 1e-6);
}

struct Traits {
  double active = 0.0;
  double open = 0.0;
  double follow_up = 0.0;
  double subsidy = 0.0;
  double norwegian = 0.0;
  double steward = 0.0;
  double aware_at_a_quarter = 0.0;
};

constexpr std::uint32_t firms = 40'000;

Traits shares_among(const Parameters& rules, std::uint8_t size) {
  Traits shares;
  const Employer employer{byen, Industry::G, size};
  for (std::uint32_t row = 0; row < firms; ++row) {
    const EmployerGate gate = employer_gate({2016, 0, 0}, EmployerId{row}, employer, rules);
    const EmployerHouse house = employer_house({2016, 0, 0}, EmployerId{row}, rules);
    shares.active += gate.openness == Openness::active;
    shares.open += gate.openness == Openness::open;
    shares.follow_up += gate.needs_follow_up;
    shares.subsidy += gate.needs_subsidy;
    shares.norwegian += house.teaches_norwegian;
    shares.steward += house.steward_informed;
    shares.aware_at_a_quarter += gate.awareness_threshold < 0.25;
  }
  return shares;
}

TEST(EmployerTraits, OccurAsOftenAsTheRulesSay) {
  const Parameters rules = calm();
  const Traits seen = shares_among(rules, 30);
  const auto expect = [](double count, double share) {
    EXPECT_NEAR(count / firms, share, error_of_share(share, firms));
  };

  expect(seen.active, *rules.employer.active_share);
  expect(seen.open, *rules.employer.open_share);
  expect(seen.follow_up, *rules.employer.needs_follow_up);
  expect(seen.subsidy, *rules.employer.needs_subsidy);
  expect(seen.norwegian, *rules.employer.norwegian_at_work);
  expect(seen.steward, *rules.employer.steward_informed);
  expect(seen.aware_at_a_quarter, 0.25);
}

TEST(EmployerTraits, MakeFirmsUnderTenEmployedLessOpen) {
  Parameters rules = calm();
  rules.employer.small_factor = Number{0.5};

  const Traits nine = shares_among(rules, 9);
  const Traits ten = shares_among(rules, 10);

  const double active = *rules.employer.active_share;
  EXPECT_NEAR(nine.active / firms, 0.5 * active, error_of_share(0.5 * active, firms));
  EXPECT_NEAR(ten.active / firms, active, error_of_share(active, firms));
}

TEST(EmployerTraits, OpenMoreFirmsAndCloseNoneWhenTheShareRises) {
  Parameters more = calm();
  more.employer.open_share = Share{*more.employer.open_share + 0.1};
  const Employer employer{byen, Industry::G, 30};

  for (std::uint32_t row = 0; row < 2000; ++row) {
    const auto before = employer_gate({2016, 0, 0}, EmployerId{row}, employer, calm()).openness;
    const auto after = employer_gate({2016, 0, 0}, EmployerId{row}, employer, more).openness;
    EXPECT_LE(after, before);
  }
}

TEST(EmployerTraits, TeachMoreFirmsAndInformMoreStewardsAndTakeNothingBackWhenAShareRises) {
  Parameters more = calm();
  more.employer.norwegian_at_work = Share{0.3};
  more.employer.steward_informed = Share{0.6};
  int taught = 0;
  int informed = 0;
  for (std::uint32_t row = 0; row < 2000; ++row) {
    const EmployerHouse before = employer_house({2016, 0, 0}, EmployerId{row}, calm());
    const EmployerHouse after = employer_house({2016, 0, 0}, EmployerId{row}, more);
    EXPECT_LE(before.teaches_norwegian, after.teaches_norwegian);
    EXPECT_LE(before.steward_informed, after.steward_informed);
    taught += !before.teaches_norwegian && after.teaches_norwegian;
    informed += !before.steward_informed && after.steward_informed;
  }
  EXPECT_GT(taught, 0);
  EXPECT_GT(informed, 0);
}

TEST(TrustBook, StartsAtOneHalfAndIsTheMeanOfItsBetaCounts) {
  const Country country = small_country();
  EmployerParameters rule;
  rule.trust_memory = Number{4.0};
  rule.trust_spill = Share{0.0};
  TrustBook book(country);
  EXPECT_EQ(book.trust(hotel, rule), 0.5);

  for (int times = 0; times < 3; ++times) book.add(hotel, true);
  book.add(hotel, false);

  EXPECT_DOUBLE_EQ(book.trust(hotel, rule), (2.0 + 3.0) / (4.0 + 4.0));
}

TEST(TrustBook, LetsATenthOfAnExperienceReachTheSameIndustryInThePlace) {
  Country country = small_country();
  employ(country,
         {{byen, Industry::I, 50}, {byen, Industry::I, 20}, {byen, Industry::Q, 50}, {bygda, Industry::I, 20}});
  EmployerParameters rule;
  rule.trust_memory = Number{4.0};
  rule.trust_spill = Share{0.1};
  TrustBook book(country);

  for (int times = 0; times < 10; ++times) book.add(EmployerId{0}, true);

  EXPECT_DOUBLE_EQ(book.trust(EmployerId{0}, rule), 12.0 / 14.0);
  EXPECT_DOUBLE_EQ(book.trust(EmployerId{1}, rule), 3.0 / 5.0);
  EXPECT_DOUBLE_EQ(book.trust(EmployerId{2}, rule), 0.5);
  EXPECT_DOUBLE_EQ(book.trust(EmployerId{3}, rule), 0.5);
}

}  // namespace
}  // namespace hurtigspor
