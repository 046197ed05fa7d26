#include "world/traits.hpp"

#include <gtest/gtest.h>

#include <array>
#include <cmath>
#include <functional>
#include <vector>

#include "sim/world/sampling.hpp"
#include "sim/world/small_country.hpp"

namespace hurtigspor {
namespace {

constexpr std::uint32_t crowd = 40'000;

Parameters varied() {
  Parameters rules = calm();
  rules.population.education_upper_secondary = Share{0.38};
  rules.population.education_higher = Share{0.2};
  rules.population.collective_higher_education = Share{0.45};
  rules.population.undocumented_share = Share{0.3};
  return rules;
}

struct Drawn {
  Person person;
  double log_drive;
};

Drawn draw(std::uint32_t number, const Parameters& rules, Inflow inflow = Inflow::settled) {
  static const Country country = small_country();
  Drawn drawn{};
  drawn.person.place = byen;
  drawn.person.inflow = inflow;
  const Agent agent{Agent::Kind::person, number};
  drawn.log_drive = draw_traits(drawn.person, {2016, 0, 0}, agent, rules, country.cohorts[10], country);
  return drawn;
}

double share_of(const Parameters& rules, Inflow inflow, const std::function<bool(const Person&)>& is) {
  double count = 0.0;
  for (std::uint32_t number = 0; number < crowd; ++number) count += is(draw(number, rules, inflow).person);
  return count / crowd;
}

void expect_share(double share, const Parameters& rules, const std::function<bool(const Person&)>& is,
                  Inflow inflow = Inflow::settled) {
  EXPECT_NEAR(share_of(rules, inflow, is), share, error_of_share(share, crowd));
}

TEST(Traits, OccurAsOftenAsTheRulesSay) {
  const Parameters rules = varied();
  const auto& rule = rules.population;

  expect_share(0.4, rules, [](const Person& person) { return person.sex == Sex::women; });
  expect_share(0.2, rules, [](const Person& person) { return person.education == Education::higher; });
  expect_share(0.38, rules, [](const Person& person) { return person.education == Education::upper_secondary; });
  expect_share(*rule.health_limited, rules, [](const Person& person) { return person.health_limited; });
  expect_share(*rule.english, rules, [](const Person& person) { return person.english; });
  expect_share(*rule.children_share, rules, [](const Person& person) { return person.with_children; });
  expect_share(*rule.children_share * *rule.small_children_share, rules,
               [](const Person& person) { return person.small_children; });
  expect_share(1.0 / 17.0, rules, [](const Person& person) { return person.field == Industry::Q; });
}

TEST(Traits, GiveEveryAgeGroupItsShareAndEveryYearInItTheSame) {
  const Parameters rules = varied();

  expect_share(0.2, rules, [](const Person& person) { return person.age <= 25; });
  expect_share(0.4, rules, [](const Person& person) { return person.age >= 26 && person.age <= 35; });
  expect_share(0.04, rules, [](const Person& person) { return person.age == 30; });
  expect_share(0.05, rules, [](const Person& person) { return person.age >= 56 && person.age < 60; });
}

TEST(Traits, LeaveOutPapersOnlyOfThoseWithSchooling) {
  const Parameters rules = varied();

  expect_share(0.58 * 0.7, rules, [](const Person& person) { return person.has_papers; });
  expect_share(0.0, rules,
               [](const Person& person) { return person.has_papers && person.education == Education::compulsory; });
}

TEST(Traits, GiveCollectiveProtectionItsOwnHigherEducationAndShareTheRestOutAsBefore) {
  const Parameters rules = varied();

  expect_share(
      0.45, rules, [](const Person& person) { return person.education == Education::higher; }, Inflow::collective);
  expect_share(
      0.38 * 0.55 / 0.8, rules, [](const Person& person) { return person.education == Education::upper_secondary; },
      Inflow::collective);
}

TEST(Traits, SpreadAbilityAndDriveAsLogNormalsAroundOne) {
  const Parameters rules = varied();
  std::array<double, 2> sum{};
  std::array<double, 2> squares{};
  for (std::uint32_t number = 0; number < crowd; ++number) {
    const Drawn drawn = draw(number, rules);
    const std::array<double, 2> logs{std::log(static_cast<double>(drawn.person.ability)), drawn.log_drive};
    EXPECT_NEAR(std::log(static_cast<double>(drawn.person.search_strength)), drawn.log_drive, 1e-5);
    for (std::size_t row = 0; row < 2; ++row) {
      sum[row] += logs[row];
      squares[row] += logs[row] * logs[row];
    }
  }
  const std::array<double, 2> deviations{*rules.population.ability_sd, *rules.population.drive_sd};
  for (std::size_t row = 0; row < 2; ++row) {
    EXPECT_NEAR(sum[row] / crowd, 0.0, error_of_mean(deviations[row], crowd));
    // the sampled variance of a normal law has the deviation sqrt(2) sd^2
    EXPECT_NEAR(squares[row] / crowd, deviations[row] * deviations[row],
                error_of_mean(std::sqrt(2.0) * deviations[row] * deviations[row], crowd));
  }
}

TEST(Traits, MoveOneWayWithTheirShareForTheSameLuck) {
  const Parameters few = varied();
  Parameters many = few;
  many.population.health_limited = Share{0.4};
  many.population.education_higher = Share{0.35};
  many.population.children_share = Share{0.6};
  many.population.undocumented_share = Share{0.5};
  many.population.ability_sd = Number{0.7};

  for (std::uint32_t number = 0; number < 4000; ++number) {
    const Person before = draw(number, few).person;
    const Person after = draw(number, many).person;
    EXPECT_LE(before.health_limited, after.health_limited);
    EXPECT_LE(before.with_children, after.with_children);
    EXPECT_LE(before.education, after.education);
    if (before.education == after.education) {
      EXPECT_GE(before.has_papers, after.has_papers);
    }
    const bool quicker = before.ability > 1.0F;
    EXPECT_EQ(after.ability > before.ability, quicker);
    // what the rules leave alone stays as it was
    EXPECT_EQ(before.sex, after.sex);
    EXPECT_EQ(before.age, after.age);
    EXPECT_EQ(before.field, after.field);
    EXPECT_EQ(before.search_strength, after.search_strength);
  }
}

TEST(Eligibility, AddsUpSchoolingFieldHealthAndDrive) {
  Country country = small_country();
  country.commuting[0].in_demand = 1U << index(Industry::Q);
  Parameters rules = varied();
  rules.eligibility.field_in_demand = Number{0.7};
  rules.eligibility.health_limit = Number{1.5};
  rules.eligibility.drive = Number{0.5};
  Person person;
  person.place = byen;
  person.education = Education::higher;
  person.field = Industry::Q;

  EXPECT_DOUBLE_EQ(eligibility_score(person, 0.4, rules, country), 1.0 + 0.7 + 0.2);

  person.education = Education::compulsory;
  person.field = Industry::C;
  person.health_limited = true;
  EXPECT_DOUBLE_EQ(eligibility_score(person, -0.4, rules, country), -1.0 - 1.5 - 0.2);
}

TEST(Eligibility, CutsOffTheStatedShareOfPeopleLikeThoseItWasFoundOn) {
  const Country country = small_country();
  for (const double share : {0.05, 0.25, 0.6}) {
    Parameters rules = varied();
    rules.fast_track.eligible_share = Share{share};

    const double cut = eligibility_cut(reference_scores(2016, rules, country), share);

    double above = 0.0;
    for (std::uint32_t number = 0; number < crowd; ++number) {
      const Drawn drawn = draw(number, rules);
      above += eligibility_score(drawn.person, drawn.log_drive, rules, country) > cut;
    }
    // the cut itself rests on 100,000 others
    const double error = std::hypot(error_of_share(share, crowd), error_of_share(share, 100'000));
    EXPECT_NEAR(above / crowd, share, error);
  }
}

TEST(Eligibility, IsForNobodyWhereTheShareIsNothing) {
  const std::vector<double> scores{-1.0, 0.0, 1.0};

  const double cut = eligibility_cut(scores, 0.0);

  EXPECT_GT(cut, 1e100);
}

TEST(Cohorts, OutsideTheTableAreTheNearestOnesInIt) {
  const Country country = small_country();

  EXPECT_EQ(cohort_of(country, 1999).year, 2007);
  EXPECT_EQ(cohort_of(country, 2017).year, 2017);
  EXPECT_EQ(cohort_of(country, 2031).year, 2024);
}

}  // namespace
}  // namespace hurtigspor
