#include <gtest/gtest.h>

#include <cmath>

#include "sim/journey/small_world.hpp"
#include "sim/world/sampling.hpp"

namespace hurtigspor {
namespace {

struct Entrant {
  Inflow inflow = Inflow::settled;
  Education education = Education::upper_secondary;
  bool fast_track = false;
};

/// The planned length for somebody who starts on the first day of a run.
Day planned_length(Date start, const Entrant& entrant, double extension_share = 0.0) {
  Parameters rules = calm();
  rules.run.start = start;
  rules.programme.months = Months{24.0};
  rules.programme.short_months = Months{6.0};
  rules.programme.long_months = Months{30.0};
  rules.programme.collective_months = Months{10.0};
  rules.programme.extension_share = Share{extension_share};
  rules.fast_track.duration_months = Months{5.0};
  SmallWorld world(rules);
  Person& person = world.add(State::social_assistance);
  person.inflow = entrant.inflow;
  person.education = entrant.education;
  person.fast_track = entrant.fast_track;
  world.scene(person).plan(0, person, Step::programme_start);
  world.live_through(0);
  EXPECT_EQ(person.state, State::programme);
  return person.programme_end;
}

constexpr Date old_act = Date::of(2017, 1, 1);
constexpr Date new_act = Date::of(2021, 1, 1);

TEST(ProgrammeLength, IsTwoYearsUnderTheOldAct) {
  for (const Education education : {Education::compulsory, Education::upper_secondary, Education::higher})
    EXPECT_EQ(planned_length(old_act, {.education = education}), months(24.0));
  EXPECT_EQ(planned_length(old_act, {.inflow = Inflow::family}), months(24.0));
}

TEST(ProgrammeLength, GoesBySchoolingUnderTheNewAct) {
  EXPECT_EQ(planned_length(new_act, {.education = Education::compulsory}), months(30.0));
  EXPECT_EQ(planned_length(new_act, {.education = Education::upper_secondary}), months(6.0));
  EXPECT_EQ(planned_length(new_act, {.education = Education::higher}), months(6.0));
}

TEST(ProgrammeLength, IsTheirOwnUnderCollectiveProtection) {
  EXPECT_EQ(planned_length(new_act, {.inflow = Inflow::collective, .education = Education::compulsory}), months(10.0));
  EXPECT_EQ(planned_length(new_act, {.inflow = Inflow::collective}, 1.0), months(10.0));
}

TEST(ProgrammeLength, IsExtendedByUpToAYear) {
  const Day extended = planned_length(old_act, {}, 1.0);

  EXPECT_GT(extended, months(24.0));
  EXPECT_LE(extended, months(36.0));
}

TEST(ProgrammeLength, IsShorterOnTheFastTrack) {
  EXPECT_EQ(planned_length(old_act, {.fast_track = true}, 1.0), months(5.0));
}

TEST(ProgrammeLength, IsThatOfTheActInForceOnTheDayOfSettlement) {
  Parameters rules = calm();
  rules.run.start = Date::of(2020, 12, 1);
  rules.programme.start_wait_weeks = Weeks{9.0};
  rules.programme.months = Months{24.0};
  rules.population.education_upper_secondary = Share{1.0};
  rules.population.education_higher = Share{0.0};
  SmallWorld world(rules);
  Person& before = world.add_settler(30);
  Person& after = world.add_settler(31);
  world.live_through(200);

  EXPECT_EQ(before.programme_end - world.days(before, Fact::programme).front(), months(24.0));
  EXPECT_EQ(after.programme_end - world.days(after, Fact::programme).front(), months(*rules.programme.short_months));
}

TEST(ProgrammeLength, IsThatOfTheOldActForAllWhereTheNewOneNeverCame) {
  for (const bool came : {true, false}) {
    Parameters rules = calm();
    rules.run.start = new_act;
    rules.programme.act_2021 = came;
    rules.programme.months = Months{24.0};
    rules.programme.short_months = Months{6.0};
    rules.programme.collective_months = Months{10.0};
    SmallWorld world(rules);
    Person& person = world.add(State::social_assistance);
    Person& protected_together = world.add(State::social_assistance);
    protected_together.inflow = Inflow::collective;
    for (Person* one : {&person, &protected_together}) world.scene(*one).plan(0, *one, Step::programme_start);
    world.live_through(0);

    EXPECT_EQ(person.programme_end, months(came ? 6.0 : 24.0));
    EXPECT_EQ(protected_together.programme_end, months(10.0));
  }
}

TEST(Programme, IsNotStartedByThoseWhoHaveFoundWorkOrSchool) {
  for (const bool works : {false, true}) {
    SmallWorld world;
    Person& person = world.add(works ? State::employed : State::in_education);
    person.has_job = works;
    world.scene(person).plan(0, person, Step::programme_start);
    world.live_through(5);

    EXPECT_EQ(world.count(person, Fact::programme), 0);
    EXPECT_EQ(world.desk().participants, 0);
  }
}

TEST(Programme, CountsItsParticipants) {
  Parameters rules = calm();
  rules.programme.months = Months{6.0};
  SmallWorld world(rules);
  for (int row = 0; row < 3; ++row) {
    Person& person = world.add(State::outside);
    world.scene(person).plan(row, person, Step::programme_start);
  }
  world.live_through(2);
  EXPECT_EQ(world.desk().participants, 3);
  world.live_through(months(6.0));
  EXPECT_EQ(world.desk().participants, 2);
  world.live_through(months(6.0) + 2);
  EXPECT_EQ(world.desk().participants, 0);
}

/// Days of the drop-out of twins under a hazard that makes them wait for hundreds of days.
Day dropout_of(Sex sex, bool small_children, bool health_limited) {
  Parameters rules = calm();
  rules.programme.dropout_hazard = PerYear{0.5};
  rules.programme.dropout_women = Number{1.25};
  rules.programme.dropout_children = Number{1.6};
  rules.programme.dropout_health = Number{2.0};
  rules.programme.months = Months{90.0};
  SmallWorld world(rules);
  Person& person = world.add(State::outside, byen, 4);
  person.sex = sex;
  person.small_children = small_children;
  person.health_limited = health_limited;
  world.scene(person).plan(0, person, Step::programme_start);
  world.live_through(2500);
  const auto days = world.days(person, Fact::programme, std::uint8_t{3});
  return days.empty() ? never : days.front();
}

TEST(DropOut, ComesSoonerForWomenParentsAndThoseInPoorHealthInProportionToTheHazard) {
  const Day alone = dropout_of(Sex::men, false, false);
  ASSERT_NE(alone, never);

  EXPECT_NEAR(dropout_of(Sex::women, false, false), alone / 1.25, 1.0);
  EXPECT_NEAR(dropout_of(Sex::men, true, false), alone / 1.6, 1.0);
  EXPECT_NEAR(dropout_of(Sex::women, true, true), alone / (1.25 * 1.6 * 2.0), 1.0);
}

TEST(DropOut, GoesToSchoolWhereThereIsAPlaceAndElseLeavesWithNothingUnasked) {
  for (const bool place : {false, true}) {
    Parameters rules = calm();
    rules.programme.dropout_hazard = PerYear{30.0};
    rules.programme.months = Months{24.0};
    rules.education.no_work_share = Share{0.5};
    rules.education.start_at_exit = Share{place ? 0.5 : 0.0};  // a place for everybody, or for nobody
    rules.education.age_slope = PerYear{0.0};
    rules.education.language_slope = Number{0.0};
    rules.education.compulsory_share = Share{0.0};
    rules.education.months = Months{24.0};
    SmallWorld world(rules);
    Person& person = world.add(State::outside);
    world.scene(person).plan(0, person, Step::programme_start);
    world.live_through(300);

    EXPECT_EQ(world.count(person, Fact::programme, std::uint8_t{3}), 1);
    EXPECT_EQ(world.count(person, Fact::exit, result_of(place ? ExitState::education : ExitState::other)), 1);
    EXPECT_EQ(person.state == State::in_education || person.state == State::employed_and_in_education, place);
    EXPECT_EQ(world.meetings(person, MeetingKind::handover, MeetingResult::due), 0);
  }
}

Parameters talking() {
  Parameters rules = open_firms();
  rules.adviser.follow_up_weeks = Weeks{5.0};
  rules.placement.per_talk = Share{1.0};
  rules.placement.min_language = Level{1.5};
  rules.placement.weeks = Weeks{12.0};
  rules.language.class_rate = rules.language.work_rate = PerYear{0.0};
  return rules;
}

Person& talker(SmallWorld& world, float language) {
  Person& person = world.add_participant(1000);
  person.language = language;
  world.scene(person).plan(35, person, Step::adviser_talk);
  return person;
}

TEST(AdviserTalk, ComesAtItsIntervalWhenThereAreSlots) {
  SmallWorld world(talking());
  Person& person = talker(world, 0.0F);
  world.live_through(150);

  EXPECT_EQ(world.days(person, Fact::meeting, result_of(MeetingKind::adviser_talk, MeetingResult::held)),
            (std::vector<Day>{35, 70, 105, 140}));
}

TEST(AdviserTalk, LeadsToAPlacementOnlyAtSufficientLanguage) {
  SmallWorld world(talking());
  Person& below = talker(world, 1.49F);
  Person& above = talker(world, 1.5F);
  world.live_through(40);

  EXPECT_EQ(world.count(below, Fact::placement), 0);
  EXPECT_EQ(world.count(above, Fact::placement, result_of(PlacementFact::sought)), 1);
  EXPECT_TRUE(above.in_placement);
}

TEST(AdviserTalk, SeeksPlacementsLessOftenForThoseWhoseHealthLimitsThem) {
  Parameters rules = talking();
  rules.health.activity = Share{0.0};
  SmallWorld world(rules);
  Person& person = talker(world, 3.0F);
  person.health_limited = true;
  world.live_through(400);

  EXPECT_EQ(world.count(person, Fact::placement), 0);
}

TEST(AdviserTalk, FollowsALiveLeadUp) {
  Parameters rules = talking();
  rules.lead.hire = Share{1.0};
  rules.programme.beside_job_share = Share{0.0};
  SmallWorld world(rules);
  Person& person = talker(world, 3.0F);
  Scene scene = world.scene(person);
  find_lead(scene, person, hotel, true);
  world.live_through(40);

  EXPECT_EQ(person.employer, hotel);
  EXPECT_EQ(person.job_started, 35);
  EXPECT_EQ(world.count(person, Fact::placement), 0);
}

TEST(AdviserTalk, GivesAPlaceOfTheIndustryProgrammeToSomebodyOfThatField) {
  Parameters rules = talking();
  rules.placement.per_talk = Share{0.0};
  rules.industry_programme.industry = Industry::Q;
  rules.industry_programme.weeks = Weeks{20.0};
  SmallWorld world(rules);
  world.desk().industry_places = 1.5;
  Person& other_field = talker(world, 3.0F);
  Person& first = talker(world, 3.0F);
  Person& second = talker(world, 3.0F);
  first.field = second.field = Industry::Q;
  world.live_through(40);

  EXPECT_FALSE(other_field.in_placement);
  ASSERT_NE(first.in_placement, second.in_placement);  // one place, used once
  const Person& lucky = first.in_placement ? first : second;
  EXPECT_EQ(lucky.host, nursing_home);
  EXPECT_TRUE(lucky.mentored);
  EXPECT_TRUE(lucky.lessons_fit);
  EXPECT_DOUBLE_EQ(world.desk().industry_places, 0.5);

  world.live_through(35 + 140);
  EXPECT_EQ(world.days(lucky, Fact::placement, result_of(PlacementFact::ends)), (std::vector<Day>{35 + 140}));
}

// A third of the participants of other fields wish for it; whose field it is needs no wish.
TEST(AdviserTalk, GivesPlacesOfTheIndustryProgrammeToThoseOfOtherFieldsWhoWishForThem) {
  constexpr int many = 4000;
  Parameters rules = talking();
  rules.placement.per_talk = Share{0.0};
  rules.industry_programme.industry = Industry::Q;
  rules.industry_programme.wish_share = Share{1.0 / 3.0};
  SmallWorld world(rules);
  world.desk().industry_places = 1e5;
  for (int row = 0; row < many; ++row) talker(world, 3.0F);
  Person& own_field = talker(world, 3.0F);
  own_field.field = Industry::Q;
  world.live_through(40);

  EXPECT_TRUE(own_field.in_placement);
  int wished = 0;
  for (const Person& person : world.world.people) wished += person.in_placement && person.field != Industry::Q;
  EXPECT_NEAR(wished / double{many}, 1.0 / 3.0, error_of_share(1.0 / 3.0, many));
}

TEST(AdviserTalk, FindsTheSameWishAtEveryTalk) {
  Parameters rules = talking();
  rules.placement.per_talk = Share{0.0};
  rules.industry_programme.industry = Industry::Q;
  rules.industry_programme.wish_share = Share{0.5};
  rules.industry_programme.weeks = Weeks{4.0};
  rules.lead.per_placement = rules.lead.per_placement_close = Share{0.0};
  SmallWorld world(rules);
  world.desk().industry_places = 1e5;
  for (int row = 0; row < 200; ++row) talker(world, 3.0F);
  world.live_through(35 + 4 * 35 + 1);

  for (const Person& person : world.world.people) {
    const int places = world.count(person, Fact::placement, result_of(PlacementFact::begins));
    EXPECT_TRUE(places == 0 || places == 5) << places;
  }
}

struct Hired {
  SmallWorld world;
  Person* person;

  Hired(Day programme_end, double beside_share) : world(rules(beside_share)) {
    person = &world.add_participant(programme_end);
    Scene scene = world.scene(*person);
    begin_job(scene, *person, hotel, JobKind::ordinary);
  }
  static Parameters rules(double beside_share) {
    Parameters rules = open_firms();
    rules.programme.beside_job_months = Months{6.0};
    rules.programme.beside_job_share = Share{beside_share};
    return rules;
  }
};

TEST(HiredInTheProgramme, SomeStayBesideTheJobWhileMoreThanHalfAYearIsLeft) {
  Hired stays(400, 1.0);
  EXPECT_EQ(stays.person->state, State::programme);
  EXPECT_TRUE(stays.person->has_job);
  EXPECT_EQ(stays.world.count(*stays.person, Fact::work_beside, std::uint8_t{1}), 1);

  stays.world.live_through(400);
  EXPECT_EQ(stays.person->state, State::employed);
  EXPECT_EQ(stays.world.days(*stays.person, Fact::exit, result_of(ExitState::work)), (std::vector<Day>{400}));
}

TEST(HiredInTheProgramme, TheOthersLeaveItForTheJob) {
  for (const auto& [programme_end, beside_share] : {std::pair{400, 0.0}, std::pair{180, 1.0}}) {
    Hired leaves(programme_end, beside_share);
    EXPECT_EQ(leaves.person->state, State::employed);
    EXPECT_EQ(leaves.world.count(*leaves.person, Fact::programme, std::uint8_t{2}), 1);
    EXPECT_EQ(leaves.world.count(*leaves.person, Fact::exit, result_of(ExitState::work)), 1);
    EXPECT_EQ(leaves.world.desk().participants, 0);
  }
}

TEST(HiredInTheProgramme, LooksForWorkAsBeforeAfterTheJobIsLost) {
  // The job that fills a part of the programme leaves one chain of applications behind, not two.
  Parameters rules = Hired::rules(1.0);
  rules.search.rate = PerMonth{2.0};
  rules.search.discouragement = rules.search.network_gain = PerYear{0.0};
  rules.programme.search_factor = Number{1.0};
  SmallWorld world(rules);
  constexpr int many = 400;
  for (int row = 0; row < many; ++row) {
    Person& person = world.add_participant(2000);
    Scene scene = world.scene(person);
    begin_search(scene, person);
    begin_job(scene, person, hotel, JobKind::ordinary);
    end_job(scene, person);
  }
  world.live_through(730);

  // 24 months at two a month (each wait rounded up to whole days): 400 people send some 18,500, by chance within 2.5 %
  const double a_day = 1.0 - std::exp(-2.0 / days_per_month);
  const double sent = world.count(Fact::application, std::uint8_t{0});
  EXPECT_NEAR(sent / many / 730.0, a_day, 0.03 * a_day);
}

}  // namespace
}  // namespace hurtigspor
