#pragma once

#include <gtest/gtest.h>
#include <unistd.h>

#include <atomic>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <string>
#include <vector>

#include "compare/experiment.hpp"
#include "parameters/scenario_file.hpp"
#include "world/founding.hpp"

/// A small comparison, run once for all tests of a program, and the file it is stored in.
namespace hurtigspor {

inline std::string outcomes_named(const std::string& name) {
  return testing::TempDir() + "hurtigspor_report_" + std::to_string(getpid()) + "_" + name + ".h5";
}

/// The classroom and its alternatives, in as many replicates, stored.
inline std::string stored_outcomes(const std::string& name, const std::vector<std::string>& policies,
                                   std::size_t replicates, std::size_t draws = 0) {
  const std::filesystem::path scenarios = std::filesystem::path{HURTIGSPOR_SOURCE_DIR} / "scenarios";
  const std::string classroom = (scenarios / "classroom.toml").string();
  std::vector<std::string> specs{classroom};
  for (const std::string& policy : policies) specs.push_back(classroom + "+" + (scenarios / policy).string());

  ExperimentPlan plan;
  plan.tables = scenarios / "norway";
  plan.scenarios = read_scenarios(specs, known_municipalities(plan.tables));
  plan.seed = 2016;
  plan.replicates = replicates;
  plan.output = outcomes_named(name);
  plan.compares = !policies.empty();
  plan.version = "1.2.3";
  const Founded founded{plan.scenarios, plan.tables};
  const std::atomic<bool> stop{false};
  const ExperimentResult result = run_experiment(
      plan, founded, [](std::size_t, std::size_t) {}, stop);
  if (draws > 0)
    store_with_draws(plan, founded, result,
                     run_over(
                         plan, founded, draws, [](std::size_t, std::size_t) {}, stop));
  remove_parts(plan);
  return plan.output->string();
}

}  // namespace hurtigspor
