#include <gtest/gtest.h>

#include "fingerprint.hpp"
#include "trial.hpp"

namespace hurtigspor {
namespace {

// One number for the whole classroom: every table and every life of its first replicate. Whoever changes what the model
// computes changes this number, and announces it under "Results change" in CHANGELOG.md.
constexpr std::uint64_t classroom_fingerprint = 5171617480386918064U;

TEST(Golden, TheClassroomComesToWhatItCameToBefore) {
  const ReplicateOutcome outcome = Trial::of_file("classroom.toml").run();

  EXPECT_EQ(fingerprint(outcome), classroom_fingerprint)
      << "if results are meant to change, say so in CHANGELOG.md and write the new number here";
}

}  // namespace
}  // namespace hurtigspor
