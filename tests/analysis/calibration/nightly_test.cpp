#include <gtest/gtest.h>

#include <atomic>
#include <filesystem>

#include "calibration/validation.hpp"
#include "parameters/scenario_file.hpp"
#include "world/founding.hpp"

/// What takes a minute or more. `tests/run` leaves it out unless it is asked for all.
namespace hurtigspor {
namespace {

TEST(Nightly, TheBaselineHitsEveryFigureThatItWasFittedTo) {
  const std::filesystem::path folder = std::filesystem::path{HURTIGSPOR_SOURCE_DIR} / "scenarios";
  const std::filesystem::path tables = folder / "norway";
  const Scenario baseline = read_scenario((folder / "baseline.toml").string(), known_municipalities(tables));
  const Country country = found_country(tables, baseline.founding());
  const auto seed = static_cast<std::uint64_t>(baseline.founding().run.seed);
  constexpr std::size_t replicates = 20;
  const std::atomic<bool> stop{false};

  const Validation validation = validation_of(measure_replicates(
      baseline, country, seed, replicates, [](std::size_t) {}, stop));

  EXPECT_EQ(validation.replicates, replicates);
  for (const FigureResult& result : validation.results) {
    if (result.figure->use != Use::fitted) continue;
    EXPECT_TRUE(result.hit) << result.figure->name << " is " << result.simulated.mean << ", published "
                            << result.figure->published << " (" << result.figure->low << " to " << result.figure->high
                            << ")";
  }
  EXPECT_GE(validation.hits(Use::held_out), validation.judged(Use::held_out) - 1) << "those held out got worse";
}

}  // namespace
}  // namespace hurtigspor
