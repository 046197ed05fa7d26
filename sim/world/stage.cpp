#include "world/stage.hpp"

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"
#include "world/local_facts.hpp"
#include "world/traits.hpp"

namespace hurtigspor {

namespace {

AliasTable by_population(const Country& country) {
  std::vector<double> weights;
  for (const Place& place : country.places)
    weights.push_back(place.share * country.municipalities[place.municipality.index()].population);
  return AliasTable::of(weights);
}

/// Weeks from asking for a meeting to the last week in which it may still be booked, in any stretch of the scenario. A
/// handover is booked up to the last day of the programme.
Week longest_look_ahead(const Scenario& scenario) {
  double weeks = 1.0;
  for (const Parameters& rules : scenario.sets) {
    const double notice = *rules.meeting.lead_weeks + *rules.separate.extra_lead_weeks;
    weeks = std::max({weeks, *rules.meeting.patience_weeks, notice, *rules.handover.lead_weeks});
  }
  return static_cast<Week>(std::ceil(weeks)) + 2;
}

std::vector<double> cuts_by_set(const Scenario& scenario, const Country& country) {
  const Parameters& founding = scenario.founding();
  const auto scores = reference_scores(static_cast<std::uint64_t>(founding.run.seed), founding, country);
  std::vector<double> cuts;
  for (const Parameters& rules : scenario.sets)
    cuts.push_back(eligibility_cut(scores, *rules.fast_track.eligible_share));
  return cuts;
}

}  // namespace

Stage set_stage(const Scenario& scenario, const Country& country) {
  const auto sentences = facts_that_cannot_hold(scenario, stated_locally(country));
  if (!sentences.empty()) throw InputError(sentences);
  return {.scenario = scenario,
          .country = country,
          .clock = OpeningClock(scenario, country),
          .destinations = by_population(country),
          .eligibility_cuts = cuts_by_set(scenario, country),
          .last_day = scenario.end() - scenario.start(),
          .horizon = longest_look_ahead(scenario)};
}

}  // namespace hurtigspor
