#include <gtest/gtest.h>

#include <algorithm>
#include <map>
#include <set>

#include "engine/ensemble.hpp"
#include "fingerprint.hpp"
#include "outcomes/waiting.hpp"
#include "trial.hpp"

/// The coordination network of whole runs: what holds whoever lives in them.
namespace hurtigspor {
namespace {

constexpr Day sixty_months = static_cast<Day>(60 * days_per_month);

TrialText long_enough(const std::string& rest = "") {
  TrialText text = two_towns(rest);
  text.end = "2023-12-31";
  return text;
}

ReplicateOutcome with_network(const Trial& trial) {
  return run_replicate(trial.stage(), Fate{trial.seed(), 0, 0}, {.network = true});
}

double path(const ReplicateOutcome& outcome, Ending ending, PathMeasure measure) {
  return table_named(outcome, "critical_path").values[index(ending) * path_measures + index(measure)];
}

double waits(const ReplicateOutcome& outcome, Ending ending, std::size_t kind, WaitMeasure measure) {
  return table_named(outcome, "critical_wait")
      .values[(index(ending) * wait_kinds + kind) * wait_measures + index(measure)];
}

TEST(TheNetwork, AskedForChangesNothingElse) {
  const Trial trial(long_enough());

  const ReplicateOutcome plain = trial.run();
  ReplicateOutcome more = with_network(trial);

  ASSERT_EQ(more.tables.size(), plain.tables.size() + waiting_tables().size());
  more.tables.resize(plain.tables.size());
  EXPECT_EQ(first_difference(plain, more), "");
}

TEST(TheNetwork, HasAChainForEverybodyThatIsAsLongAsTheLife) {
  const Trial trial(long_enough());

  const ReplicateOutcome outcome = with_network(trial);

  const Day from = trial.scenario().founding().run.outcomes_from - trial.scenario().start();
  double people = 0.0;
  double days_to_job = 0.0;
  for (const Life& life : outcome.lives) {
    if (life.settled < from || life.settled + sixty_months > trial.stage().last_day) continue;
    if (life.first_job == never || life.first_job > life.settled + sixty_months) continue;
    people += 1.0;
    days_to_job += life.first_job - life.settled;
  }
  EXPECT_GT(people, 50.0);
  EXPECT_EQ(path(outcome, Ending::first_job, PathMeasure::people), people);
  EXPECT_EQ(path(outcome, Ending::first_job, PathMeasure::days), days_to_job);
}

TEST(TheNetwork, TellsForEveryDayOfTheChainsWhatItWasWaitedFor) {
  const ReplicateOutcome outcome = with_network(Trial(long_enough()));

  for (const Ending ending : {Ending::first_job, Ending::no_job}) {
    double days = 0.0;
    double largest = 0.0;
    for (std::size_t kind = 0; kind < wait_kinds; ++kind) {
      days += waits(outcome, ending, kind, WaitMeasure::days);
      largest += waits(outcome, ending, kind, WaitMeasure::people_largest);
      EXPECT_LE(waits(outcome, ending, kind, WaitMeasure::days_gained), waits(outcome, ending, kind, WaitMeasure::days))
          << wait_kind_names[kind];
    }
    EXPECT_EQ(days, path(outcome, ending, PathMeasure::days));
    EXPECT_LE(largest, path(outcome, ending, PathMeasure::people));
  }
}

TEST(TheNetwork, LaysEveryDayWithoutAnHourAtSomeOffice) {
  const ReplicateOutcome outcome = with_network(Trial(long_enough()));

  double of_kinds = 0.0;
  for (std::size_t kind = 0; kind < wait_kinds; ++kind)
    if (is_of_capacity(static_cast<WaitKind>(kind)))
      for (const Ending ending : {Ending::first_job, Ending::no_job})
        of_kinds += waits(outcome, ending, kind, WaitMeasure::days);
  double of_offices = 0.0;
  const Table& offices = table_named(outcome, "office_delay");
  for (std::size_t cell = index(OfficeMeasure::days_queued); cell < offices.values.size(); cell += office_measures)
    of_offices += offices.values[cell];

  EXPECT_GT(of_kinds, 0.0);
  EXPECT_EQ(of_offices, of_kinds);
}

/// Whether the last moment that begins no later than the record, of those read at an office, holds it.
bool is_held(std::uint32_t record, const std::vector<Moment>& earlier) {
  const auto found = std::ranges::find_if(earlier.rbegin(), earlier.rend(),
                                          [record](const Moment& moment) { return moment.first <= record; });
  return found != earlier.rend() && found->holds(record);
}

/// Moments up to the first job that were brought about, of everybody, and those whose cause is in no moment of the
/// person.
struct Causes {
  std::size_t all = 0;
  std::size_t unheld = 0;
};

Causes causes_of(const Trial& trial) {
  Causes causes;
  std::map<std::pair<std::uint32_t, std::uint16_t>, std::vector<Moment>> read;  // by person and office
  std::set<std::uint32_t> employed;
  trial.run(0, 0, [&](const World& world, const Locality& locality) {
    for (std::size_t row = 0; row < locality.records.size();) {
      const PersonId person = locality.records[row].person;
      if (person.is_none() || employed.contains(person.value)) {
        ++row;
        continue;
      }
      const Moment moment = read_moment(world, locality, row);
      if (moment.marks == 0) continue;
      std::vector<Moment>& earlier = read[{person.value, locality.office.value}];
      const bool is_caused = moment.cause != no_cause;
      causes.all += is_caused;
      causes.unheld += is_caused && !is_held(moment.cause, earlier);
      earlier.push_back(moment);
      if (moment.has(Mark::job)) employed.insert(person.value);
    }
  });
  return causes;
}

TEST(TheNetwork, FindsEveryCauseInAMomentOfTheSamePerson) {
  const Causes causes = causes_of(Trial(long_enough("[move]\nrate = 0.1")));

  EXPECT_GT(causes.all, 10'000U);
  EXPECT_EQ(causes.unheld, 0U);
}

TEST(TheNetwork, IsTheSameOnAnyNumberOfThreads) {
  const Trial trial(long_enough());
  std::vector<std::uint64_t> seen;

  for (const int threads : {1, 2, 4}) with_threads(threads, [&] { seen.push_back(fingerprint(with_network(trial))); });

  EXPECT_EQ(seen[0], seen[1]);
  EXPECT_EQ(seen[0], seen[2]);
}

}  // namespace
}  // namespace hurtigspor
