#include "compare/lives_changed.hpp"

#include <limits>

namespace hurtigspor {
namespace {

void compare_twins(LivesChanged& changed, bool in_work_in_base, bool in_work_in_alternative) {
  changed.compared += 1.0;
  changed.gained += in_work_in_alternative && !in_work_in_base;
  changed.lost += in_work_in_base && !in_work_in_alternative;
}

bool is_observed(const Life& life, int months, const Period& period) {
  return life.settled >= period.cohort_from && life.settled < period.cohort_until &&
         life.settled + whole_days(Months{static_cast<double>(months)}) <= period.end;
}

}  // namespace

std::array<LivesChanged, 2> lives_changed(const std::vector<Life>& base, const std::vector<Life>& alternative,
                                          const Period& period) {
  std::array<LivesChanged, 2> changed{};
  auto twin = alternative.begin();
  for (const Life& life : base) {
    while (twin != alternative.end() && twin->name < life.name) ++twin;
    if (twin == alternative.end()) break;
    if (twin->name != life.name) continue;

    if (is_observed(life, change_horizons[0], period)) compare_twins(changed[0], life.in_work_24, twin->in_work_24);
    if (is_observed(life, change_horizons[1], period)) compare_twins(changed[1], life.in_work_48, twin->in_work_48);
  }
  return changed;
}

double per_thousand(double count, double compared) {
  return compared > 0.0 ? 1000.0 * count / compared : std::numeric_limits<double>::quiet_NaN();
}

}  // namespace hurtigspor
