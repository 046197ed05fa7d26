#include <gtest/gtest.h>

#include "effect.hpp"
#include "fingerprint.hpp"

/// Levers move what they should, in expectation: paired over eight replicates of two towns. The effects looked for are
/// eleven standard errors and more (meetings 12, selections 16, handovers asked 20, days in work 11), the bar is three:
/// a true effect of that size is missed less than once in a thousand drawings of the seeds. The seeds are fixed, so
/// that the tests never waver.
namespace hurtigspor {
namespace {

constexpr std::uint32_t replicates = 8;
constexpr double sure = 3.0;  ///< standard errors

Measure meetings(std::vector<MeetingKind> kinds, MeetingResult result) {
  return [kinds, result](const ReplicateOutcome& outcome) {
    const auto& counts = table_named(outcome, "meetings").values;
    double sum = 0.0;
    for (const MeetingKind kind : kinds) sum += counts[index(kind) * meeting_result_names.size() + index(result)];
    return sum;
  };
}

double selected(const ReplicateOutcome& outcome) {
  double count = 0.0;
  for (const Life& life : outcome.lives) count += (life.links >> index(Link::selected)) & 1U;
  return count;
}

Effect effect_of_raising(const std::string& from, const std::string& to, const Measure& measure) {
  return effect_of(Trial(two_towns(from)), Trial(two_towns(to)), replicates, measure);
}

TEST(InExpectation, MoreNavSlotsRaiseTheMeetingsThatAreHeld) {
  const Effect joint = effect_of_raising(
      "[nav]\nmeetings_per_week = 12", "[nav]\nmeetings_per_week = 18",
      meetings({MeetingKind::collaboration, MeetingKind::handover, MeetingKind::nav_talk}, MeetingResult::held));

  EXPECT_GT(joint.z(), sure) << joint.mean << " on " << joint.base;
}

TEST(InExpectation, MoreAwarenessRaisesSelectionsForTheFastTrack) {
  const Effect effect = effect_of_raising("[fast_track]\nawareness = 0.15\nroutine = 0.4",
                                          "[fast_track]\nawareness = 0.6\nroutine = 0.4", selected);

  EXPECT_GT(effect.z(), sure) << effect.mean << " on " << effect.base;
}

TEST(InExpectation, OfferingAHandoverToAllRaisesThoseAskedFor) {
  const Effect asked = effect_of_raising("[handover]\noffer_share = 0.6", "[handover]\noffer_share = 1",
                                         meetings({MeetingKind::handover}, MeetingResult::asked));

  EXPECT_GT(asked.z(), sure);
  EXPECT_GT(asked.mean / asked.base, 0.3) << "from 0.6 to 1 of those due";
}

TEST(InExpectation, MoreApplicationsRaiseDaysInWork) {
  const auto days_in_work = [](const ReplicateOutcome& outcome) {
    double days = 0.0;
    for (const Life& life : outcome.lives) days += life.days_in_work_60;
    return days / static_cast<double>(outcome.lives.size());
  };
  const Effect effect = effect_of_raising("[search]\nrate = 0.9", "[search]\nrate = 1.2", days_in_work);

  EXPECT_GT(effect.z(), sure) << effect.mean << " days on " << effect.base;
}

/// Everything but what is asked and the links that people pass before NAV is needed.
std::vector<std::uint64_t> all_but_the_asking(ReplicateOutcome outcome) {
  constexpr auto before_nav = static_cast<std::uint16_t>(1U << index(Link::eligible) | 1U << index(Link::mapped) |
                                                         1U << index(Link::known_to_nav));
  std::vector<std::uint64_t> prints;
  for (const Table& table : outcome.tables)
    if (table.declaration->name != "take_up_chain") prints.push_back(fingerprint(table));
  for (Life& life : outcome.lives) {
    life.links &= static_cast<std::uint16_t>(~before_nav);
    prints.push_back(fingerprint(life));
  }
  return prints;
}

TEST(WithoutFreeNavSlots, EarlyPresenceHasNoEffect) {
  const std::string no_slots = "[nav]\nmeetings_per_week = 0\n";
  const auto rarely = Trial(two_towns(no_slots + "early_presence = 0.1\nearly_presence_in_nav = 0.4")).run();
  const auto often = Trial(two_towns(no_slots + "early_presence = 0.9\nearly_presence_in_nav = 1")).run();

  EXPECT_EQ(all_but_the_asking(rarely), all_but_the_asking(often)) << first_difference(rarely, often);
}

TEST(WithoutFreeNavSlots, EarlyPresenceHasNoEffectBetweenSeparateServicesEither) {
  const std::string no_slots =
      "[organisation]\nin_nav_share = 0\nco_located_share = 0\n[nav]\nmeetings_per_week = 0\nearly_presence = ";
  const auto rarely = Trial(two_towns(no_slots + "0.1")).run();
  const auto often = Trial(two_towns(no_slots + "0.9")).run();

  EXPECT_EQ(all_but_the_asking(rarely), all_but_the_asking(often)) << first_difference(rarely, often);
}

TEST(WithoutFreeNavSlots, TheFastTrackHasNoEffect) {
  const std::string no_slots = "[nav]\nmeetings_per_week = 0\n[fast_track]\nawareness = 0.9\nroutine = 1\n";
  const auto with = Trial(two_towns(no_slots + "enabled = true\nlocal_contact = true\nfirm_calls = 5")).run();
  const auto without = Trial(two_towns(no_slots + "enabled = false")).run();

  EXPECT_EQ(all_but_the_asking(with), all_but_the_asking(without)) << first_difference(with, without);
}

}  // namespace
}  // namespace hurtigspor
