#include <gtest/gtest.h>

#include <map>
#include <stdexcept>

#include "engine/ensemble.hpp"
#include "fingerprint.hpp"
#include "trial.hpp"

/// Outcomes depend on the scenario and the luck alone: not on threads, nor on which replicates are run together.
namespace hurtigspor {
namespace {

using Fingerprints = std::map<std::uint32_t, std::vector<std::uint64_t>>;  // by replicate, in the order of members

class Ensembles : public ::testing::Test {
 protected:
  Fingerprints run(const std::vector<std::uint32_t>& replicates) const {
    const std::vector<Member> members{{&base.scenario(), &base.country()},
                                      {&policy.scenario(), &policy.country()},
                                      {&base.scenario(), &base.country(), 1}};
    Fingerprints found;
    const std::atomic<bool> stop = false;
    run_ensemble(
        members, base.seed(), replicates,
        [&found](std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
          for (const ReplicateOutcome& outcome : outcomes) found[replicate].push_back(fingerprint(outcome));
        },
        stop);
    return found;
  }

  static TrialText short_text(const std::string& rest = "") {
    TrialText text = two_towns(rest);
    text.start = "2016-01-01";
    text.outcomes_from = "2016-01-01";
    text.end = "2018-12-31";
    return text;
  }
  Trial base{short_text()};
  Trial policy{short_text("[[change]]\nfrom = 2017-01-01\nset = { handover.offer_share = 0.95 }")};
};

// One thread lives fewer regions than there are offices, so that several share a calendar; four threads give each its
// own.
TEST(AReplicate, IsTheSameHoweverManyLocalitiesShareACalendar) {
  TrialText text;
  text.municipalities =
      R"("Larvik", "Sandefjord", "Tønsberg", "Horten", "Porsgrunn", "Skien", "Bamble", "Kragerø", "Notodden", "Tinn")";
  text.start = text.outcomes_from = "2016-01-01";
  text.end = "2017-12-31";
  const Trial trial(text);
  ASSERT_GE(trial.country().offices.size(), 8U);

  std::vector<std::uint64_t> seen;
  for (const int threads : {1, 4}) with_threads(threads, [&] { seen.push_back(fingerprint(trial.run())); });

  EXPECT_EQ(seen.front(), seen.back());
}

TEST_F(Ensembles, AreTheSameOnOneThreadAndOnSeveral) {
  const std::vector<std::uint32_t> replicates{0, 1, 2, 3};
  std::vector<Fingerprints> by_threads;

  for (const int threads : {1, 2, 4}) with_threads(threads, [&] { by_threads.push_back(run(replicates)); });

  ASSERT_EQ(by_threads.size(), 3U);
  ASSERT_EQ(by_threads[0].size(), replicates.size());
  EXPECT_EQ(by_threads[0], by_threads[1]);
  EXPECT_EQ(by_threads[0], by_threads[2]);
}

TEST_F(Ensembles, AreTheSameWhateverReplicatesAreRunTogetherAndInWhichOrder) {
  const Fingerprints together = run({0, 1, 2, 3});

  Fingerprints in_shards = run({3, 1});
  in_shards.merge(run({0, 2}));
  EXPECT_EQ(together, in_shards);

  Fingerprints one_by_one;
  for (const std::uint32_t replicate : {2U, 0U, 3U, 1U}) one_by_one.merge(run({replicate}));
  EXPECT_EQ(together, one_by_one);
}

TEST_F(Ensembles, GiveEachReplicatePeopleAndLuckOfItsOwn) {
  const Fingerprints found = run({0, 1, 2});

  EXPECT_NE(found.at(0)[0], found.at(1)[0]);
  EXPECT_NE(found.at(1)[0], found.at(2)[0]);
}

TEST_F(Ensembles, HoldWhatASingleReplicateGives) {
  const Fingerprints batch = run({0, 5});

  EXPECT_EQ(batch.at(5)[0], fingerprint(base.run(5)));
  EXPECT_EQ(batch.at(5)[1], fingerprint(policy.run(5)));
  EXPECT_EQ(batch.at(5)[2], fingerprint(base.run(5, 1)));
}

TEST_F(Ensembles, BeginNoReplicateOnceStopped) {
  const std::atomic<bool> stop = true;
  int done = 0;

  run_ensemble(
      {{&base.scenario(), &base.country()}}, base.seed(), {0, 1, 2},
      [&done](std::uint32_t, std::vector<ReplicateOutcome>&&) { ++done; }, stop);

  EXPECT_EQ(done, 0);
}

// A disk that is full, say, while others are being lived.
TEST_F(Ensembles, FinishReplicatesUnderWayWholeWhenOneFails) {
  const std::vector<std::uint32_t> replicates{0, 1, 2, 3, 4, 5, 6, 7};
  const Fingerprints whole = run(replicates);
  const std::vector<Member> members{{&base.scenario(), &base.country()}, {&policy.scenario(), &policy.country()}};
  const std::atomic<bool> stop = false;

  for (const std::uint32_t failing : {0U, 2U, 3U, 6U}) {
    int others = 0;
    const auto check = [&](std::uint32_t replicate, std::vector<ReplicateOutcome>&& outcomes) {
      if (replicate == failing) throw std::runtime_error("full");
      ++others;
      for (std::size_t member = 0; member < members.size(); ++member)
        EXPECT_EQ(fingerprint(outcomes[member]), whole.at(replicate)[member]) << failing << " fails: " << replicate;
    };
    with_threads(
        4, [&] { EXPECT_THROW(run_ensemble(members, base.seed(), replicates, check, stop), std::runtime_error); });
    EXPECT_LT(others, 8);
  }
}

/// The same country with its offices listed the other way round.
Country with_offices_reversed(const Country& country) {
  Country reversed = country;
  const auto mirrored = [&](OfficeId office) {
    return OfficeId{static_cast<std::uint16_t>(country.offices.size() - 1 - office.index())};
  };
  for (Place& place : reversed.places) place.office = mirrored(place.office);
  std::reverse(reversed.offices.begin(), reversed.offices.end());
  for (Office& office : reversed.offices) {
    for (OfficeId& neighbour : office.neighbours) neighbour = mirrored(neighbour);
    std::reverse(office.neighbours.begin(), office.neighbours.end());
  }
  std::reverse(reversed.nav_clients.begin(), reversed.nav_clients.end());
  return reversed;
}

// Dividing an office in two changes the world (each has a diary of its own), and an employer's place in the tables
// names its luck. Offices, too, are gone through in the order of the tables where one person is wanted by firms of two
// offices in the same week: the first one gets them. But for that, the order in which offices lie in memory must not
// matter, so here nobody looks for work beyond the own town.
TEST(Offices, MayLieInAnyOrder) {
  TrialText text = two_towns("[commute]\nlimit_minutes = 9");
  text.municipalities = R"("Larvik", "Sandefjord", "Porsgrunn")";
  const Trial trial(text);
  const Country reversed = with_offices_reversed(trial.country());

  const ReplicateOutcome one = trial.run();
  const ReplicateOutcome other = run_replicate(set_stage(trial.scenario(), reversed), Fate{trial.seed(), 0, 0});

  ASSERT_EQ(one.lives.size(), other.lives.size());
  std::size_t different = 0;
  for (std::size_t row = 0; row < one.lives.size(); ++row)
    different += fingerprint(one.lives[row]) != fingerprint(other.lives[row]);
  EXPECT_EQ(different, 0U) << "of " << one.lives.size();
  for (const std::string name : {"status_at_exit", "state_by_month", "slot_use", "meetings", "take_up_chain"})
    EXPECT_EQ(fingerprint(table_named(one, name)), fingerprint(table_named(other, name))) << name;
}

}  // namespace
}  // namespace hurtigspor
