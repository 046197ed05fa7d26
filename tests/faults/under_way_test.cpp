#include <gtest/gtest.h>
#include <sys/mount.h>

#include <algorithm>

#include "faults/program.hpp"

/// What happens around a run while it works.
namespace hurtigspor {
namespace {

namespace fs = std::filesystem;
const std::vector<std::string> some{"-r", "60"};
const std::vector<std::string> many{"-r", "100"};

bool is_one_sentence(const std::string& said) {
  return said.starts_with("hurtigspor: ") && said.ends_with(".\n") && std::count(said.begin(), said.end(), '\n') == 1;
}

bool has_parts(const fs::path& outcomes) {
  return fs::exists(outcomes.string() + ".parts/replicate-0000000.h5");
}

TEST(TwoRuns, IntoOneFileLeaveItToTheFirst) {
  const Workplace place;
  Running alone(place / "alone.h5", many);
  ASSERT_EQ(alone.wait(), 0) << alone.said();

  Running first(place / "both.h5", many);
  ASSERT_TRUE(comes_true([&] { return has_parts(place / "both.h5"); }));
  for (const char* seed : {"2016", "2017"}) {
    Running second(place / "both.h5", {"-r", "100", "-s", seed});
    EXPECT_EQ(second.wait(), 1);
    EXPECT_TRUE(is_one_sentence(second.said())) << second.said();
    EXPECT_NE(second.said().find("another run is writing this file"), std::string::npos) << second.said();
  }
  EXPECT_EQ(first.wait(), 0) << first.said();
  EXPECT_EQ(text_of(place / "both.h5"), text_of(place / "alone.h5"));
}

TEST(ADeadRun, KeepsNobodyFromItsFile) {
  const Workplace place;
  Running dies(place / "outcomes.h5", many);
  ASSERT_TRUE(comes_true([&] { return has_parts(place / "outcomes.h5"); }));
  dies.kill();
  dies.wait();

  Running next(place / "outcomes.h5", {"-r", "100", "--resume"});

  EXPECT_EQ(next.wait(), 0) << next.said();
  EXPECT_EQ(place.names(), std::vector<std::string>{"outcomes.h5"});
}

TEST(FinishedReplicates, RemovedUnderWayEndTheRunInOneSentenceAndLeaveTheOldFile) {
  const Workplace place;
  const auto outcomes = place / "outcomes.h5";
  std::ofstream{outcomes} << "what was there";

  Running run(outcomes, some);
  ASSERT_TRUE(comes_true([&] { return has_parts(outcomes); }));
  fs::remove(outcomes.string() + ".parts/replicate-0000000.h5");

  EXPECT_EQ(run.wait(), 1);
  EXPECT_TRUE(is_one_sentence(run.said())) << run.said();
  EXPECT_NE(run.said().find("replicate-0000000.h5"), std::string::npos) << run.said();
  EXPECT_EQ(text_of(outcomes), "what was there");
}

TEST(FullDisk, IsOneSentenceAndTheRunIsCompletedWhenThereIsRoom) {
  const Workplace place;
  fs::create_directory(place / "disk");
  if (mount("tmpfs", (place / "disk").c_str(), "tmpfs", 0, "size=400k") != 0)
    GTEST_SKIP() << "no small disk can be mounted here: that takes the rights of the superuser";
  Running alone(place / "alone.h5", some);
  ASSERT_EQ(alone.wait(), 0) << alone.said();

  Running cramped(place / "disk/outcomes.h5", some);
  EXPECT_EQ(cramped.wait(), 1);
  EXPECT_TRUE(is_one_sentence(cramped.said())) << cramped.said();
  EXPECT_NE(cramped.said().find("No space left on device"), std::string::npos) << cramped.said();
  EXPECT_FALSE(fs::exists(place / "disk/outcomes.h5"));

  ASSERT_EQ(mount("tmpfs", (place / "disk").c_str(), "tmpfs", MS_REMOUNT, "size=64m"), 0);
  Running roomy(place / "disk/outcomes.h5", {"-r", "60", "--resume"});
  EXPECT_EQ(roomy.wait(), 0) << roomy.said();
  EXPECT_TRUE(text_of(place / "disk/outcomes.h5") == text_of(place / "alone.h5"));
  EXPECT_EQ(umount((place / "disk").c_str()), 0);
}

TEST(Clock, ThatJumpsChangesNothing) {
  const Workplace place;
  Running steady(place / "steady.h5", some);
  ASSERT_EQ(steady.wait(), 0) << steady.said();

  Running leaping(place / "leaping.h5", some, {"faketime", "-f", "+200d x1000"});
  EXPECT_EQ(leaping.wait(), 0) << leaping.said();

  EXPECT_TRUE(text_of(place / "leaping.h5") == text_of(place / "steady.h5"));
}

}  // namespace
}  // namespace hurtigspor
