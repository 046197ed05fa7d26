#include "analysis/compare/many_comparisons.hpp"

#include <cmath>
#include <filesystem>
#include <numeric>

#include "analysis/compare/shipped.hpp"
#include "engine/ensemble.hpp"
#include "parameters/scenario_file.hpp"
#include "world/founding.hpp"

namespace hurtigspor {

namespace {

constexpr std::uint64_t seed_of_long_run = 1'000'000'007;

ExperimentPlan class_room_plan() {
  ExperimentPlan plan;
  plan.tables = scenarios_folder / "norway";
  plan.scenarios = read_scenarios(
      {(scenarios_folder / "classroom.toml").string(), (scenarios_folder / "classroom_handover.toml").string()},
      known_municipalities(plan.tables));
  plan.compares = false;
  return plan;
}

const Estimate& difference(const Comparison& comparison, std::size_t alternative, std::size_t measure) {
  return at(comparison.alternatives[alternative].headline, Reach::reachable, static_cast<Headline>(measure)).difference;
}

}  // namespace

ClassRooms::ClassRooms() : plan_{class_room_plan()}, founded_{plan_.scenarios, plan_.tables} {}

RecordsByReplicate ClassRooms::live(std::uint64_t seed, std::uint32_t replicates) const {
  const Scenario& base = plan_.scenarios[0];
  const std::vector<Member> members{
      {&base, &founded_.country(0)}, {&plan_.scenarios[1], &founded_.country(1)}, {&base, &founded_.country(0), 1}};
  const Date policy = policy_of(plan_);
  const RecordFrame frame = RecordFrame::of(base, founded_.country(0), policy);
  std::vector<std::uint32_t> numbers(replicates);
  std::iota(numbers.begin(), numbers.end(), 0U);
  RecordsByReplicate records;
  run_ensemble(
      members, seed, numbers,
      [&](std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
        for (std::size_t s = 0; s < members.size(); ++s)
          records[replicate].push_back(
              record_of(outcomes[s], outcomes.front().lives, frame, displacement_on(policy, *members[s].scenario)));
      },
      never_stop);
  return records;
}

Comparison ClassRooms::compare(std::uint64_t seed, std::uint32_t replicates) const {
  ComparisonHead head;
  head.titles = {"Classroom", "With handover meetings", "With other tie-breaks"};
  return comparison_of(live(seed, replicates), head);
}

ByMeasure long_run(const ClassRooms& rooms, std::size_t alternative, std::uint32_t replicates) {
  constexpr std::uint32_t at_a_time = 100;
  ByMeasure sums{};
  ByMeasure counts{};
  for (std::uint32_t done = 0; done < replicates; done += at_a_time) {
    const Comparison comparison = rooms.compare(seed_of_long_run + done, at_a_time);
    for (std::size_t measure = 0; measure < headlines; ++measure) {
      const Estimate& part = difference(comparison, alternative, measure);
      if (part.replicates == 0) continue;
      sums[measure] += part.mean * static_cast<double>(part.replicates);
      counts[measure] += static_cast<double>(part.replicates);
    }
  }
  for (std::size_t measure = 0; measure < headlines; ++measure) sums[measure] /= counts[measure];
  return sums;
}

void count(HeldByMeasure& counts, const Comparison& comparison, std::size_t alternative, const ByMeasure& truth) {
  for (std::size_t measure = 0; measure < headlines; ++measure) {
    const Estimate& estimate = difference(comparison, alternative, measure);
    if (!estimate.has_interval()) continue;
    ++counts[measure].of;
    if (estimate.interval.holds(truth[measure])) ++counts[measure].held;
  }
}

}  // namespace hurtigspor
