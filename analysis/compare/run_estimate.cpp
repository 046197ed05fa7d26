#include "compare/run_estimate.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cmath>

#include "compare/number_text.hpp"
#include "compare/record_tables.hpp"
#include "compare/size_estimate.hpp"
#include "engine/ensemble.hpp"
#include "outcomes/tables.hpp"
#include "outcomes/waiting.hpp"

namespace hurtigspor {
namespace {

constexpr double bytes_a_stored_life = 480.0;        // sixty columns of `/persons`
constexpr double bytes_a_followed_way = 520.0;       // moments that the network keeps, seen in runs of the baseline
constexpr double bytes_of_events_a_person = 1000.0;  // a hundred packed rows of `/events`, seen in runs of the baseline
constexpr double few_people = 4'000.0;               // runs in well under a second

Scenario scaled(const Scenario& scenario, double factor) {
  Scenario result = scenario;
  for (Parameters& set : result.sets) set.population.cohort_scale.value *= factor;
  return result;
}

/// Seconds of one replicate of one scenario on one thread.
double timed(const Scenario& scenario, const Country& country, const ExperimentPlan& plan) {
  const auto begun = std::chrono::steady_clock::now();
  const std::atomic<bool> never_stop{false};
  with_threads(1, [&] {
    run_ensemble(
        {{&scenario, &country, 0, plan.network}}, plan.seed, {0}, [](std::uint32_t, std::vector<ReplicateOutcome>&&) {},
        never_stop);
  });
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count();
}

/// Offices and firms take their time however few people there are; people take theirs each.
double seconds_a_run(const Scenario& base, const Country& country, double people, const ExperimentPlan& plan) {
  if (people <= 3.0 * few_people) return timed(base, country, plan);
  const double factor = few_people / people;
  timed(scaled(base, factor), country, plan);  // warms caches and memory
  const double small = timed(scaled(base, factor), country, plan);
  const double larger = timed(scaled(base, 3.0 * factor), country, plan);
  const double a_person = std::max(0.0, larger - small) / (2.0 * few_people);
  return small + a_person * (people - few_people);
}

}  // namespace

RunEstimate estimate_run(const ExperimentPlan& plan, const Founded& founded, std::size_t draws, int threads) {
  const Scenario& base = plan.scenarios.front();
  RunEstimate result;
  result.people = expected_people(base, founded.country(0));
  result.replicates = plan.replicates;
  const std::size_t floor = plan.compares ? std::min<std::size_t>(plan.replicates, floor_replicates) : 0;
  result.lives_runs = (plan.replicates + draws) * plan.scenarios.size() + floor;
  result.seconds_a_run = seconds_a_run(base, founded.country(0), result.people, plan);
  result.seconds = result.seconds_a_run * static_cast<double>(result.lives_runs) / std::max(1, threads);

  // Each thread holds a run, and finished runs of a replicate wait for its last scenario; beside them lies the country.
  const double country_bytes = 32.0 * 1024.0 * 1024.0;
  const double at_once = static_cast<double>(threads) + static_cast<double>(plan.scenarios.size()) - 1.0;
  result.memory = country_bytes + run_memory(result.people, founded.country(0)) * at_once;
  if (plan.network) result.memory += bytes_a_followed_way * result.people * static_cast<double>(threads);
  if (plan.compares && plan.output)
    result.memory += bytes_a_stored_life * result.people * static_cast<double>(plan.scenarios.size());
  auto tables = outcome_tables();
  tables.insert(tables.end(), record_tables().begin(), record_tables().end());
  auto axes = outcome_axes(base, founded.country(0));
  if (plan.network) {
    tables.insert(tables.end(), waiting_tables().begin(), waiting_tables().end());
    for (Axis& axis : waiting_axes(founded.country(0))) axes.push_back(std::move(axis));
  }
  for (Axis& axis : record_axes(Groups{founded.country(0)}.all())) axes.push_back(std::move(axis));
  result.disk = replicate_disk(tables, axes) * static_cast<double>(plan.replicates * plan.scenarios.size());
  const std::size_t told = std::min(plan.events, plan.replicates) * plan.scenarios.size();
  result.events = bytes_of_events_a_person * result.people * static_cast<double>(told);
  return result;
}

std::string estimate_text(const RunEstimate& estimate, int threads) {
  const double minutes = estimate.seconds / 60.0;
  const std::string time =
      minutes < 2.0 ? fmt::format("{:.0f} s", std::ceil(estimate.seconds)) : fmt::format("{:.0f} min", minutes);
  const std::string events = estimate.events > 0.0
                                 ? fmt::format("events      {}, and as much beside the file until it is complete\n",
                                               size_text(estimate.events))
                                 : "";
  return fmt::format(
      "Nothing was run. Expected, from a short timing on this machine:\n"
      "people      {} a replicate\n"
      "runs        {} (one scenario in one replicate), {:.2g} s each\n"
      "time        {} on {} thread{}\n"
      "memory      {}\n"
      "disk        {} before compression\n{}",
      plain_text(estimate.people, 0), estimate.lives_runs, estimate.seconds_a_run, time, threads,
      threads == 1 ? "" : "s", size_text(estimate.memory), size_text(estimate.disk), events);
}

}  // namespace hurtigspor
