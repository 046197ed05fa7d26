#include "world/staffing.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <cmath>

#include "sim/world/small_country.hpp"

namespace hurtigspor {
namespace {

/// Rules under which 700 clients have 10 caseworkers with 12 slots each, and a refugee counts like anybody else.
Parameters even_rules() {
  Parameters rules = calm();
  rules.nav.caseload = Persons{70.0};
  rules.nav.meetings_per_week = Meetings{12.0};
  rules.nav.refugee_priority = Number{1.0};
  rules.nav.participant_weight = Number{0.25};
  rules.organisation.in_nav_share = Share{1.0};
  rules.organisation.co_located_share = Share{0.0};
  rules.in_nav.adviser_dilution = Share{0.0};
  return rules;
}

Parameters with_separate_service(Parameters rules) {
  rules.organisation.in_nav_share = Share{0.0};
  return rules;
}

struct Staffed {
  Country country;
  Scenario scenario;
  Stage stage;
  World world;

  explicit Staffed(const Parameters& rules, Country founded = small_country())
      : country(std::move(founded)),
        scenario(scenario_of(rules, country)),
        stage(small_stage(scenario, country)),
        world(stage, {2016, 0, 0}) {
    for (Locality& locality : world.localities) found_staff(world, locality);
  }

  Locality& office() { return world.localities[0]; }
  Desk& desk() { return office().desks[0]; }
  void live(Week from, Week to) {
    for (Week week = from; week < to; ++week) {
      office().epoch = scenario.epoch_of(scenario.start() + week * 7);
      begin_week(world, office(), week);
    }
  }
  /// Slots that records say went to a purpose.
  std::uint32_t slots(Agency agency, Purpose purpose) {
    std::uint32_t sum = 0;
    for (const Record& record : office().records)
      if (record.fact == Fact::slot && record.result == index(agency) * 16 + index(purpose)) sum += record.other;
    return sum;
  }
};

TEST(Organisation, TakesTheServicesInNavFromBelowAndTheCoLocatedFromAbove) {
  OrganisationParameters rule;
  rule.in_nav_share = Share{0.5};
  rule.co_located_share = Share{0.2};

  EXPECT_EQ(organisation_of(0.0, rule), Organisation::in_nav);
  EXPECT_EQ(organisation_of(0.49, rule), Organisation::in_nav);
  EXPECT_EQ(organisation_of(0.5, rule), Organisation::separate);
  EXPECT_EQ(organisation_of(0.79, rule), Organisation::separate);
  EXPECT_EQ(organisation_of(0.8, rule), Organisation::co_located);
}

RC_GTEST_PROP(Organisation, MovesOnlyThoseServicesThatAShareTakesOrGives, ()) {
  const auto share = [] { return *rc::gen::inRange(0, 501) / 1000.0; };
  OrganisationParameters before;
  before.in_nav_share = Share{share()};
  before.co_located_share = Share{share()};
  OrganisationParameters after = before;
  after.in_nav_share = Share{std::min(1.0 - *before.co_located_share, *before.in_nav_share + share())};
  const double uniform = *rc::gen::inRange(0, 1000) / 1000.0;

  const Organisation was = organisation_of(uniform, before);
  const Organisation is = organisation_of(uniform, after);
  RC_ASSERT(was == is || (was == Organisation::separate && is == Organisation::in_nav));
}

TEST(Organisation, IsDrawnFromTheMunicipalitysFixedUniform) {
  Parameters rules = even_rules();
  const Luck luck({2016, 0, 0}, {Agent::Kind::place, 101}, static_cast<std::uint8_t>(Step::organisation), 0);

  rules.organisation.in_nav_share = Share{luck.share(0) + 1e-9};
  EXPECT_EQ(Staffed(rules).desk().organisation, Organisation::in_nav);
  rules.organisation.in_nav_share = Share{luck.share(0) - 1e-9};
  EXPECT_EQ(Staffed(rules).desk().organisation, Organisation::separate);
}

constexpr double usual_caseload = 70.0;

TEST(RefugeeShare, IsTheFormulaWorkedOutByHand) {
  Parameters rules = even_rules();
  rules.nav.refugee_priority = Number{0.8};
  rules.nav.crowding = Number{0.5};

  // 70 clients and 40 participants at a quarter; 630 others; 8 caseworkers where 700 clients call for 10
  const RefugeeShare split = refugee_share(rules, 70.0, 40.0, 700.0, 8.0, usual_caseload);

  EXPECT_DOUBLE_EQ(split.clients, 80.0);
  EXPECT_DOUBLE_EQ(split.others, 630.0);
  EXPECT_NEAR(split.priority, 0.8 * std::sqrt(0.8), 1e-12);
  EXPECT_NEAR(split.share(), 80.0 * split.priority / (80.0 * split.priority + 630.0), 1e-12);
}

TEST(RefugeeShare, IsNothingWithoutRefugeesAndEverythingWithoutOthers) {
  EXPECT_EQ(refugee_share(even_rules(), 0.0, 0.0, 700.0, 10.0, usual_caseload).share(), 0.0);
  EXPECT_EQ(refugee_share(even_rules(), 50.0, 0.0, 40.0, 10.0, usual_caseload).share(), 1.0);
}

TEST(RefugeeShare, LosesPriorityUnderPressureAndGainsNoneFromIdleStaff) {
  Parameters rules = even_rules();
  rules.nav.crowding = Number{1.0};

  EXPECT_DOUBLE_EQ(refugee_share(rules, 70.0, 0.0, 700.0, 5.0, usual_caseload).priority, 0.5);
  EXPECT_DOUBLE_EQ(refugee_share(rules, 70.0, 0.0, 700.0, 10.0, usual_caseload).priority, 1.0);
  EXPECT_DOUBLE_EQ(refugee_share(rules, 70.0, 0.0, 700.0, 20.0, usual_caseload).priority, 1.0);
}

TEST(Founding, StaffsTheProgrammeForTwiceAYearsIntakeAndNavForItsClients) {
  Parameters rules = even_rules();
  rules.population.adult_share = Share{0.5};
  rules.population.family_per_settled = Number{0.2};
  rules.population.cohort_scale = Number{2.0};
  rules.adviser.target_caseload = Persons{24.0};

  Staffed staffed(rules);

  // 60 settled a year, twice the people, half of them adults, a fifth more in families
  EXPECT_DOUBLE_EQ(staffed.desk().advisers, 2.0 * 60.0 * 2.0 * 0.5 * 1.2 / 24.0);
  EXPECT_DOUBLE_EQ(staffed.office().caseworkers, 10.0);
}

TEST(Advisers, FollowParticipantsWithTheirLag) {
  Parameters rules = even_rules();
  rules.adviser.hiring_lag_months = Months{12.0};
  rules.adviser.target_caseload = Persons{20.0};
  Staffed staffed(rules);
  staffed.desk().advisers = 2.0;
  staffed.desk().participants = 200;

  staffed.live(0, 53);

  // wanted are 10; after a year of a lag of a year all but 1/e of the gap is closed
  EXPECT_NEAR(staffed.desk().advisers, 10.0 - 8.0 * std::exp(-52.0 * 7.0 / days_per_year), 0.05);
}

TEST(Advisers, HaveFewerSlotsInsideNavAndTeachersAsManyAsTheirClasses) {
  Parameters rules = even_rules();
  rules.in_nav.adviser_dilution = Share{0.25};
  rules.adviser.meetings_per_week = Meetings{10.0};
  rules.teaching.class_size = Persons{15.0};
  rules.teaching.meetings_per_week = Meetings{3.0};
  for (const bool separate : {false, true}) {
    Staffed staffed(separate ? with_separate_service(rules) : rules);
    staffed.desk().advisers = 4.0;
    staffed.desk().participants = 60;

    staffed.live(0, 1);

    EXPECT_EQ(staffed.desk().adviser_diary.slots(), separate ? 40 : 30);
    EXPECT_EQ(staffed.desk().teacher_diary.slots(), 12);
  }
}

TEST(NavSlots, AreTheRefugeesShareOfAllTheOfficesSlots) {
  Staffed staffed(even_rules());
  staffed.desk().refugee_clients = 350;

  staffed.live(0, 1);

  EXPECT_EQ(staffed.office().nav_diary.slots(), 60);
  EXPECT_EQ(staffed.slots(Agency::nav, Purpose::other_clients), 60U);
}

TEST(NavSlots, AreFewerWhereMoreOthersAreUnemployedInTheScenario) {
  Parameters rules = even_rules();
  rules.labour_market.unemployment = Number{2.0};
  Staffed staffed(rules);
  staffed.desk().refugee_clients = 350;

  staffed.live(0, 1);

  EXPECT_EQ(staffed.office().nav_diary.slots(), 30);  // 350 of 1,400 have a quarter of ten caseworkers' 120
}

TEST(KeptHours, AreAShareOfTheSlotsOfAdvisersAndOfNavsForRefugeesNotOfTeachers) {
  Parameters rules = even_rules();
  rules.adviser.meetings_per_week = Meetings{10.0};
  rules.teaching.class_size = Persons{15.0};
  rules.teaching.meetings_per_week = Meetings{3.0};
  rules.follow_up.reserved_share = Share{0.2};
  Staffed staffed(rules);
  staffed.desk().advisers = 4.0;
  staffed.desk().participants = 60;
  staffed.desk().refugee_clients = 335;  // with a quarter of the participants 350 of 715

  staffed.live(0, 1);

  const auto for_people = [](Diary diary) {
    int used = 0;
    while (diary.use_now(HourFor::people)) ++used;
    return used;
  };
  EXPECT_EQ(for_people(staffed.desk().adviser_diary), 32);
  EXPECT_EQ(for_people(staffed.desk().teacher_diary), 12);
  EXPECT_EQ(staffed.office().nav_diary.slots(), 58);           // of 120 * 350 / 715
  EXPECT_EQ(for_people(staffed.office().nav_diary), 58 - 11);  // a fifth is 11.7
}

/// What the place adds to the log-odds of hiring in the first week of a month.
double local_odds(const Parameters& rules, float tightness, double effect) {
  Country country = small_country();
  const auto month = static_cast<std::size_t>(country.month_index(rules.run.start));
  country.tightness[0][month] = tightness;
  Staffed staffed(rules, country);
  staffed.desk().municipality_effect = effect;
  staffed.live(0, 1);
  return staffed.desk().local_odds;
}

TEST(LocalOdds, AreTheMunicipalitysEffectAndTheCompetitionOfOthersForJobs) {
  Parameters rules = even_rules();
  rules.hiring.competition = LogOdds{1.5};

  EXPECT_NEAR(local_odds(rules, 1.0F, 0.3), 0.3, 1e-12);
  EXPECT_NEAR(local_odds(rules, 2.0F, 0.3), 0.3 + 1.5 * std::log(2.0), 1e-7);
  EXPECT_NEAR(local_odds(rules, 0.5F, -0.2), -0.2 - 1.5 * std::log(2.0), 1e-7);

  rules.labour_market.unemployment = Number{2.0};  // twice the unemployment is half the tightness
  EXPECT_NEAR(local_odds(rules, 1.0F, 0.3), 0.3 - 1.5 * std::log(2.0), 1e-7);
}

TEST(LocalOdds, FollowTheMonthsWeekByWeek) {
  Country country = small_country();
  const auto first = static_cast<std::size_t>(country.month_index(Date::of(2017, 1, 1)));
  country.tightness[0][first + 1] = 2.0F;  // February
  Parameters rules = even_rules();
  rules.hiring.competition = LogOdds{1.0};
  Staffed staffed(rules, country);

  staffed.live(0, 5);  // the last week begins on 29 January
  EXPECT_NEAR(staffed.desk().local_odds, 0.0, 1e-12);
  staffed.live(5, 6);  // 5 February
  EXPECT_NEAR(staffed.desk().local_odds, std::log(2.0), 1e-12);
}

TEST(NavSlots, FallWhereASeparateServiceHasTakenStaffAlong) {
  Parameters rules = with_separate_service(even_rules());
  rules.separate.nav_capacity_loss = Share{0.16};
  Staffed staffed(rules);
  staffed.desk().refugee_clients = 350;

  staffed.live(0, 1);

  EXPECT_EQ(staffed.office().nav_diary.slots(), 50);  // of 50.4
}

TEST(NavSlots, ThatNobodyUsedAreRecordedAsLapsedTogetherWithTheRest) {
  Staffed staffed(even_rules());
  staffed.desk().refugee_clients = 350;
  staffed.live(0, 1);
  for (int times = 0; times < 20; ++times) staffed.office().nav_diary.use_now();
  for (int times = 0; times < 5; ++times) staffed.office().nav_diary.book(0);  // they never come

  staffed.live(1, 2);

  EXPECT_EQ(staffed.slots(Agency::nav, Purpose::lapsed), 40U);
}

TEST(Caseworkers, StayUntil2022AndThenFollowTheirClientsWithALagOfTwoYears) {
  Country country = small_country();
  const auto month = static_cast<std::size_t>(country.month_index(Date::of(2020, 3, 1)));
  for (std::size_t row = month; row < country.nav_clients[0].size(); ++row) country.nav_clients[0][row] = 1400.0F;
  Parameters rules = even_rules();
  rules.run.start = Date::of(2019, 1, 1);
  rules.nav.staffing_lag_months = Months{24.0};
  Staffed staffed(rules, country);
  const auto week_of = [&](Date date) { return (date - rules.run.start + 6) / 7; };

  staffed.live(0, week_of(Date::of(2022, 1, 1)));
  EXPECT_DOUBLE_EQ(staffed.office().caseworkers, 10.0);

  staffed.live(week_of(Date::of(2022, 1, 1)), week_of(Date::of(2024, 1, 1)));
  EXPECT_NEAR(staffed.office().caseworkers, 20.0 - 10.0 * std::exp(-1.0), 0.05);
}

TEST(Caseworkers, AreHiredForASmallerCaseloadWithTheirLagWhichRelievesTheOfficeMeanwhile) {
  Parameters rules = even_rules();
  rules.nav.staffing_lag_months = Months{24.0};
  Staffed staffed(rules);
  Parameters smaller = rules;
  smaller.nav.caseload = Persons{35.0};
  change_from(staffed.scenario, rules.run.start + 7, smaller);

  staffed.live(0, 1 + 104);

  EXPECT_NEAR(staffed.office().caseworkers, 20.0 - 10.0 * std::exp(-1.0), 0.05);
  smaller.nav.crowding = Number{1.0};
  EXPECT_DOUBLE_EQ(refugee_share(smaller, 70.0, 0.0, 700.0, 15.0, usual_caseload).priority, 1.0);
}

TEST(Reorganisation, CostsCapacityUntilItHasSettled) {
  Parameters rules = even_rules();
  rules.adviser.meetings_per_week = Meetings{10.0};
  rules.organisation.switch_loss = Share{0.2};
  rules.organisation.switch_months = Months{12.0};
  rules.separate.nav_capacity_loss = Share{0.0};
  rules.adviser.target_caseload = Persons{20.0};
  Staffed staffed(rules);
  change_from(staffed.scenario, rules.run.start + 70, with_separate_service(rules));
  staffed.desk().advisers = 5.0;
  staffed.desk().participants = 100;
  staffed.desk().refugee_clients = 325;  // 325 + 25 of 700 - 325 + 350

  staffed.live(0, 10);
  const int adviser_slots = staffed.desk().adviser_diary.slots();
  const int nav_slots = staffed.office().nav_diary.slots();
  EXPECT_EQ(adviser_slots, 50);
  EXPECT_EQ(staffed.desk().reorganised_on, never);

  staffed.live(10, 11);
  EXPECT_EQ(staffed.desk().organisation, Organisation::separate);
  EXPECT_EQ(staffed.desk().reorganised_on, 70);
  EXPECT_EQ(staffed.desk().adviser_diary.slots(), 40);
  EXPECT_NEAR(staffed.office().nav_diary.slots(), 0.8 * nav_slots, 1.0);

  staffed.live(11, 10 + 54);
  EXPECT_EQ(staffed.desk().adviser_diary.slots(), 50);
  EXPECT_NEAR(staffed.office().nav_diary.slots(), nav_slots, 1.0);
}

TEST(SubsidyRights, AccrueWithTheOfficesRefugeeClients) {
  Parameters rules = even_rules();
  rules.subsidy.per_office_year = PerHundredClientsYear{8.0};
  Staffed staffed(rules);
  staffed.desk().refugee_clients = 350;

  staffed.live(0, 52);

  EXPECT_NEAR(staffed.office().subsidy_rights, 28.0, 1e-9);
}

TEST(IndustryPlaces, AccrueOverTheYearAndLapseAtItsEnd) {
  Parameters rules = even_rules();
  rules.industry_programme.places = PerThousandJobsYear{50.0};  // the nursing home has 50 of a thousand jobs
  rules.industry_programme.industry = Industry::Q;
  Staffed staffed(rules);

  staffed.live(0, 52);
  EXPECT_NEAR(staffed.desk().industry_places, 2.5, 1e-9);

  staffed.live(52, 53);  // the week of 31 December 2017
  EXPECT_NEAR(staffed.desk().industry_places, 2.5 * 53.0 / 52.0, 1e-9);
  staffed.live(53, 54);  // a new year: the two whole places lapse
  EXPECT_NEAR(staffed.desk().industry_places, 2.5 * 54.0 / 52.0 - 2.0, 1e-9);
}

}  // namespace
}  // namespace hurtigspor
