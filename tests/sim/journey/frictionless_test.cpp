#include <gtest/gtest.h>

#include <algorithm>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"

namespace hurtigspor {
namespace {

/// Nobody is absent, nothing is called off, there is a slot for everybody: the system as it is drawn on paper.
Parameters without_frictions() {
  Parameters rules = open_firms();
  rules.nav.early_presence = rules.nav.early_presence_in_nav = Share{1.0};
  rules.teaching.presence = Share{1.0};
  rules.handover.offer_share = Share{1.0};
  rules.meeting.lead_weeks = Weeks{2.0};
  rules.separate.extra_lead_weeks = Weeks{0.0};
  rules.programme.months = Months{14.0};
  rules.placement.per_talk = Share{0.5};
  rules.placement.min_language = Level{0.5};
  rules.lead.per_placement = rules.lead.per_placement_close = Share{0.8};
  rules.lead.network_rate = PerMonth{0.05};
  rules.lead.hire = Share{0.3};
  rules.lead.alone = Share{0.0};
  rules.job.separation_first_year = rules.job.separation_later = PerMonth{0.05};
  rules.search.rate = PerMonth{0.5};
  rules.reception.class_hours = HoursPerWeek{10.0};
  rules.reception.wait_months = Months{6.0};
  return rules;
}

/// Three years in which 300 people settle, live, work and learn.
SmallWorld& lived(SmallWorld& world) {
  for (int row = 0; row < 300; ++row) world.add_settler(row);
  world.live_through(1100);
  return world;
}

TEST(WithoutFrictions, EveryMeetingAskedForIsHeldAtItsNotice) {
  for (const Organisation organisation : {Organisation::in_nav, Organisation::co_located, Organisation::separate}) {
    SmallWorld world(without_frictions());
    world.desk().organisation = organisation;
    lived(world);

    int held = 0;
    for (const Record& record : world.office().records) {
      if (record.fact != Fact::meeting) continue;
      const auto kind = static_cast<MeetingKind>(record.result / 16);
      const auto result = static_cast<MeetingResult>(record.result % 16);
      EXPECT_NE(result, MeetingResult::never_booked);
      const Person& person = world.world.people[record.person.index()];
      const bool wanted = result != MeetingResult::called_off || person.was_in_programme;  // else it left before
      EXPECT_TRUE(wanted);
      const bool joint =
          kind == MeetingKind::plan || kind == MeetingKind::collaboration || kind == MeetingKind::handover;
      if (!joint || result != MeetingResult::held) continue;
      ++held;
      EXPECT_EQ(record.other, 2U);
    }
    EXPECT_GT(held, 600);
    for (const MeetingKind kind : {MeetingKind::plan, MeetingKind::handover})
      EXPECT_EQ(world.count(Fact::meeting, result_of(kind, MeetingResult::held)) +
                    world.count(Fact::meeting, result_of(kind, MeetingResult::called_off)),
                world.count(Fact::meeting, result_of(kind, MeetingResult::asked)));
    EXPECT_EQ(world.slots_used(Agency::nav, Purpose::called_off), 0);
    EXPECT_EQ(world.count(Fact::placement, result_of(PlacementFact::follow_up_missed)), 0);
  }
}

TEST(WithoutFrictions, LeadsAreLostOnlyByTheirOwnDecay) {
  SmallWorld still(without_frictions());
  lived(still);
  EXPECT_GT(still.count(Fact::lead, result_of(LeadFact::found)), 200);
  EXPECT_EQ(still.count(Fact::lead, result_of(LeadFact::lost)), 0);

  Parameters decaying = without_frictions();
  decaying.lead.decay = PerMonth{0.35};
  SmallWorld world(decaying);
  lived(world);
  EXPECT_GT(world.count(Fact::lead, result_of(LeadFact::lost)), 50);
  for (const Person& person : world.world.people) {
    const auto found = world.days(person, Fact::lead, result_of(LeadFact::found));
    for (const Day lost : world.days(person, Fact::lead, result_of(LeadFact::lost))) {
      const auto since = std::upper_bound(found.begin(), found.end(), lost - 1);
      ASSERT_NE(since, found.begin());
      const auto number = static_cast<std::uint32_t>(since - found.begin());
      const Luck luck(world.world.fate, person.agent(), static_cast<std::uint8_t>(Step::lead), number);
      EXPECT_EQ(lost - *std::prev(since), whole_days(luck.exponential(0, 0.35 / days_per_month)));
    }
  }
}

}  // namespace
}  // namespace hurtigspor
