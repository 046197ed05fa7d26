#include <algorithm>

#include "report/sections.hpp"

namespace hurtigspor {
namespace {

/// The goal for the introduction programme: so large a share in work or education one year after.
constexpr double national_goal = 0.7;

Json scenarios_json(const OutcomesDescription& file) {
  Json scenarios = Json::array();
  for (const StoredScenario& scenario : file.scenarios)
    scenarios.push_back({{"title", scenario.title},
                         {"about", scenario.about},
                         {"title_nb", scenario.title_nb},
                         {"about_nb", scenario.about_nb},
                         {"toml", scenario.resolved_toml}});
  return scenarios;
}

Json stated_locally_json(const OutcomesDescription& file) {
  for (const Axis& axis : file.axes)
    if (axis.name == "local_facts") return std::get<std::vector<std::string>>(axis.coordinates);
  return nullptr;
}

Estimate short_of(double goal, const Estimate& level) {
  Estimate distance = level;
  distance.mean = goal - level.mean;
  distance.interval = {goal - level.interval.high, goal - level.interval.low};
  return distance;
}

}  // namespace

Json about_json(const OutcomesReader& reader, const StoredComparison& stored) {
  const OutcomesDescription& file = reader.description();
  return {{"title", file.title},
          {"version", file.program_version},
          {"seed", file.seed},
          {"replicates", reader.replicates().size()},
          {"start", file.start.text()},
          {"end", file.end.text()},
          {"policy_date", stored.comparison.head.policy.text()},
          {"confidence", 1.0 - stored.comparison.head.alpha},
          {"looks", stored.comparison.head.looks},
          {"draws", stored.draws},
          {"stated_locally", stated_locally_json(file)},
          {"scenarios", scenarios_json(file)}};
}

Json goal_json(const StoredComparison& stored) {
  const double alpha = stored.comparison.head.alpha;
  Json scenarios = Json::array();
  for (const Series& levels : stored.series([](const ScenarioRecord& record) {
         return record.value(Headline::work_or_education_1y, Reach::reachable);
       })) {
    const Estimate level = estimate(levels, alpha);
    if (level.replicates == 0) return nullptr;
    scenarios.push_back({{"level", triple(level)}, {"short_of", triple(short_of(national_goal, level))}});
  }
  return {{"goal", national_goal}, {"scenarios", std::move(scenarios)}};
}

}  // namespace hurtigspor
