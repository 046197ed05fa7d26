#include <gtest/gtest.h>

#include <cmath>

#include "journey/stretches.hpp"
#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

constexpr Day last_day_of_programme = 70;  // the first day of week 10

Parameters handing_over(double offer_share) {
  Parameters rules = open_firms();
  rules.handover.lead_weeks = Weeks{6.0};
  rules.handover.offer_share = Share{offer_share};
  rules.handover.held_gap_weeks = Weeks{2.0};
  rules.handover.missed_gap_months = Months{3.0};
  rules.handover.missed_gap_sd = Number{0.0};
  rules.meeting.lead_weeks = Weeks{2.0};
  rules.nav.follow_up_weeks = Weeks{12.0};
  rules.lead.hire = Share{1.0};
  return rules;
}

/// Somebody at the end of the programme, whose competence the municipality knows.
Person& leaver(SmallWorld& world) {
  Person& person = world.add_participant(last_day_of_programme);
  person.municipality_knows = Knowledge::fully;
  world.scene(person).plan(last_day_of_programme - 42, person, Step::handover_due);
  return person;
}

std::vector<Day> registered_on(const SmallWorld& world, const Person& person) {
  return world.days(person, Fact::state, result_of(State::seeking_registered));
}

TEST(Handover, IsDueItsLeadTimeBeforeTheProgrammesEnd) {
  Parameters rules = handing_over(1.0);
  rules.programme.months = Months{12.0};
  SmallWorld world(rules);
  Person& person = world.add(State::outside);
  world.scene(person).plan(0, person, Step::programme_start);
  world.live_through(500);

  const Day end = whole_days(Months{12.0});
  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::handover, MeetingResult::due)),
            (std::vector<Day>{end - 42}));
}

TEST(Handover, IsAskedForAsOftenAsItIsOffered) {
  for (const double share : {0.0, 1.0}) {
    SmallWorld world(handing_over(share));
    Person& person = leaver(world);
    world.live_through(80);

    EXPECT_EQ(world.meetings(person, MeetingKind::handover, MeetingResult::due), 1);
    EXPECT_EQ(world.meetings(person, MeetingKind::handover, MeetingResult::asked), share > 0.0 ? 1 : 0);
    EXPECT_EQ(world.meetings(person, MeetingKind::handover, MeetingResult::held), share > 0.0 ? 1 : 0);
  }
}

TEST(Handover, IsNotDueForThoseWithWorkOrASchoolPlace) {
  SmallWorld world(handing_over(1.0));
  Person& works = leaver(world);
  works.has_job = true;
  works.employer = hotel;
  world.live_through(80);
  EXPECT_EQ(world.meetings(works, MeetingKind::handover, MeetingResult::due), 0);

  Parameters rules = handing_over(1.0);
  rules.education.start_at_exit = rules.education.no_work_share = Share{0.8};  // a place for everybody
  rules.education.age_slope = PerYear{0.0};
  rules.education.language_slope = Number{0.0};
  SmallWorld school(rules);
  Person& pupil = leaver(school);
  school.live_through(80);
  EXPECT_EQ(school.meetings(pupil, MeetingKind::handover, MeetingResult::due), 0);
  EXPECT_EQ(school.days(pupil, Fact::education), (std::vector<Day>{last_day_of_programme}));
}

TEST(Handover, HeldBringsNavsFirstActionSoonAndItsKnowledge) {
  SmallWorld world(handing_over(1.0));
  Person& person = leaver(world);
  world.live_through(200);

  EXPECT_EQ(registered_on(world, person), (std::vector<Day>{last_day_of_programme + 14}));
  EXPECT_EQ(person.nav_knows, Knowledge::fully);
  EXPECT_EQ(world.days(person, Fact::ownerless), (std::vector<Day>{last_day_of_programme, last_day_of_programme + 14}));
}

TEST(Handover, MissedBringsItAfterTheLongGapAndWithoutKnowledge) {
  SmallWorld world(handing_over(0.0));
  Person& person = leaver(world);
  world.live_through(300);

  EXPECT_EQ(registered_on(world, person), (std::vector<Day>{last_day_of_programme + whole_days(Months{3.0})}));
  EXPECT_EQ(person.nav_knows, Knowledge::unknown);
  EXPECT_FALSE(person.lost_lead_ownerless);
}

TEST(Handover, ThatNavHasNoSlotForIsMissed) {
  SmallWorld world(handing_over(1.0), {.nav = 0.0});
  Person& person = leaver(world);
  world.live_through(300);

  EXPECT_EQ(world.meetings(person, MeetingKind::handover, MeetingResult::never_booked), 1);
  EXPECT_EQ(registered_on(world, person), (std::vector<Day>{last_day_of_programme + whole_days(Months{3.0})}));
}

TEST(Handover, HeldHasTheLeadFollowedUpOnTheDayOfRegistration) {
  for (const bool held : {false, true}) {
    SmallWorld world(handing_over(held ? 1.0 : 0.0));
    Person& person = leaver(world);
    Scene scene = world.scene(person);
    find_lead(scene, person, hotel, true);
    world.live_through(300);

    // without a handover NAV hears of the lead at its first talk, the day after registration
    const Day action = last_day_of_programme + (held ? 14 : whole_days(Months{3.0}) + 1);
    EXPECT_EQ(person.job_started, action);
    EXPECT_EQ(person.employer, hotel);
  }
}

TEST(Handover, MissedLetsALeadRunDownMeanwhile) {
  Parameters rules = handing_over(0.0);
  rules.lead.decay = PerMonth{30.0};
  rules.lead.alone = Share{0.0};
  SmallWorld world(rules);
  Person& person = leaver(world);
  world.live_through(last_day_of_programme);
  Scene scene = world.scene(person);
  find_lead(scene, person, hotel, true);
  world.live_through(300);

  EXPECT_TRUE(person.lost_lead_ownerless);
  EXPECT_FALSE(person.has_job);
}

TEST(Handover, MissedTurnsSomeToSocialAssistanceUnseen) {
  for (const bool held : {false, true})
    for (const bool health_limited : {false, true}) {
      Parameters rules = handing_over(held ? 1.0 : 0.0);
      rules.handover.passive_share = Share{1.0};
      SmallWorld world(rules);
      Person& person = leaver(world);
      person.health_limited = health_limited;
      world.live_through(300);

      EXPECT_EQ(person.passive, !held);
      if (held) continue;
      EXPECT_EQ(person.state, health_limited ? State::outside : State::social_assistance);
      const ExitState exit = health_limited ? ExitState::other_benefit : ExitState::social_assistance;
      EXPECT_EQ(world.count(person, Fact::exit, result_of(exit)), 1);
      EXPECT_EQ(world.count(person, Fact::ownerless), 0);
    }
}

TEST(Exit, SendsSomeStraightToAMeasure) {
  Parameters rules = handing_over(0.0);
  rules.measure.at_exit_share = rules.measure.neither_share = Share{0.4};
  rules.measure.weeks = Weeks{16.0};
  SmallWorld world(rules);
  Person& person = leaver(world);
  world.live_through(last_day_of_programme + 7 * 16);

  EXPECT_EQ(world.count(person, Fact::exit, result_of(ExitState::qualification)), 1);
  EXPECT_EQ(world.days(person, Fact::measure), (std::vector<Day>{last_day_of_programme, last_day_of_programme + 112}));
  EXPECT_EQ(person.state, State::seeking_registered);
}

// 4,000 gaps around a year: rounding up to whole days moves the mean logarithm by less than 0.002.
TEST(Gap, AfterAMissedHandoverIsLogNormalAroundItsMean) {
  constexpr int many = 4000;
  Parameters rules = handing_over(0.0);
  rules.handover.missed_gap_months = Months{12.0};
  rules.handover.missed_gap_sd = Number{0.5};
  SmallWorld world(rules);
  for (int row = 0; row < many; ++row) leaver(world);
  world.live_through(2900);

  double sum = 0.0;
  double squares = 0.0;
  for (const Record& record : world.office().records) {
    if (record.fact != Fact::state || record.result != result_of(State::seeking_registered)) continue;
    const double log_gap = std::log(record.day - last_day_of_programme);
    sum += log_gap;
    squares += log_gap * log_gap;
  }
  const double mean = std::log(12.0 * days_per_month) - 0.5 * 0.5 * 0.5;
  EXPECT_NEAR(sum / many, mean, error_of_mean(0.5, many) + 0.002);
  EXPECT_NEAR(squares / many - sum / many * sum / many, 0.25, error_of_mean(std::sqrt(2.0) * 0.25, many) + 0.002);
}

struct Leaver {
  std::uint8_t age = 34;
  float language = 2.0F;
  Sex sex = Sex::men;
  double municipality = 0.0;  ///< its effect [log-odds]
  double tightness = 0.0;     ///< what the labour market adds to hiring [log-odds]
};

double share_at_school(const Leaver& who) {
  constexpr int many = 4000;
  Parameters rules = handing_over(0.0);
  rules.education.start_at_exit = Share{0.3};
  rules.education.no_work_share = Share{0.75};
  rules.education.age_slope = PerYear{0.05};
  rules.education.typical_age = Number{34.0};
  rules.education.language_slope = Number{0.15};
  rules.education.typical_level = Level{2.0};
  rules.education.women = Number{0.8};
  rules.language.class_rate = PerYear{0.0};
  SmallWorld world(rules);
  world.desk().municipality_effect = who.municipality;
  world.desk().local_odds = who.municipality + who.tightness;
  for (int row = 0; row < many; ++row) {
    Person& person = world.add_participant(1);
    person.age = who.age;
    person.language = who.language;
    person.sex = who.sex;
  }
  world.live_through(1);
  return (world.count(Fact::education, std::uint8_t{0}) + world.count(Fact::education, std::uint8_t{2})) / double{many};
}

void expect_at_school(const Leaver& who, double share) {
  EXPECT_NEAR(share_at_school(who), share, error_of_share(share, 4000));
}

// 0.3 of all leavers, 0.4 of those without work.
TEST(SchoolPlaces, AtExitGoToTheYoungToThoseWhoSpeakWellAndLessOftenToWomen) {
  expect_at_school({}, 0.4);
  expect_at_school({.age = 24}, 0.4 * std::exp(0.5));
  expect_at_school({.age = 44}, 0.4 * std::exp(-0.5));
  expect_at_school({.language = 4.0F}, 0.4 * std::exp(0.3));
  expect_at_school({.sex = Sex::women}, 0.4 * 0.8);
}

TEST(SchoolPlaces, DifferBetweenMunicipalitiesInLogOddsAndNotWithTheLabourMarket) {
  const auto odds = [](double log_odds) { return 1.0 / (1.0 + std::exp(-log_odds)); };

  expect_at_school({.municipality = 0.5}, odds(std::log(0.4 / 0.6) + 0.5));
  expect_at_school({.municipality = -0.5}, odds(std::log(0.4 / 0.6) - 0.5));
  EXPECT_EQ(share_at_school({.tightness = 1.0}), share_at_school({}));
}

// Half turn to assistance; of the other half, which is what `measure.neither_share` counts, a half to measures.
TEST(Exit, HandsMeasuresOutAmongThoseWhoDoNotTurnToAssistance) {
  constexpr int many = 4000;
  Parameters rules = handing_over(0.0);
  rules.handover.passive_share = Share{0.5};
  rules.measure.at_exit_share = Share{0.2};
  rules.measure.neither_share = Share{0.4};
  SmallWorld world(rules);
  for (int row = 0; row < many; ++row) leaver(world);
  world.live_through(last_day_of_programme);

  const auto share = [&](ExitState exit) { return world.count(Fact::exit, result_of(exit)) / double{many}; };
  EXPECT_NEAR(share(ExitState::social_assistance), 0.5, error_of_share(0.5, many));
  EXPECT_NEAR(share(ExitState::qualification), 0.25, error_of_share(0.25, many));
  EXPECT_NEAR(share(ExitState::other), 0.25, error_of_share(0.25, many));
}

TEST(SchoolPlaces, GoByTheNorwegianThatIsSpokenOnTheDay) {
  constexpr int many = 4000;
  Parameters rules = handing_over(0.0);
  rules.education.start_at_exit = Share{0.3};
  rules.education.no_work_share = Share{1.0};
  rules.education.age_slope = PerYear{0.0};
  rules.education.language_slope = Number{0.4};
  rules.education.typical_level = Level{0.0};
  rules.language.class_rate = PerYear{0.5};
  rules.language.ceiling = Level{4.0};
  rules.language.full_hours = rules.programme.class_hours = HoursPerWeek{20.0};
  rules.language.age_loss = PerYear{0.0};
  SmallWorld world(rules);
  for (int row = 0; row < many; ++row) world.add(State::programme);
  world.live_through(365);
  int places = 0;
  for (Person& person : world.world.people) {
    Scene scene = world.scene(person);
    settle_school_place(scene, person);
    places += person.school_place;
  }

  const double spoken = 4.0 * (1.0 - std::exp(-0.5 * 365.0 / days_per_year));
  const double share = 0.3 * std::exp(0.4 * spoken);
  EXPECT_NEAR(places / double{many}, share, error_of_share(share, many));
}

}  // namespace
}  // namespace hurtigspor
