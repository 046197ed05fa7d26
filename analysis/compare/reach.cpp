#include "compare/reach.hpp"

#include <algorithm>

#include "compare/twins.hpp"

namespace hurtigspor {
namespace {

constexpr double years_in_the_system = 5.0;  // the integration grant, and NAV's concern for newcomers, last five years

bool in_the_system(State state) {
  return state == State::programme || state == State::seeking_registered || state == State::on_measure ||
         state == State::social_assistance;
}

}  // namespace

Date policy_date(const Scenario& base, const std::vector<const Scenario*>& alternatives) {
  const Date after_the_end = base.end() + 1;
  Date first = after_the_end;
  for (const Scenario* alternative : alternatives)
    first = std::min(first, Scenario::first_difference(base, *alternative));
  return first >= after_the_end ? base.start() : std::max(first, base.start());
}

PolicyDay PolicyDay::of(const Scenario& base, Date policy) {
  const Date start = base.start();
  return {.day = policy - start,
          .january = policy.year() - start.year(),
          .january_day = Date::of(policy.year(), 1, 1) - start};
}

bool is_reachable(const Life& in_baseline, const PolicyDay& policy) {
  if (in_baseline.settled >= policy.january_day) return true;
  const auto row = static_cast<std::size_t>(policy.january);
  if (row >= in_baseline.state_by_january.size()) return false;

  const State state = in_baseline.state_by_january[row];
  if (state == State::left_the_country) return false;
  return in_the_system(state) || policy.day - in_baseline.settled < years_in_the_system * days_per_year;
}

bool is_reachable(const Life* in_baseline, const PolicyDay& policy) {
  return in_baseline == nullptr || is_reachable(*in_baseline, policy);
}

std::vector<bool> reachable(const std::vector<Life>& lives, const std::vector<Life>& baseline,
                            const PolicyDay& policy) {
  std::vector<bool> flags;
  flags.reserve(lives.size());
  visit_twins(baseline, lives, [&](const Life* in_baseline, const Life* here) {
    if (here != nullptr) flags.push_back(is_reachable(in_baseline, policy));
  });
  return flags;
}

}  // namespace hurtigspor
