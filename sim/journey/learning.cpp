#include "journey/learning.hpp"

#include <algorithm>

#include "base/math.hpp"

namespace hurtigspor {

namespace {

struct Rates {
  double language = 0.0;  ///< toward the ceiling [1/year]
  double exposure = 0.0;  ///< of vocational readiness [1/year]
};

double norwegian_at_work(const Scene& scene, const Person& person) {
  const auto& rules = scene.rules;
  if (person.employer.is_none()) return 1.0;
  const auto house = employer_house(scene.world.fate, person.employer, rules);
  return house.teaches_norwegian ? *rules.employer.norwegian_gain : 1.0;
}

Rates rates_of(const Scene& scene, const Person& person) {
  const auto& rules = scene.rules;
  Rates rates;
  const bool at_school = person.state == State::in_education || person.state == State::employed_and_in_education;
  if (person.in_programme || at_school) {
    const double work_share = person.in_programme ? *rules.teaching.work_share : 0.0;
    rates.language = class_rate(person, rules, *rules.programme.class_hours, work_share, person.age_on(scene.today));
    rates.exposure = *rules.vocation.class_rate * work_share;
  }
  if (person.in_placement) {
    rates.language += *rules.language.work_rate;
    rates.exposure += *rules.vocation.practice_rate;
  }
  if (person.has_job) {
    const double hours = person.full_time ? 1.0 : *rules.job.part_time_fraction;
    rates.language += *rules.language.work_rate * norwegian_at_work(scene, person) * hours;
    rates.exposure += *rules.vocation.job_rate * hours;
  }
  return rates;
}

}  // namespace

double class_rate(const Person& person, const Parameters& rules, double hours, double work_share, double age) {
  const double youth = std::max(0.0, 1.0 - *rules.language.age_loss * std::max(0.0, age - 30.0));
  const double general = std::max(0.0, 1.0 - *rules.teaching.language_cost * work_share);
  return *rules.language.class_rate * exp(*rules.language.education_gain * step(person.education)) *
         static_cast<double>(person.ability) * (hours / std::max(1e-9, *rules.language.full_hours)) * general * youth;
}

double level_after(double level, double ceiling, double rate, double years) {
  return level >= ceiling ? level : ceiling - (ceiling - level) * exp(-rate * years);
}

double readiness(const Person& person) {
  return 1.0 - exp(-static_cast<double>(person.exposure));
}

void learn(const Scene& scene, Person& person) {
  const double years = (scene.today - person.learned_on) / days_per_year;
  person.learned_on = scene.today;
  if (years <= 0.0) return;
  const Rates rates = rates_of(scene, person);
  if (rates.language > 0.0)
    person.language = static_cast<float>(
        level_after(static_cast<double>(person.language), *scene.rules.language.ceiling, rates.language, years));
  person.exposure += static_cast<float>(rates.exposure * years);
}

}  // namespace hurtigspor
