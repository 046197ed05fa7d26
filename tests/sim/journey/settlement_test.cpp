#include <gtest/gtest.h>

#include <algorithm>

#include "sim/journey/small_world.hpp"

namespace hurtigspor {
namespace {

/// Mapped in reception or not, an intake after a week.
Parameters arriving(bool mapping_arrives) {
  Parameters rules = calm();
  rules.reception.mapping_share = rules.reception.transfer_share = Share{mapping_arrives ? 1.0 : 0.0};
  rules.intake.lead_weeks = Weeks{1.0};
  rules.organisation.in_nav_share = Share{1.0};
  return rules;
}

TEST(Intake, IsOneMeetingForThoseWhoseMappingArrived) {
  SmallWorld world(arriving(true));
  Person& person = world.add_settler(0);
  world.live_through(100);

  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::intake, MeetingResult::held)),
            (std::vector<Day>{7}));
  EXPECT_EQ(world.slots_used(Agency::adviser, Purpose::intake), 1);
  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::plan, MeetingResult::due)), (std::vector<Day>{8}));
}

TEST(Intake, MapsTheOthersAtTheCostOfASecondMeeting) {
  SmallWorld world(arriving(false));
  Person& person = world.add_settler(0);
  world.live_through(100);

  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::intake, MeetingResult::held)),
            (std::vector<Day>{7, 14}));
  EXPECT_EQ(world.slots_used(Agency::adviser, Purpose::intake), 2);
  EXPECT_EQ(world.days(person, Fact::knowledge).front(), 14);
  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::plan, MeetingResult::due)),
            (std::vector<Day>{15}));
}

Knowledge mapped_by(Organisation organisation, double full_share, double gain) {
  Parameters rules = arriving(false);
  rules.mapping.full_share = Share{full_share};
  rules.mapping.outside_nav_gain = Share{gain};
  SmallWorld world(rules);
  world.desk().organisation = organisation;
  Person& person = world.add_settler(0);
  world.live_through(20);
  return person.municipality_knows;
}

TEST(Intake, LeavesCompetenceFullyOrPartlyKnown) {
  EXPECT_EQ(mapped_by(Organisation::in_nav, 1.0, 0.0), Knowledge::fully);
  EXPECT_EQ(mapped_by(Organisation::in_nav, 0.0, 0.0), Knowledge::partly);
}

TEST(Intake, MapsBetterOutsideNav) {
  EXPECT_EQ(mapped_by(Organisation::in_nav, 0.0, 1.0), Knowledge::partly);
  EXPECT_EQ(mapped_by(Organisation::separate, 0.0, 1.0), Knowledge::fully);
  EXPECT_EQ(mapped_by(Organisation::co_located, 0.0, 1.0), Knowledge::fully);
}

TEST(Intake, WaitsForASlot) {
  SmallWorld world(arriving(true), {.adviser = 0.0});
  Person& person = world.add_settler(0);
  world.live_through(27);
  EXPECT_EQ(world.meetings(person, MeetingKind::intake, MeetingResult::held), 0);

  world.slots.adviser = 1.0;
  world.live_through(35);
  EXPECT_EQ(world.meetings(person, MeetingKind::intake, MeetingResult::held), 1);
}

TEST(Intake, BooksTheFirstWeekThatIsNotFull) {
  SmallWorld world(arriving(true), {.adviser = 1.0});
  for (int row = 0; row < 4; ++row) world.add_settler(0);
  world.live_through(100);

  std::vector<Day> held;
  for (const Person& person : world.world.people) {
    const auto days = world.days(person, Fact::meeting, result_of(MeetingKind::intake, MeetingResult::held));
    ASSERT_EQ(days.size(), 1U);
    held.push_back(days.front());
  }
  std::sort(held.begin(), held.end());
  EXPECT_EQ(held, (std::vector<Day>{7, 14, 21, 28}));
}

TEST(Intake, IsTriedAgainAWeekAfterSomebodyStayedAway) {
  Parameters rules = arriving(true);
  rules.meeting.no_show = Share{1.0};
  SmallWorld world(rules);
  Person& person = world.add_settler(0);
  world.live_through(28);

  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::intake, MeetingResult::called_off)),
            (std::vector<Day>{7, 14, 21, 28}));
  EXPECT_EQ(world.slots_used(Agency::adviser, Purpose::called_off), 4);
}

struct Schooling {
  Education education = Education::higher;
  bool papers = true;
  bool fast_track = false;
};

/// When education was recognised (or learning assessed), if ever; asked for six months after settlement.
std::vector<Day> recognised_on(const Schooling& schooling, double asks, double assessed, std::uint8_t how) {
  Parameters rules = calm();
  rules.recognition.share = Share{asks};
  rules.recognition.start_month = Months{6.0};
  rules.recognition.months = Months{2.0};
  rules.recognition.undocumented_months = Months{7.0};
  rules.prior_learning.share = Share{assessed};
  rules.prior_learning.months = Months{4.0};
  SmallWorld world(rules);
  Person& person = world.add(State::outside);
  person.education = schooling.education;
  person.has_papers = schooling.papers;
  person.fast_track = schooling.fast_track;
  Scene scene = world.scene(person);
  plan_recognition(scene, person, schooling.fast_track ? 0.0 : *rules.recognition.start_month);
  world.live_through(700);
  return world.days(person, Fact::recognised, how);
}

constexpr std::uint8_t by_papers = 0;
constexpr std::uint8_t by_assessment = 1;

TEST(Recognition, OfHigherEducationTakesItsHandlingTime) {
  EXPECT_EQ(recognised_on({}, 1.0, 0.0, by_papers), (std::vector<Day>{months(8.0)}));
  EXPECT_EQ(recognised_on({.papers = false}, 1.0, 0.0, by_papers), (std::vector<Day>{months(13.0)}));
}

TEST(Recognition, IsAskedForAtOnceOnTheFastTrack) {
  EXPECT_EQ(recognised_on({.fast_track = true}, 0.0, 0.0, by_papers), (std::vector<Day>{months(2.0)}));
}

TEST(Recognition, IsForThoseWhoAskAndHaveStudied) {
  EXPECT_TRUE(recognised_on({}, 0.0, 0.0, by_papers).empty());
  EXPECT_TRUE(recognised_on({.education = Education::upper_secondary}, 1.0, 0.0, by_papers).empty());
  EXPECT_TRUE(recognised_on({.education = Education::compulsory}, 1.0, 1.0, by_papers).empty());
}

TEST(Recognition, MayBeReplacedByAnAssessmentForThoseWithoutPapers) {
  const Schooling lost{.education = Education::upper_secondary, .papers = false};
  EXPECT_EQ(recognised_on(lost, 1.0, 1.0, by_assessment), (std::vector<Day>{months(10.0)}));
  EXPECT_TRUE(recognised_on(lost, 1.0, 0.0, by_assessment).empty());
  EXPECT_TRUE(recognised_on({.education = Education::upper_secondary}, 1.0, 1.0, by_assessment).empty());
  EXPECT_TRUE(recognised_on({.education = Education::compulsory, .papers = false}, 1.0, 1.0, by_assessment).empty());
}

Parameters everybody_asks() {
  Parameters rules = calm();
  rules.recognition.share = rules.prior_learning.share = Share{1.0};
  return rules;
}

TEST(Recognition, AskedForSeveralTimesIsGivenOnce) {
  for (const bool papers : {true, false}) {
    SmallWorld world(everybody_asks());
    Person& person = world.add(State::outside);
    person.education = papers ? Education::higher : Education::upper_secondary;
    person.has_papers = papers;
    Scene scene = world.scene(person);
    plan_recognition(scene, person, 0.0);
    plan_recognition(scene, person, 6.0);
    world.live_through(700);
    EXPECT_EQ(person.recognised, papers);
    EXPECT_EQ(person.assessed, !papers);
    Scene later = world.scene(person);
    plan_recognition(later, person, 0.0);
    world.live_through(1400);

    EXPECT_EQ(world.count(person, Fact::recognised), 1);
  }
}

TEST(Recognition, IsNotAskedForByThoseWhoHaveItOrAnAssessment) {
  for (const bool assessed : {true, false})
    for (const bool papers : {true, false}) {
      SmallWorld world(everybody_asks());
      Person& person = world.add(State::outside);
      person.education = Education::higher;
      person.has_papers = papers;
      person.assessed = assessed;
      person.recognised = !assessed;
      Scene scene = world.scene(person);
      plan_recognition(scene, person, 0.0);
      world.live_through(700);

      EXPECT_EQ(world.count(person, Fact::recognised), 0);
    }
}

Industry field_after_guidance(std::uint32_t in_demand, double gain) {
  Country country = small_country();
  country.commuting[0].in_demand = in_demand;
  Parameters rules = calm();
  rules.guidance.share = Share{1.0};
  rules.guidance.match_gain = Share{gain};
  rules.guidance.start_month = Months{3.0};
  SmallWorld world(rules, {}, country);
  Person& person = world.add(State::programme);
  person.field = Industry::P;
  Scene scene = world.scene(person);
  scene.plan(months(3.0), person, Step::guidance);
  world.live_through(100);
  EXPECT_EQ(world.days(person, Fact::guided), (std::vector<Day>{months(3.0)}));
  return person.field;
}

TEST(Guidance, TurnsPeopleToAFieldInDemandNearby) {
  const std::uint32_t only_care = 1U << index(Industry::Q);

  EXPECT_EQ(field_after_guidance(only_care, 1.0), Industry::Q);
  EXPECT_EQ(field_after_guidance(only_care, 0.0), Industry::P);
}

TEST(Guidance, LeavesThoseAloneWhoseFieldIsInDemandOrWhereNoneIs) {
  EXPECT_EQ(field_after_guidance(1U << index(Industry::P) | 1U << index(Industry::Q), 1.0), Industry::P);
  EXPECT_EQ(field_after_guidance(0, 1.0), Industry::P);
}

TEST(Guidance, HappensToTheShareThatGetsItOnSettlement) {
  for (const double share : {0.0, 1.0}) {
    Parameters rules = arriving(true);
    rules.guidance.share = Share{share};
    rules.guidance.start_month = Months{2.0};
    SmallWorld world(rules);
    Person& person = world.add_settler(10);
    world.live_through(120);

    EXPECT_EQ(world.days(person, Fact::guided), share > 0.0 ? std::vector<Day>{10 + months(2.0)} : std::vector<Day>{});
  }
}

}  // namespace
}  // namespace hurtigspor
