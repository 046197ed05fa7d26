#include "world/traits.hpp"

#include <algorithm>

#include "base/math.hpp"

namespace hurtigspor {

namespace {

constexpr std::uint8_t code(Step step) {
  return static_cast<std::uint8_t>(step);
}

/// Which of several classes a uniform falls in, and how far into it.
template <class Shares>
std::pair<std::size_t, double> class_of(double uniform, const Shares& shares) {
  std::size_t row = 0;
  while (row + 1 < shares.size() && uniform >= shares[row]) uniform -= shares[row++];
  return {row, shares[row] > 0.0 ? std::min(uniform / shares[row], 1.0) : 0.0};
}

std::uint8_t draw_age(double uniform, const Cohort& cohort) {
  constexpr std::array<double, 6> bounds{18, 26, 36, 46, 56, 60};
  const auto [row, part] = class_of(uniform, cohort.age_shares);
  const double age = bounds[row] + part * (bounds[row + 1] - bounds[row]);
  return static_cast<std::uint8_t>(std::min(age, bounds[row + 1] - 1e-9));
}

Education draw_education(double uniform, Inflow inflow, const PopulationParameters& rule) {
  const double higher = inflow == Inflow::collective ? *rule.collective_higher_education : *rule.education_higher;
  const double rest = std::max(1e-12, 1.0 - *rule.education_higher);
  const double upper = *rule.education_upper_secondary * (1.0 - higher) / rest;
  if (uniform < higher) return Education::higher;
  return uniform < higher + upper ? Education::upper_secondary : Education::compulsory;
}

}  // namespace

const Cohort& cohort_of(const Country& country, int year) {
  const int last = static_cast<int>(country.cohorts.size()) - 1;
  return country.cohorts[static_cast<std::size_t>(std::clamp(year - country.first_year, 0, last))];
}

double draw_traits(Person& person, Fate fate, Agent agent, const Parameters& rules, const Cohort& cohort,
                   const Country& country) {
  const auto& rule = rules.population;
  const Luck traits(fate, agent, code(Step::traits), 0);
  const Luck strengths(fate, agent, code(Step::strengths), 0);
  const Luck household(fate, agent, code(Step::household), 0);

  person.sex = traits.chance(0, cohort.women_share) ? Sex::women : Sex::men;
  person.age = draw_age(traits.share(1), cohort);
  person.education = draw_education(traits.share(2), person.inflow, rule);
  person.has_papers = person.education != Education::compulsory && !traits.chance(3, *rule.undocumented_share);

  const double log_drive = *rule.drive_sd * strengths.normal(1);
  person.ability = static_cast<float>(exp(*rule.ability_sd * strengths.normal(0)));
  person.search_strength = static_cast<float>(exp(log_drive));
  person.health_limited = strengths.chance(2, *rule.health_limited);
  person.english = strengths.chance(3, *rule.english);

  person.with_children = household.chance(0, *rule.children_share);
  person.small_children = person.with_children && household.chance(1, *rule.small_children_share);
  person.field = static_cast<Industry>(class_of(household.share(2), country.refugee_field).first);
  return log_drive;
}

double eligibility_score(const Person& person, double log_drive, const Parameters& rules, const Country& country) {
  const auto& rule = rules.eligibility;
  const bool in_demand = (country.commuting[person.place.index()].in_demand >> index(person.field)) & 1U;
  return step(person.education) + (in_demand ? *rule.field_in_demand : 0.0) -
         (person.health_limited ? *rule.health_limit : 0.0) + *rule.drive * log_drive;
}

std::vector<double> reference_scores(std::uint64_t seed, const Parameters& founding, const Country& country) {
  constexpr std::uint32_t references = 100'000;
  constexpr int first_full_year = 2017;
  const auto year = static_cast<std::size_t>(first_full_year - country.first_year);
  std::vector<double> weights;
  for (const auto& years : country.settled) weights.push_back(years[std::min(year, years.size() - 1)]);
  const AliasTable spread = AliasTable::of(weights);

  std::vector<double> scores(references);
  for (std::uint32_t number = 0; number < references; ++number) {
    const Agent agent{Agent::Kind::reference, number};
    const Fate fate{seed, 0, 0};
    Person person;
    person.place = PlaceId{static_cast<std::uint16_t>(spread.pick(Luck(fate, agent, code(Step::arrival), 0).share(0)))};
    const double log_drive = draw_traits(person, fate, agent, founding, cohort_of(country, first_full_year), country);
    scores[number] = eligibility_score(person, log_drive, founding, country);
  }
  std::sort(scores.begin(), scores.end());
  return scores;
}

double eligibility_cut(const std::vector<double>& scores, double eligible_share) {
  if (!(eligible_share > 0.0)) return 1e300;
  const auto count = static_cast<double>(scores.size());
  const auto rank = static_cast<std::size_t>((1.0 - std::min(1.0, eligible_share)) * count);
  return scores[std::min(rank, scores.size() - 1)];
}

}  // namespace hurtigspor
