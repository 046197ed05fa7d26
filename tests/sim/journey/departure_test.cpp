#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"

namespace hurtigspor {
namespace {

/// Everybody who moves goes to Bygda, or to Byen.
void send_everybody_to(SmallWorld& world, PlaceId place) {
  std::vector<double> weights(2, 0.0);
  weights[place.index()] = 1.0;
  world.stage.destinations = AliasTable::of(weights);
}

/// What the weekly exchange does with those on the way.
void exchange_people(SmallWorld& world) {
  for (Locality& locality : world.world.localities) {
    for (const Departure& departure : locality.departures) {
      Person& person = world.world.people[departure.person.index()];
      const bool client = person.state == State::seeking_registered || person.state == State::on_measure;
      if (client) --world.desk(person.place).refugee_clients;
      person.place = departure.destination;
      if (client) ++world.desk(person.place).refugee_clients;
      Scene scene = world.scene(person);
      arrive_elsewhere(scene, person);
    }
    locality.departures.clear();
  }
}

void move_tomorrow(SmallWorld& world, Person& person) {
  world.scene(person).plan(world.today() + 1, person, Step::move);
  world.live_through(world.today() + 1);
  exchange_people(world);
}

Parameters moving() {
  Parameters rules = open_firms();
  rules.nav.registration_weeks = Weeks{3.0};
  return rules;
}

TEST(Moving, TakesSeekersToTheOtherOfficeWhichDoesNotKnowThem) {
  for (const bool shared : {false, true}) {
    Parameters rules = moving();
    rules.handover.shared_record = shared;
    SmallWorld world(rules);
    send_everybody_to(world, bygda);
    Person& person = world.add(State::seeking_registered);
    person.nav_knows = Knowledge::fully;
    move_tomorrow(world, person);

    EXPECT_EQ(person.place, bygda);
    EXPECT_EQ(person.state, State::outside);
    EXPECT_EQ(person.nav_knows, shared ? Knowledge::fully : Knowledge::unknown);
    EXPECT_EQ(world.desk(byen).refugee_clients, 0);
    world.live_through(30);
    EXPECT_EQ(world.days(person, Fact::state, result_of(State::seeking_registered)), (std::vector<Day>{1 + 21}));
    EXPECT_EQ(world.desk(bygda).refugee_clients, 1);
  }
}

TEST(Moving, WaitsUntilTheProgrammeIsOver) {
  SmallWorld world(moving());
  send_everybody_to(world, bygda);
  Person& person = world.add_participant(300);
  world.scene(person).plan(1, person, Step::move);
  world.live_through(299);
  EXPECT_EQ(world.count(person, Fact::moved), 0);

  world.live_through(400);
  EXPECT_EQ(world.days(person, Fact::moved), (std::vector<Day>{1 + 182 + 182}));
}

TEST(Moving, KeepsAJobThatIsStillWithinReach) {
  SmallWorld world(moving());
  send_everybody_to(world, bygda);
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  begin_job(scene, person, hotel, JobKind::ordinary);
  move_tomorrow(world, person);

  EXPECT_EQ(person.place, bygda);
  EXPECT_TRUE(person.has_job);
  EXPECT_EQ(person.state, State::employed);
}

TEST(Moving, GivesUpAJobThatIsOutOfReach) {
  SmallWorld world(moving());
  send_everybody_to(world, byen);
  Person& person = world.add(State::seeking_registered, bygda);
  Scene scene = world.scene(person);
  begin_job(scene, person, country_hotel, JobKind::ordinary);
  move_tomorrow(world, person);

  EXPECT_EQ(person.place, byen);
  EXPECT_FALSE(person.has_job);
  EXPECT_EQ(person.state, State::outside);
  EXPECT_EQ(world.count(person, Fact::job, result_of(JobFact::ends)), 1);
}

TEST(Moving, TakesTheSubsidyAlongToItsEnd) {
  SmallWorld world(moving());
  send_everybody_to(world, bygda);
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  begin_job(scene, person, hotel, JobKind::subsidised);
  const Day until = person.spell_until;
  move_tomorrow(world, person);
  world.live_through(until);

  EXPECT_FALSE(person.subsidised);
  EXPECT_EQ(world.count(person, Fact::subsidy), 2);
}

TEST(Moving, HasTheFirmOfASubsidisedJobCalledByTheNewOffice) {
  Parameters rules = moving();
  rules.placement.follow_up_weeks = Weeks{4.0};
  SmallWorld world(rules);
  send_everybody_to(world, bygda);
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  begin_job(scene, person, hotel, JobKind::subsidised);
  move_tomorrow(world, person);
  world.live_through(60);

  EXPECT_EQ(world.days(person, Fact::placement, result_of(PlacementFact::follow_up_held)),
            (std::vector<Day>{1 + 28, 1 + 56}));
}

TEST(Moving, GoesOnWithSchool) {
  SmallWorld world(moving());
  send_everybody_to(world, bygda);
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  begin_education(scene, person);
  const Day until = person.spell_until;
  move_tomorrow(world, person);
  world.live_through(until);

  EXPECT_EQ(world.days(person, Fact::education, std::uint8_t{1}), (std::vector<Day>{until}));
}

TEST(Moving, LeavesLeadAndPlacementBehind) {
  SmallWorld world(moving());
  send_everybody_to(world, bygda);
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  begin_placement(scene, person, hotel, Fitted::ordinary);
  find_lead(scene, person, hotel, true);
  move_tomorrow(world, person);

  EXPECT_FALSE(person.in_placement);
  EXPECT_FALSE(person.has_lead);
}

// Whatever somebody is in the middle of: after leaving the country nothing is recorded, nobody counts them.
RC_GTEST_PROP(LeavingTheCountry, EndsEverything, ()) {
  Parameters rules = moving();
  rules.search.rate = PerMonth{2.0};
  rules.lead.network_rate = PerMonth{1.0};
  rules.lead.decay = PerMonth{0.3};
  rules.follow_up.passivity = PerYear{0.5};
  rules.follow_up.reactivation = PerYear{1.0};
  rules.measure.per_talk = Share{0.3};
  rules.education.start_rate = PerYear{0.5};
  rules.education.months = Months{6.0};
  rules.subsidy.offer_share = Share{0.5};
  rules.placement.per_talk = Share{0.8};
  rules.placement.min_language = Level{0.0};
  rules.job.separation_first_year = PerMonth{0.1};
  rules.programme.months = Months{8.0};
  rules.handover.offer_share = Share{0.5};
  SmallWorld world(rules);
  world.office().subsidy_rights = 100.0;
  Person& person = world.add_settler(0);
  const Day leaves = *rc::gen::inRange(1, 900);
  world.live_through(leaves - 1);
  world.scene(person).plan(leaves, person, Step::leave);
  world.live_through(leaves);

  RC_ASSERT(person.state == State::left_the_country);
  RC_ASSERT(!person.has_job && !person.has_lead && !person.in_placement && !person.in_programme && !person.ownerless);
  RC_ASSERT(world.desk().participants == 0);
  RC_ASSERT(world.desk().refugee_clients == 0);
  const std::size_t records = world.office().records.size();
  RC_ASSERT(world.office().records.back().fact == Fact::left);
  world.live_through(std::min(leaves + 1000, world.stage.last_day));
  RC_ASSERT(world.office().records.size() == records);
}

TEST(LeavingTheCountry, HappensOnTheDayDrawnAtSettlementWhereverOneHasMovedMeanwhile) {
  Parameters rules = moving();
  rules.leave.rate = PerYear{0.6};
  SmallWorld stayed(rules);
  Person& stayer = stayed.add_settler(0);
  stayed.live_through(2500);
  const auto left = stayed.days(stayer, Fact::left);
  ASSERT_EQ(left.size(), 1U);

  SmallWorld moved(rules);
  send_everybody_to(moved, bygda);
  Person& mover = moved.add_settler(0);
  moved.live_through(1);
  mover.was_in_programme = true;
  mover.in_programme = false;
  if (left.front() > 10) move_tomorrow(moved, mover);
  moved.live_through(2500);
  EXPECT_EQ(moved.days(mover, Fact::left), left);
}

}  // namespace
}  // namespace hurtigspor
