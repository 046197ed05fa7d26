#include <gtest/gtest.h>

#include <cmath>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"

namespace hurtigspor {
namespace {

Parameters following_up() {
  Parameters rules = open_firms();
  rules.nav.follow_up_weeks = Weeks{12.0};
  rules.nav.registration_weeks = Weeks{3.0};
  rules.meeting.patience_weeks = Weeks{10.0};
  rules.placement.min_language = Level{1.5};
  rules.fast_track.remote_factor = Number{1.0};
  return rules;
}

/// Somebody who registers with NAV today.
Person& client(SmallWorld& world) {
  Person& person = world.add(State::outside);
  person.language = 3.0F;
  world.scene(person).plan(world.today(), person, Step::nav_registration);
  return person;
}

std::vector<Day> talks(const SmallWorld& world, const Person& person, MeetingResult result) {
  return world.days(person, Fact::meeting, result_of(MeetingKind::nav_talk, result));
}

TEST(NavTalks, BeginTheDayAfterRegistrationAndComeAtTheirInterval) {
  SmallWorld world(following_up());
  Person& person = client(world);
  world.live_through(200);

  EXPECT_EQ(talks(world, person, MeetingResult::held), (std::vector<Day>{1, 85, 169}));
  EXPECT_EQ(world.slots_used(Agency::nav, Purpose::person_follow_up), 3);
  EXPECT_EQ(world.desk().refugee_clients, 1);
}

TEST(NavTalks, AreMissedInARowWhereNavHasNoSlots) {
  SmallWorld world(following_up(), {.nav = 0.0});
  Person& person = client(world);
  world.live_through(200);

  EXPECT_EQ(talks(world, person, MeetingResult::never_booked), (std::vector<Day>{1, 85, 169}));
  EXPECT_EQ(person.missed_talks, 3);

  world.slots.nav = 5.0;
  world.live_through(260);
  EXPECT_EQ(person.missed_talks, 0);
}

TEST(NavTalks, WaitForTheFirstWeekWithASlot) {
  SmallWorld world(following_up(), {.nav = 1.0});
  for (Week week = 0; week < 4; ++week) world.office().nav_diary.book(week);
  Person& person = client(world);
  world.live_through(60);

  EXPECT_EQ(talks(world, person, MeetingResult::held), (std::vector<Day>{29}));
}

TEST(NavTalks, StartMeasuresThatLastTheirWeeks) {
  Parameters rules = following_up();
  rules.measure.per_talk = Share{1.0};
  rules.measure.weeks = Weeks{16.0};
  SmallWorld world(rules);
  Person& person = client(world);
  world.live_through(50);
  EXPECT_EQ(person.state, State::on_measure);
  EXPECT_EQ(world.desk().refugee_clients, 1);

  world.live_through(1 + 112);
  EXPECT_EQ(person.state, State::seeking_registered);
  EXPECT_EQ(world.days(person, Fact::measure), (std::vector<Day>{1, 113}));
}

TEST(Measures, LeaveTimeToApplyForWork) {
  Parameters rules = following_up();
  rules.search.rate = PerMonth{30.0};
  SmallWorld world(rules);
  Person& person = world.add(State::outside);
  Scene scene = world.scene(person);
  begin_measure(scene, person);
  world.live_through(30);

  EXPECT_EQ(person.state, State::on_measure);
  EXPECT_GT(world.count(person, Fact::application), 0);
}

TEST(NavTalks, ReferToEmployersAndPromiseThemFollowUpWhereThereIsAnHourForIt) {
  for (const double slots : {1.0, 2.0}) {
    Parameters rules = following_up();
    rules.referral.share = Share{1.0};
    SmallWorld world(rules, {.nav = slots});
    Person& person = client(world);
    world.live_through(3);

    EXPECT_EQ(world.count(person, Fact::application, std::uint8_t{0}), 1);
    ASSERT_EQ(world.office().applications.size(), 1U);
    EXPECT_TRUE(world.office().applications[0].referred);
    EXPECT_EQ(world.office().applications[0].follow_up_promised, slots > 1.0);
  }
}

TEST(NavTalks, ReferLessWhereNobodyKnowsTheFirmsAndMoreOnTheFastTrack) {
  constexpr int many = 4000;
  const auto share_referred = [&](double caseworkers, bool fast_track) {
    Parameters rules = following_up();
    rules.referral.share = Share{0.2};
    rules.nav.market_contacts = PerCaseworker{0.1};
    rules.fast_track.remote_factor = Number{0.5};
    rules.fast_track.referral_gain = Number{2.5};
    rules.fast_track.local_contact = true;
    SmallWorld world(rules);
    world.office().caseworkers = caseworkers;
    for (int row = 0; row < many; ++row) client(world).fast_track = fast_track;
    world.live_through(1);
    return world.count(Fact::application) / double{many};
  };

  // with ten caseworkers there is a contact of the office's own in 1 - 1/e of the cases, the weaker line in the others
  const double contact = 1.0 - std::exp(-1.0) + std::exp(-1.0) * 0.5;
  EXPECT_NEAR(share_referred(0.0, false), 0.2 * 0.5, 0.016);
  EXPECT_NEAR(share_referred(10.0, false), 0.2 * contact, 0.02);
  EXPECT_NEAR(share_referred(10.0, true), 0.2 * contact * 2.5, 0.026);
}

TEST(WageSubsidies, StartOnlyWhileTheOfficeHasRightsLeft) {
  Parameters rules = following_up();
  rules.subsidy.offer_share = Share{1.0};
  SmallWorld world(rules);
  world.office().subsidy_rights = 3.9;
  for (int row = 0; row < 20; ++row) client(world);
  world.live_through(300);

  EXPECT_EQ(world.count(Fact::subsidy, std::uint8_t{0}), 3);
  EXPECT_NEAR(world.office().subsidy_rights, 0.9, 1e-12);
}

TEST(WageSubsidies, AreOfferedOnlyAtSufficientLanguageAndByWillingFirms) {
  Parameters rules = following_up();
  rules.subsidy.offer_share = Share{1.0};
  SmallWorld world(rules);
  world.office().subsidy_rights = 100.0;
  Person& below = client(world);
  below.language = 1.4F;
  Person& above = client(world);
  above.language = 1.6F;
  world.live_through(300);
  EXPECT_FALSE(below.has_job);
  EXPECT_TRUE(above.subsidised);

  rules.employer.active_share = rules.employer.open_share = Share{0.0};
  SmallWorld closed(rules);
  closed.office().subsidy_rights = 100.0;
  Person& refused = client(closed);
  closed.live_through(300);
  EXPECT_FALSE(refused.has_job);
  EXPECT_EQ(closed.office().subsidy_rights, 100.0);
}

TEST(Caseworkers, WhoAreNewKnowCompetenceOnlyPartlyUnlessTheRecordIsShared) {
  for (const bool shared : {false, true}) {
    Parameters rules = following_up();
    rules.nav.turnover = PerYear{100.0};
    rules.handover.shared_record = shared;
    SmallWorld world(rules);
    Person& person = client(world);
    person.nav_knows = Knowledge::fully;
    world.live_through(10);

    EXPECT_EQ(person.nav_knows, shared ? Knowledge::fully : Knowledge::partly);
  }
}

}  // namespace
}  // namespace hurtigspor
