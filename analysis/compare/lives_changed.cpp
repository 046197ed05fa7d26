#include "compare/lives_changed.hpp"

#include "base/undefined.hpp"
#include "compare/twins.hpp"

namespace hurtigspor {
namespace {

void count_twins(LivesChanged& changed, bool in_work_in_base, bool in_work_in_alternative) {
  changed.compared += 1.0;
  changed.gained += in_work_in_alternative && !in_work_in_base;
  changed.lost += in_work_in_base && !in_work_in_alternative;
}

bool is_observed(const Life& life, int months, const Period& period) {
  return life.settled >= period.cohort_from && life.settled < period.cohort_until &&
         life.settled + whole_days(Months{static_cast<double>(months)}) <= period.end;
}

}  // namespace

void compare_twins(ChangesByHorizon& changed, const Life& in_base, const Life& in_alternative, const Period& period) {
  if (is_observed(in_base, change_horizons[0], period))
    count_twins(changed[0], in_base.in_work_24, in_alternative.in_work_24);
  if (is_observed(in_base, change_horizons[1], period))
    count_twins(changed[1], in_base.in_work_48, in_alternative.in_work_48);
}

ChangesByHorizon lives_changed(const std::vector<Life>& base, const std::vector<Life>& alternative,
                               const Period& period) {
  ChangesByHorizon changed{};
  visit_twins(base, alternative, [&](const Life* in_base, const Life* in_alternative) {
    if (in_base != nullptr && in_alternative != nullptr) compare_twins(changed, *in_base, *in_alternative, period);
  });
  return changed;
}

double per_thousand(double count, double compared) {
  return compared > 0.0 ? 1000.0 * count / compared : undefined;
}

}  // namespace hurtigspor
