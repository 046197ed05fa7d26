#include <gtest/gtest.h>

#include <random>

#include "faults/program.hpp"

namespace hurtigspor {
namespace {

const std::vector<std::string> replicates{"-r", "30", "--events=20"};
const std::vector<std::string> resumed{"-r", "30", "--events=20", "--resume"};

/// Kills the comparison at so many moments of its time, one in each equal stretch of it, and completes it each time.
void expect_killed_runs_to_be_completed(int kills) {
  const Workplace place;
  const auto started = std::chrono::steady_clock::now();
  EXPECT_EQ(Running(place / "whole.h5", replicates).wait(), 0);
  Seconds duration = std::chrono::steady_clock::now() - started;
  const std::string whole = text_of(place / "whole.h5");
  ASSERT_FALSE(whole.empty());

  std::mt19937 moments(2016);
  int cut = 0;
  for (int kill = 0; kill < kills; ++kill) {
    const double share = (kill + std::uniform_real_distribution<>{0.0, 1.0}(moments)) / kills;
    const auto outcomes = place / "cut.h5";
    Running run(outcomes, replicates);
    std::this_thread::sleep_for(duration * share);
    run.kill();
    if (run.wait() == 128 + SIGKILL)
      ++cut;
    else
      duration *= share;  // the machine has less to do by now than in the first run

    Running completed(outcomes, resumed);
    EXPECT_EQ(completed.wait(), 0) << "killed at " << share << " of the time: " << completed.said();
    EXPECT_TRUE(text_of(outcomes) == whole) << "killed at " << share << " of the time";
    EXPECT_EQ(place.names().size(), 2u) << "something is left beside the two files";
    std::filesystem::remove(outcomes);
  }
  EXPECT_GT(cut, kills / 2) << "most runs were over before they could be killed";
}

TEST(KilledRun, IsCompletedToTheSameBytesWhereverItWasCut) {
  expect_killed_runs_to_be_completed(6);
}

TEST(Nightly, RunsKilledAtFiftyMomentsAreCompletedToTheSameBytes) {
  expect_killed_runs_to_be_completed(50);
}

}  // namespace
}  // namespace hurtigspor
