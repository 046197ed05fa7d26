#include <cstdio>
#include <filesystem>

#include "base/luck.hpp"
#include "base/math.hpp"
#include "parameters/parameters.hpp"

namespace simulator = hurtigspor;

// A stranger's program: how long do twenty people wait for NAV after a handover meeting that was missed?
int main() {
  const simulator::Parameters parameters;
  const auto& rule = parameters.handover;
  const double location = simulator::log_normal_location(*rule.missed_gap_months, *rule.missed_gap_sd);
  int sloppy = 0;
  for (unsigned person = 0; person < 20; ++person) {
    const simulator::Luck luck({.seed = 2016}, {simulator::Agent::Kind::person, person}, 0, 0);
    const double months = simulator::exp(location + *rule.missed_gap_sd * luck.normal(0));
    sloppy += months;  // narrows, which our own warnings would refuse
  }
  std::printf("%d months in all; scenarios in %s\n", sloppy, SCENARIOS);
  return std::filesystem::exists(SCENARIOS "/baseline.toml") && sloppy > 0 ? 0 : 1;
}
