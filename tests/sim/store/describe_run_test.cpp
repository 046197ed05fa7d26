#include "store/describe_run.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

namespace hurtigspor {
namespace {

Scenario scenario_named(const std::string& title, double offered) {
  Scenario scenario;
  scenario.title = title;
  scenario.resolved_toml = "title = \"" + title + "\"\n";
  scenario.sets.resize(1);
  scenario.sets.front().handover.offer_share = Share{offered};
  scenario.epochs = {scenario.sets.front().run.start};
  scenario.set_of = {{0}};
  return scenario;
}

std::size_t row_of(const OutcomesDescription& run, const std::string& name) {
  const auto found = std::find_if(run.parameters.begin(), run.parameters.end(),
                                  [&](const StoredParameter& parameter) { return parameter.name == name; });
  return static_cast<std::size_t>(found - run.parameters.begin());
}

TEST(DescribeRun, TellsEveryParametersValueInEveryScenario) {
  const Scenario base = scenario_named("baseline", 0.25);
  const Scenario other = scenario_named("better handover", 0.75);

  const OutcomesDescription run = describe_run({&base, &other});

  const std::size_t row = row_of(run, "handover.offer_share");
  ASSERT_LT(row, run.parameters.size());
  EXPECT_EQ(run.scenarios[0].values[row], 0.25);
  EXPECT_EQ(run.scenarios[1].values[row], 0.75);
  EXPECT_EQ(run.scenarios[1].values.size(), run.parameters.size());
  EXPECT_EQ(run.parameters[row].unit, "share");
  EXPECT_EQ(run.title, "Outcomes of baseline, better handover");
}

TEST(DescribeRun, TellsDatesAsDaysSince1970) {
  const Scenario base = scenario_named("baseline", 0.25);

  const OutcomesDescription run = describe_run({&base});

  const std::size_t row = row_of(run, "run.start");
  EXPECT_EQ(run.parameters[row].unit, "days since 1970-01-01");
  EXPECT_EQ(run.scenarios[0].values[row], base.start().since_1970);
  EXPECT_TRUE(std::isnan(run.parameters[row].low));
}

TEST(RunKey, DependsOnEveryTextAndOnTheirOrder) {
  EXPECT_EQ(run_key({"a", "b"}), run_key({"a", "b"}));
  EXPECT_NE(run_key({"a", "b"}), run_key({"b", "a"}));
  EXPECT_NE(run_key({"ab", "c"}), run_key({"a", "bc"}));
  EXPECT_NE(run_key({"a"}), run_key({"a", ""}));
}

}  // namespace
}  // namespace hurtigspor
