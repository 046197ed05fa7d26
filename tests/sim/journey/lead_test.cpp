#include <gtest/gtest.h>

#include <cmath>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

Parameters decaying(double a_month, double alone) {
  Parameters rules = open_firms();
  rules.lead.decay = PerMonth{a_month};
  rules.lead.alone = Share{alone};
  return rules;
}

Person& with_lead(SmallWorld& world, bool is_job) {
  Person& person = world.add(State::seeking_registered);
  Scene scene = world.scene(person);
  find_lead(scene, person, hotel, is_job);
  return person;
}

int leads(const SmallWorld& world, const Person& person, LeadFact fact) {
  return world.count(person, Fact::lead, result_of(fact));
}

TEST(Lead, UntendedIsLost) {
  SmallWorld world(decaying(30.0, 0.0));
  Person& person = with_lead(world, true);
  world.live_through(100);

  EXPECT_FALSE(person.has_lead);
  EXPECT_EQ(leads(world, person, LeadFact::lost), 1);
  EXPECT_EQ(person.state, State::seeking_registered);
}

TEST(Lead, IsTurnedIntoAJobByThePersonAloneAtTimesButNotIntoAPlacement) {
  SmallWorld world(decaying(30.0, 1.0));
  Person& job = with_lead(world, true);
  Person& placement = with_lead(world, false);
  world.live_through(100);

  EXPECT_EQ(leads(world, job, LeadFact::became_job_alone), 1);
  EXPECT_EQ(job.state, State::employed);
  EXPECT_EQ(job.employer, hotel);
  EXPECT_EQ(leads(world, placement, LeadFact::lost), 1);
  EXPECT_FALSE(placement.in_placement);
}

TEST(Lead, NeverDiesWithoutDecay) {
  SmallWorld world(decaying(0.0, 0.0));
  Person& person = with_lead(world, true);
  world.live_through(2500);

  EXPECT_TRUE(person.has_lead);
}

TEST(Lead, FollowedUpBecomesWhatItIsOrComesToNothing) {
  Parameters rules = decaying(0.0, 0.0);
  for (const double hire : {0.0, 1.0})
    for (const bool is_job : {false, true}) {
      rules.lead.hire = Share{hire};
      SmallWorld world(rules);
      Person& person = with_lead(world, is_job);
      Scene scene = world.scene(person);

      EXPECT_EQ(follow_up_lead(scene, person), hire > 0.0);
      EXPECT_FALSE(person.has_lead);
      EXPECT_EQ(person.has_job, hire > 0.0 && is_job);
      EXPECT_EQ(person.in_placement, hire > 0.0 && !is_job);
      const LeadFact end = hire <= 0.0 ? LeadFact::followed_up
                           : is_job    ? LeadFact::became_job
                                       : LeadFact::became_placement;
      EXPECT_EQ(leads(world, person, end), 1);
    }
}

// A chance of 0.5 has even odds: two units of log-odds more make it 1 / (1 + exp(-2)) = 0.881.
TEST(Lead, BecomesAJobMoreOftenWhereTheLabourMarketIsTightAndTheMunicipalityDoesWell) {
  constexpr int many = 4000;
  const auto expect = [&](double local_odds, double share) {
    Parameters rules = decaying(30.0, 0.5);
    rules.lead.hire = Share{0.5};
    SmallWorld followed_up(rules);
    SmallWorld alone(rules);
    followed_up.desk().local_odds = alone.desk().local_odds = local_odds;
    for (int row = 0; row < many; ++row) {
      Person& person = with_lead(followed_up, true);
      Scene scene = followed_up.scene(person);
      follow_up_lead(scene, person);
      with_lead(alone, true);
    }
    alone.live_through(100);

    EXPECT_NEAR(followed_up.count(Fact::lead, result_of(LeadFact::became_job)) / double{many}, share,
                error_of_share(share, many));
    EXPECT_NEAR(alone.count(Fact::lead, result_of(LeadFact::became_job_alone)) / double{many}, share,
                error_of_share(share, many));
  };

  expect(0.0, 0.5);
  expect(2.0, 1.0 / (1.0 + std::exp(-2.0)));
  expect(-2.0, 1.0 / (1.0 + std::exp(2.0)));
}

TEST(Lead, ThatIsSureOrOutOfTheQuestionIsSoInEveryPlace) {
  for (const double certain : {0.0, 1.0}) {
    Parameters rules = decaying(30.0, 0.0);
    rules.lead.hire = Share{certain};
    SmallWorld world(rules);
    world.desk().local_odds = certain > 0.0 ? -5.0 : 5.0;
    Person& person = with_lead(world, true);
    Scene scene = world.scene(person);

    EXPECT_EQ(follow_up_lead(scene, person), certain > 0.0);
  }
}

TEST(Lead, IsOneAtATimeAndForThoseWithoutWorkOrSchool) {
  SmallWorld world(decaying(0.0, 0.0));
  Person& person = with_lead(world, true);
  Scene scene = world.scene(person);
  find_lead(scene, person, nursing_home, true);
  EXPECT_EQ(person.lead_employer, hotel);
  EXPECT_EQ(leads(world, person, LeadFact::found), 1);

  Person& pupil = world.add(State::in_education);
  find_lead(scene, pupil, hotel, true);
  Person& worker = world.add(State::employed);
  worker.has_job = true;
  find_lead(scene, worker, hotel, true);
  EXPECT_FALSE(pupil.has_lead);
  EXPECT_FALSE(worker.has_lead);
}

TEST(Lead, ThatDiesAfterAnotherWasFoundIsTheOneThatWasPlannedTo) {
  Parameters rules = decaying(1.0, 0.0);
  rules.lead.hire = Share{0.0};
  SmallWorld world(rules);
  Person& person = with_lead(world, true);
  Scene scene = world.scene(person);
  follow_up_lead(scene, person);          // closed
  find_lead(scene, person, hotel, true);  // the second, which has a lifetime of its own
  const Luck luck = scene.luck(person, Step::lead, person.lead_number);
  const Day dies = whole_days(luck.exponential(0, 1.0 / days_per_month));
  world.live_through(1000);

  EXPECT_EQ(world.days(person, Fact::lead, result_of(LeadFact::lost)), (std::vector<Day>{dies}));
}

TEST(Lead, OfSomebodyWhoGoesToSchoolIsLetGoAndNotLost) {
  SmallWorld world(decaying(0.1, 0.0));
  Person& person = with_lead(world, true);
  Scene scene = world.scene(person);
  begin_education(scene, person);
  world.live_through(600);

  EXPECT_EQ(leads(world, person, LeadFact::let_go), 1);
  EXPECT_EQ(leads(world, person, LeadFact::lost), 0);
}

TEST(Lead, LostBetweenProgrammeAndNavIsRemembered) {
  SmallWorld world(decaying(30.0, 0.0));
  Person& cared_for = with_lead(world, true);
  Person& ownerless = with_lead(world, true);
  ownerless.ownerless = true;
  world.live_through(100);

  EXPECT_FALSE(cared_for.lost_lead_ownerless);
  EXPECT_TRUE(ownerless.lost_lead_ownerless);
}

// 8,000 leads, of which 1 - exp(-0.35 t) are lost after t months: the 99.9 % error is below 2 points, a decay of 0.40
// in place of 0.35 would show as 3 to 5 points.
TEST(Leads, RunDownAtTheRateOfTheirDecay) {
  constexpr int many = 8000;
  SmallWorld world(decaying(0.35, 0.0));
  for (int row = 0; row < many; ++row) with_lead(world, true);

  for (const double months : {1.0, 3.0, 6.0}) {
    const Day day = static_cast<Day>(months * days_per_month);
    world.live_through(day);
    const double lost = 1.0 - std::exp(-0.35 * day / days_per_month);
    EXPECT_NEAR(world.count(Fact::lead, result_of(LeadFact::lost)) / double{many}, lost, error_of_share(lost, many));
  }
}

TEST(NetworkLeads, ComeToSeekersAtTheirRateAndOnlyFromWillingFirms) {
  for (const bool willing : {false, true}) {
    Parameters rules = decaying(0.0, 0.0);
    rules.lead.network_rate = PerMonth{1.0};
    if (!willing) rules.employer.active_share = rules.employer.open_share = Share{0.0};
    SmallWorld world(rules);
    constexpr int many = 2000;
    for (int row = 0; row < many; ++row) {
      Person& person = world.add(State::seeking_registered);
      Scene scene = world.scene(person);
      begin_search(scene, person);
    }
    world.live_through(30);

    const double found = willing ? 1.0 - std::exp(-30.0 / days_per_month) : 0.0;
    EXPECT_NEAR(world.count(Fact::lead, result_of(LeadFact::found)) / double{many}, found, error_of_share(found, many));
  }
}

/// The day on which twins hear of a job through friends, the second being what `make` makes of it.
template <class Make>
void expect_seldomer(double factor, State state, Make make) {
  constexpr std::uint64_t name = 23;
  Parameters rules = decaying(0.0, 0.0);
  rules.lead.network_rate = PerMonth{0.2};
  rules.search.women = Number{0.7};
  rules.search.small_children_women = Number{0.4};
  rules.health.activity = Share{0.5};
  rules.programme.search_factor = Number{0.25};
  SmallWorld world(rules);
  Person& plain = world.add(State::seeking_registered, byen, name);
  Person& other = world.add(state, byen, name);
  make(other);
  for (Person* person : {&plain, &other}) {
    Scene scene = world.scene(*person);
    begin_search(scene, *person);
  }
  world.live_through(world.stage.last_day);

  const auto heard = [&](const Person& person) { return world.days(person, Fact::lead, result_of(LeadFact::found)); };
  ASSERT_EQ(heard(other).size(), 1U);
  EXPECT_NEAR(heard(other).front() * factor, heard(plain).front(), 1.0);
}

TEST(NetworkLeads, ComeTheSeldomerTheLessRoomThereIsForLooking) {
  constexpr State seeking = State::seeking_registered;

  expect_seldomer(0.7, seeking, [](Person& person) { person.sex = Sex::women; });
  expect_seldomer(0.7 * 0.4, seeking, [](Person& person) {
    person.sex = Sex::women;
    person.small_children = true;
  });
  expect_seldomer(1.0, seeking, [](Person& person) { person.small_children = true; });
  expect_seldomer(0.5, seeking, [](Person& person) { person.health_limited = true; });
  expect_seldomer(0.25, State::programme, [](Person&) {});
  expect_seldomer(0.25, State::on_measure, [](Person&) {});
  // drive makes for applications, not for friends
  expect_seldomer(1.0, seeking, [](Person& person) { person.search_strength = 0.5F; });
}

TEST(NetworkLeads, AreNotLookedForByThoseWhoWorkBesideTheProgramme) {
  Parameters rules = decaying(0.0, 0.0);
  rules.lead.network_rate = PerMonth{20.0};
  rules.programme.beside_job_share = Share{1.0};
  SmallWorld world(rules);
  Person& person = world.add_participant(2000);
  Scene scene = world.scene(person);
  begin_search(scene, person);
  begin_job(scene, person, hotel, JobKind::ordinary);
  world.live_through(500);

  EXPECT_EQ(person.occasions[counter_row[index(Step::firm_tried)]], 0);
}

}  // namespace
}  // namespace hurtigspor
