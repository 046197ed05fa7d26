#include "journey/opening.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <boost/math/distributions/chi_squared.hpp>
#include <cmath>
#include <map>

#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

constexpr Day today = 7;

struct Market {
  SmallWorld world;
  Person* person;

  explicit Market(const Parameters& rules = open_firms()) : world(rules) {
    person = &world.add(State::seeking_registered);
    world.live_through(today - 1);
  }
  void open(EmployerId employer, Industry industry, float demand = 3.0F, Day expires = 100) {
    world.desk().openings.push_back({.employer = employer, .expires = expires, .demand = demand, .industry = industry});
  }
  Application application(const Person& of) {
    return {.person = world.scene(of).id(of),
            .from = of.place,
            .target = byen,
            .field = Industry::Q,
            .referred = false,
            .follow_up_promised = false,
            .match_counts = true,
            .english = false,
            .language = 3.0F,
            .score = 20.0F,
            .direction = 0,
            .choice = 0,
            .answer = 0,
            .tie = 0,
            .cause = no_cause};
  }
  void answer(const std::vector<Application>& applications) { world.answer(world.office(), applications, today); }
  /// The chance behind the answer, found by halving: taken on are those whose uniform lies below it.
  double chance(Application application) {
    std::uint64_t low = 0;
    std::uint64_t high = std::uint64_t{1} << 32;
    const auto openings = world.desk().openings;
    while (low < high) {
      const std::uint64_t middle = (low + high) / 2;
      application.answer = static_cast<std::uint32_t>(middle);
      world.desk().openings = openings;
      person->hired = false;
      answer({application});
      if (person->hired)
        low = middle + 1;
      else
        high = middle;
    }
    world.desk().openings = openings;
    return static_cast<double>(low) / 4294967296.0;
  }
};

TEST(Opening, IsFilledOnceByTheFirstInTheOrderOfTieBreaks) {
  Market market;
  market.open(hotel, Industry::I);
  Person& other = market.world.add(State::seeking_registered);
  Application first = market.application(*market.person);
  Application second = market.application(other);
  first.tie = 9;
  second.tie = 3;

  market.answer({first, second});

  EXPECT_TRUE(other.hired);
  EXPECT_EQ(other.employer, hotel);
  EXPECT_FALSE(market.person->hired);
  market.world.live_through(today);
  EXPECT_EQ(other.state, State::employed);
  EXPECT_EQ(other.job_started, today);

  market.person->hired = false;
  market.answer({first});
  EXPECT_FALSE(market.person->hired);
  EXPECT_TRUE(market.world.desk().openings.empty());
}

TEST(Opening, GoesToTheNextWhereTheFirstIsTurnedDown) {
  Market market;
  market.open(hotel, Industry::I);
  Person& other = market.world.add(State::seeking_registered);
  Application turned_down = market.application(*market.person);
  turned_down.score = -20.0F;
  turned_down.answer = 4'000'000'000U;
  Application second = market.application(other);
  second.tie = 3;

  market.answer({turned_down, second});

  EXPECT_FALSE(market.person->hired);
  EXPECT_TRUE(other.hired);
  constexpr auto turned_down_by_firm = static_cast<std::uint8_t>(ApplicationFact::turned_down);
  EXPECT_EQ(market.world.count(*market.person, Fact::application, turned_down_by_firm), 1);
}

TEST(Opening, IsGoneWhenItHasRunOut) {
  Market market;
  market.open(hotel, Industry::I, 3.0F, today);

  market.answer({market.application(*market.person)});

  EXPECT_FALSE(market.person->hired);
  EXPECT_EQ(market.world.count(*market.person, Fact::application, std::uint8_t{1}), 1);
}

TEST(Opening, InTheOwnFieldIsPreferred) {
  for (const std::uint32_t choice : {0U, 2'000'000'000U, 4'294'967'295U}) {
    Market market;
    market.open(hotel, Industry::I);
    market.open(nursing_home, Industry::Q);
    market.open(workshop, Industry::C);
    Application application = market.application(*market.person);
    application.choice = choice;

    market.answer({application});

    EXPECT_EQ(market.person->employer, nursing_home);
  }
}

TEST(Opening, IsRefusedByThoseWhoHaveMeanwhileFoundWorkOrSchool) {
  for (const State state : {State::employed, State::in_education, State::left_the_country}) {
    Market market;
    market.open(hotel, Industry::I);
    market.person->state = state;
    market.person->has_job = state == State::employed;

    market.answer({market.application(*market.person)});

    EXPECT_FALSE(market.person->hired);
    EXPECT_EQ(market.world.desk().openings.size(), 1U);
  }
}

TEST(HiringChance, IsTheLogitWorkedOutByHand) {
  Parameters rules = open_firms();
  rules.hiring.language_gap = LogOddsPerLevel{1.2};
  rules.hiring.match = LogOdds{0.6};
  rules.employer.trust_weight = Number{2.0};
  rules.employer.trust_memory = Number{4.0};
  Market market(rules);
  market.open(hotel, Industry::I, 3.5F);
  Application application = market.application(*market.person);
  application.score = 0.25F;

  application.language = 3.0F;
  EXPECT_NEAR(market.chance(application), logit_share(0.25 - 1.2 * 0.5), 1e-8);
  application.language = 5.0F;
  EXPECT_NEAR(market.chance(application), logit_share(0.25), 1e-8);
  application.field = Industry::I;
  EXPECT_NEAR(market.chance(application), logit_share(0.25 + 0.6), 1e-8);
  application.match_counts = false;
  EXPECT_NEAR(market.chance(application), logit_share(0.25), 1e-8);

  market.world.world.trust.add(hotel, false);
  EXPECT_NEAR(market.chance(application), logit_share(0.25 + 2.0 * (2.0 / 5.0 - 0.5)), 1e-8);
}

TEST(HiringChance, DoesNotAskEnglishSpeakersForNorwegianWhereEnglishWillDo) {
  Parameters rules = open_firms();
  rules.hiring.language_gap = LogOddsPerLevel{1.0};
  Market market(rules);
  market.open(hotel, Industry::I, 3.0F);
  Application application = market.application(*market.person);
  application.score = 0.0F;
  application.language = 1.0F;

  EXPECT_NEAR(market.chance(application), logit_share(-2.0), 1e-8);
  application.english = true;
  EXPECT_NEAR(market.chance(application), 0.5, 1e-8);

  const DemandParameters rule;
  EXPECT_TRUE(english_will_do(Industry::J, *rule.english, rule));
  EXPECT_FALSE(english_will_do(Industry::J, *rule.english + 0.1, rule));
  EXPECT_FALSE(english_will_do(Industry::Q, 1.0, rule));
}

TEST(HiringChance, OfOwnApplicationsIsLowerAtClosedFirms) {
  Parameters rules = open_firms();
  rules.employer.active_share = rules.employer.open_share = Share{0.0};
  rules.employer.closed_factor = Number{0.5};
  Market market(rules);
  market.open(hotel, Industry::I);
  Application application = market.application(*market.person);
  application.score = 0.0F;

  EXPECT_NEAR(market.chance(application), 0.25, 1e-8);
}

double referred_chance(const Parameters& rules, bool promised, double awareness) {
  Market market(rules);
  market.world.desk().employer_awareness = awareness;
  market.open(hotel, Industry::I);
  Application application = market.application(*market.person);
  application.score = 0.0F;
  application.referred = true;
  application.follow_up_promised = promised;
  return market.chance(application);
}

TEST(HiringChance, OfReferredPeopleIsNothingWhereTheFirmsNeedsAreNotMet) {
  Parameters closed = open_firms();
  closed.employer.active_share = closed.employer.open_share = Share{0.0};
  EXPECT_EQ(referred_chance(closed, true, 1.0), 0.0);

  Parameters follow_up = open_firms();
  follow_up.employer.needs_follow_up = Share{1.0};
  EXPECT_EQ(referred_chance(follow_up, false, 1.0), 0.0);
  EXPECT_NEAR(referred_chance(follow_up, true, 1.0), 0.5, 1e-8);

  Parameters money = open_firms();
  money.employer.needs_subsidy = Share{1.0};
  EXPECT_EQ(referred_chance(money, true, 0.0), 0.0);
  EXPECT_NEAR(referred_chance(money, true, 1.0), 0.5, 1e-8);
}

TEST(LanguageDemand, IsLowInItsShareAndNormalAroundTheIndustrysMeanOtherwise) {
  DemandParameters rule;
  rule.spread = Level{0.5};
  constexpr std::uint32_t many = 20'000;
  const auto mean_of = [&](Industry industry, double low_share) {
    double sum = 0.0;
    for (std::uint32_t number = 0; number < many; ++number)
      sum += language_demand(industry, rule, low_share, Luck({2016, 0, 0}, {Agent::Kind::employer, 1}, 1, number));
    return sum / many;
  };

  for (const auto& [industry, mean] : std::map<Industry, double>{{Industry::N, *rule.service},
                                                                 {Industry::C, *rule.manual},
                                                                 {Industry::Q, *rule.care},
                                                                 {Industry::P, *rule.other}})
    EXPECT_NEAR(mean_of(industry, 0.0), mean, error_of_mean(0.5, many) + 0.002);  // cut off at 6
  EXPECT_DOUBLE_EQ(mean_of(Industry::Q, 1.0), *rule.low);
}

TEST(LanguageDemand, LiesBetweenNoneAndTheHighestLevelHoweverWideItSpreads) {
  DemandParameters rule;
  rule.care = Level{3.0};
  rule.spread = Level{6.0};
  double least = 6.0;
  double most = 0.0;
  for (std::uint32_t number = 0; number < 1000; ++number) {
    const Luck luck({2016, 0, 0}, {Agent::Kind::employer, 1}, 1, number);
    const double demand = language_demand(Industry::Q, rule, 0.0, luck);
    least = std::min(least, demand);
    most = std::max(most, demand);
  }

  EXPECT_EQ(least, 0.0);
  EXPECT_EQ(most, 6.0);
}

// Openings of 3,000 firms in a year: their number is a Poisson law around persons x vacancy rate x reach.
TEST(Openings, AreAPoissonNumberWithTheStatedMean) {
  constexpr int firms = 3000;
  Country country = small_country();
  employ(country, std::vector<Employer>(firms, Employer{byen, Industry::I, 50}));
  country.vacancy_factor.fill(1.5);
  Parameters rules = calm();
  rules.run.end = Date::of(2017, 12, 31);
  rules.employer.vacancy_rate = PerJobYear{0.2};
  rules.employer.refugee_reach = Share{0.1};
  SmallWorld small(rules, {}, country);
  World& world = small.world;
  Locality& office = world.localities[0];
  for (std::uint32_t row = 0; row < firms; ++row) plan_opening(world, office, EmployerId{row}, 0);
  for (Day day = 0; day <= small.stage.last_day; ++day) {
    if (day > 0) office.calendar.open(day);
    while (const Event* event = office.calendar.take()) {
      const Event now = *event;
      open_job(world, office, now);
    }
  }

  const double mean = 50.0 * 1.5 * 0.2 * 0.1 * 365.0 / days_per_year;
  double sum = 0.0;
  std::array<double, 6> seen{};  // firms with 0, 1, ... 5 and more
  for (const auto& [reading, count] : world.openings) {
    sum += count;
    seen[std::min<std::size_t>(count, 5)] += 1.0;
  }
  // an opening on the last morning of the year may be rounded up into the next
  EXPECT_NEAR(sum, firms * mean, error_of_count(firms * mean) + firms * mean / 365.0);
  double statistic = 0.0;
  double left = 1.0;
  for (std::size_t count = 0; count < seen.size(); ++count) {
    const double law =
        std::exp(-mean) * std::pow(mean, static_cast<double>(count)) / std::tgamma(static_cast<double>(count) + 1.0);
    const double expected = firms * (count + 1 < seen.size() ? law : left);
    left -= law;
    statistic += (seen[count] - expected) * (seen[count] - expected) / expected;
  }
  const boost::math::chi_squared law(static_cast<double>(seen.size()) - 1.0);
  EXPECT_LT(statistic, quantile(law, 0.999));
}

}  // namespace
}  // namespace hurtigspor
