#include "story/biography.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <map>

#include "../../sim/engine/fingerprint.hpp"
#include "classroom.hpp"
#include "engine/ensemble.hpp"

/// A replay alone equals the batch: what a journey tells is what the comparison counted.
namespace hurtigspor {
namespace {

using Lives = std::vector<Life>;

/// Both class rooms in three replicates, as `compare` runs them.
std::map<std::uint32_t, std::vector<Lives>> batch_on(int threads) {
  std::map<std::uint32_t, std::vector<Lives>> lives;
  const std::vector<Member> members{{&classroom().scenario, &classroom().country},
                                    {&with_handovers().scenario, &with_handovers().country}};
  with_threads(threads, [&] {
    run_ensemble(
        members, 2016, {0, 1, 2},
        [&](std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
          for (ReplicateOutcome& outcome : outcomes) lives[replicate].push_back(std::move(outcome.lives));
        },
        false);
  });
  return lives;
}

Replay replay_of(const Classroom& room, std::uint32_t replicate) {
  return {room.scenario, room.country, 2016, replicate};
}

void expect_equal(const Lives& alone, const Lives& in_batch) {
  ASSERT_EQ(alone.size(), in_batch.size());
  for (std::size_t row = 0; row < alone.size(); ++row)
    EXPECT_EQ(fingerprint(alone[row]), fingerprint(in_batch[row])) << "life " << alone[row].name;
}

TEST(AReplay, AloneEqualsTheBatchOnAnyNumberOfThreads) {
  const auto one_thread = batch_on(1);
  const auto three_threads = batch_on(3);

  for (const std::uint32_t replicate : {0U, 1U, 2U}) {
    const Lives base = lives_of(replay_of(classroom(), replicate));
    const Lives other = lives_of(replay_of(with_handovers(), replicate));
    for (const auto& batch : {one_thread, three_threads}) {
      expect_equal(base, batch.at(replicate)[0]);
      expect_equal(other, batch.at(replicate)[1]);
    }
  }
}

TEST(AReplay, ThatKeepsOnePersonsRecordsLivesTheSameLife) {
  const Lives unseen = lives_of(replay_of(classroom(), 1));

  for (std::size_t row = 0; row < unseen.size(); row += unseen.size() / 5) {
    const Biography seen = biography_of(replay_of(classroom(), 1), unseen[row].name);
    EXPECT_EQ(fingerprint(seen.life), fingerprint(unseen[row]));
  }
}

TEST(AReplay, ToldAgainHasTheSameRecords) {
  const std::uint64_t person = lives_of(classroom().replay).front().name;

  const Biography once = biography_of(classroom().replay, person);
  Biography again;
  with_threads(1, [&] { again = biography_of(classroom().replay, person); });

  ASSERT_EQ(once.happenings.size(), again.happenings.size());
  for (std::size_t row = 0; row < once.happenings.size(); ++row) {
    EXPECT_EQ(once.happenings[row].number, again.happenings[row].number);
    EXPECT_EQ(once.happenings[row].record.cause, again.happenings[row].record.cause);
    EXPECT_EQ(once.happenings[row].record.result, again.happenings[row].record.result);
  }
}

TEST(AReplay, RecordsWhatTheLifeCountedOf) {
  const Lives lives = lives_of(classroom().replay);
  const auto busy = std::find_if(lives.begin(), lives.end(), [](const Life& life) { return life.jobs > 1; });

  const Biography biography = biography_of(classroom().replay, busy->name);
  const auto begun = std::count_if(biography.happenings.begin(), biography.happenings.end(), [](const Happening& one) {
    return one.record.fact == Fact::job && static_cast<JobFact>(one.record.result) != JobFact::ends;
  });

  EXPECT_EQ(begun, busy->jobs);
}

TEST(AReplay, OfNobodyIsRefusedWithAWayToFindSomebody) {
  EXPECT_EQ(refusal_of([] { biography_of(classroom().replay, 1); }),
            "nobody with the number 1 settles in replicate 0 of \"Classroom\"; find somebody with --find.");
}

}  // namespace
}  // namespace hurtigspor
