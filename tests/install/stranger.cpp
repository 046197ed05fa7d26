#include <cstdio>

#include "engine/replicate.hpp"
#include "parameters/scenario_file.hpp"
#include "world/founding.hpp"

namespace simulator = hurtigspor;

// A stranger's program: in how many of the class room's lives was a handover meeting due, and in how many was it held?
int main() {
  const auto known = simulator::known_municipalities(SCENARIOS "/norway");
  const auto scenario = simulator::read_scenario(SCENARIOS "/classroom.toml", known);
  const auto country = simulator::found_country(SCENARIOS "/norway", scenario.founding(), scenario.only_municipalities);
  const auto outcome = simulator::run_replicate(simulator::set_stage(scenario, country), {.seed = 2016});

  int due = 0;
  int held = 0;
  for (const auto& life : outcome.lives) {
    due += life.handover_due;
    held += life.handover_held * 1.0;  // narrows, which our own warnings would refuse
  }
  std::printf("%zu lives: %d handovers due, %d held\n", outcome.lives.size(), due, held);
  return held > 0 && held <= due ? 0 : 1;
}
