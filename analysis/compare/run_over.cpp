#include <algorithm>
#include <map>

#include "compare/draws.hpp"
#include "compare/experiment.hpp"
#include "compare/outcomes_description.hpp"
#include "compare/record_parts.hpp"
#include "compare/record_tables.hpp"
#include "engine/ensemble.hpp"
#include "store/parts.hpp"

namespace hurtigspor {
namespace {

std::vector<Scenario> drawn(const std::vector<Scenario>& scenarios, const std::vector<std::size_t>& parameters,
                            const std::vector<double>& point) {
  std::vector<Scenario> result;
  for (const Scenario& scenario : scenarios)
    result.push_back(with_draw(scenario, scenarios.front(), parameters, point));
  return result;
}

/// Draws lie in a folder within the replicates'. The number of draws shapes each draw (strata), so it is in the key.
Parts parts_of_draws(const ExperimentPlan& plan, std::size_t draws) {
  return {Parts::folder_of(*plan.output) / "over", experiment_key(plan) + "-over-" + std::to_string(draws)};
}

/// Runs one draw: every scenario, one replicate.
ReplicateRecords run_draw(const ExperimentPlan& plan, std::uint32_t draw, const std::vector<Scenario>& scenarios,
                          const RecordFrame& frame, const std::atomic<bool>& stop) {
  const Founded founded{scenarios, plan.tables};
  const Date policy = policy_of(plan);
  std::vector<Member> members;
  for (std::size_t s = 0; s < scenarios.size(); ++s) members.push_back({&scenarios[s], &founded.country(s)});
  ReplicateRecords records;
  const auto keep = [&](std::uint32_t, std::vector<ReplicateOutcome>&& outcomes) {
    for (std::size_t s = 0; s < outcomes.size(); ++s)
      records.push_back(record_of(outcomes[s], outcomes.front().lives, frame, displacement_on(policy, scenarios[s])));
  };
  run_ensemble(members, plan.seed, {draw}, keep, stop);
  return records;
}

void store_draw(const Parts& parts, std::uint32_t draw, const ExperimentPlan& plan, const ReplicateRecords& records) {
  std::vector<std::string> titles;
  std::vector<std::vector<Table>> tables;
  for (std::size_t s = 0; s < records.size(); ++s) {
    titles.push_back(plan.scenarios[s].title);
    tables.push_back(to_tables(records[s]));
  }
  parts.write(draw, titles, tables);
}

}  // namespace

OverRecords run_over(const ExperimentPlan& plan, const Founded& founded, std::size_t draws, const Progress& progress,
                     const std::atomic<bool>& stop) {
  const std::vector<std::size_t> parameters = unmeasured_parameters();
  const auto points = latin_hypercube(draws, parameters.size(), plan.seed);
  // Who can be reached is a matter of the policy, not of the draw.
  const RecordFrame frame = RecordFrame::of(plan.scenarios.front(), founded.country(0), policy_of(plan));
  std::optional<Parts> parts;
  if (plan.output) parts.emplace(parts_of_draws(plan, draws));
  const std::vector<std::uint32_t> finished = parts && plan.resume ? parts->finished() : std::vector<std::uint32_t>{};

  OverRecords records;
  for (std::uint32_t draw = 0; draw < draws && !stop; ++draw) {
    progress(records.size(), draws);
    if (std::binary_search(finished.begin(), finished.end(), draw)) {
      records.push_back(read_records(*parts, draw));
      continue;
    }
    ReplicateRecords of_draw = run_draw(plan, draw, drawn(plan.scenarios, parameters, points[draw]), frame, stop);
    if (of_draw.empty()) break;  // stopped before it began
    if (parts) store_draw(*parts, draw, plan, of_draw);
    records.push_back(std::move(of_draw));
  }
  progress(records.size(), draws);
  return records;
}

DrawnValues drawn_values(const ExperimentPlan& plan, std::size_t draws) {
  DrawnValues drawn_of;
  const std::vector<std::size_t> parameters = unmeasured_parameters();
  for (const std::size_t row : parameters) drawn_of.names.push_back(all_parameters()[row].name);
  const Scenario& base = plan.scenarios.front();
  for (const auto& point : latin_hypercube(draws, parameters.size(), plan.seed)) {
    const Scenario scenario = with_draw(base, base, parameters, point);
    for (const std::size_t row : parameters) drawn_of.values.push_back(starting_number(scenario, row));
  }
  return drawn_of;
}

void remove_parts(const ExperimentPlan& plan) {
  if (!plan.output) return;
  Parts{Parts::folder_of(*plan.output) / "over", ""}.remove();
  Parts{Parts::folder_of(*plan.output), ""}.remove();
}

}  // namespace hurtigspor
