#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "outcomes/tables.hpp"
#include "sim/outcomes/told.hpp"

namespace hurtigspor {
namespace {

TEST(Tables, StandInTheOrderOfTheirNumbersAndNameKnownAxes) {
  EXPECT_EQ(outcome_tables().size(), table_count);
  EXPECT_EQ(outcome_tables()[static_cast<std::size_t>(TableId::account)].name, "account");
  EXPECT_EQ(outcome_tables()[static_cast<std::size_t>(TableId::programme_content)].name, "programme_content");
  EXPECT_EQ(outcome_tables()[static_cast<std::size_t>(TableId::staff_years)].name, "staff_years");
  const Told told;
  const auto axes = outcome_axes(told.world.scenario, told.world.country);
  for (const auto& table : outcome_tables())
    for (const auto& name : table.axes)
      EXPECT_NE(std::ranges::find(axes, name, &Axis::name), axes.end()) << table.name << ": " << name;
}

TEST(TakeUpChain, CountsEveryLinkOncePerPersonInItsFirstYear) {
  Told told;
  Person& person = told.add();
  Person& other = told.add();
  told.open();
  told.settle(0, person, State::outside);
  told.settle(0, other, State::outside);
  const auto link = [&](Day day, const Person& who, Link what) {
    told.tell(day, who, Fact::link, static_cast<std::uint8_t>(what));
  };
  link(50, person, Link::eligible);
  link(50, other, Link::eligible);
  link(50, person, Link::mapped);
  link(500, person, Link::eligible);
  link(500, person, Link::mapped);
  link(500, person, Link::selected);
  told.tell(600, person, Fact::registered_user);
  told.close();

  const auto counted = [&](std::size_t year, Link what) {
    return told.at(TableId::take_up_chain, {year, index(Organisation::in_nav), index(what)});
  };
  EXPECT_EQ(counted(0, Link::eligible), 2.0);
  EXPECT_EQ(counted(0, Link::mapped), 1.0);
  EXPECT_EQ(counted(1, Link::eligible), 0.0);
  EXPECT_EQ(counted(1, Link::selected), 1.0);
  EXPECT_EQ(told.sum(TableId::take_up_chain), 4.0);
  EXPECT_EQ(told.life(0).links, 1U << index(Link::eligible) | 1U << index(Link::mapped) | 1U << index(Link::selected));
  EXPECT_TRUE(told.life(0).fast_track_registered);
  EXPECT_FALSE(told.life(1).fast_track_registered);
}

TEST(StaffYears, CountAWeeksStaffOnceHoweverMuchHappensInIt) {
  Told told;
  Person& person = told.add();
  told.world.desk().advisers = 3.0;
  told.world.desk().participants = 0;
  told.world.office().caseworkers = 10.0;
  told.open();
  told.settle(0, person, State::outside);
  told.move(3, person, State::programme);
  told.close();

  const Organisation here = told.world.desk().organisation;
  const auto of = [&](Agency agency) { return told.at(TableId::staff_years, {0, index(here), index(agency)}); };
  EXPECT_NEAR(of(Agency::adviser), 3.0 * 7.0 / 365.25, 1e-12);
  EXPECT_NEAR(of(Agency::nav), 10.0 * 7.0 / 365.25, 1e-12);
  EXPECT_EQ(of(Agency::teacher), 0.0);
}

TEST(Participants, CountInEveryYearTheyTakePart) {
  Told told;
  Person& person = told.add();
  Person& still_there = told.add();
  told.open();
  told.settle(0, person, State::outside);
  told.settle(0, still_there, State::outside);
  told.move(day_of(2018, 11, 1), person, State::programme);
  told.tell(day_of(2018, 11, 1), person, Fact::programme, 0);
  told.tell(day_of(2020, 2, 1), person, Fact::programme, 1);
  told.move(day_of(2020, 2, 1), person, State::outside);
  told.move(day_of(2023, 6, 1), still_there, State::programme);
  told.tell(day_of(2023, 6, 1), still_there, Fact::programme, 0);
  still_there.in_programme = true;
  told.close();

  const std::vector<double> wanted{0, 1, 1, 1, 0, 0, 1, 1};
  for (std::size_t year = 0; year < wanted.size(); ++year)
    EXPECT_EQ(told.at(TableId::participants, {year, index(Sex::men)}), wanted[year]) << 2017 + year;
  EXPECT_EQ(told.life(0).programme_started, day_of(2018, 11, 1));
  EXPECT_EQ(told.life(0).programme_ended, day_of(2020, 2, 1));
}

TEST(Meetings, AreCountedByOrganisationKindAndResultAndTheirDelaysByQuantile) {
  Told told;
  Person& person = told.add();
  told.open();
  told.settle(0, person, State::outside);
  const auto meeting = [&](MeetingKind kind, MeetingResult result, std::uint32_t waited = 0) {
    told.tell(20, person, Fact::meeting, result_of(kind, result), waited);
  };
  meeting(MeetingKind::handover, MeetingResult::due);
  meeting(MeetingKind::handover, MeetingResult::asked);
  for (std::uint32_t waited = 1; waited <= 20; ++waited)
    meeting(MeetingKind::collaboration, MeetingResult::held, waited);
  meeting(MeetingKind::collaboration, MeetingResult::called_off);
  told.close();

  const auto counted = [&](MeetingKind kind, MeetingResult result) {
    return told.at(TableId::meetings, {index(kind), index(result)});
  };
  EXPECT_EQ(counted(MeetingKind::handover, MeetingResult::due), 1.0);
  EXPECT_EQ(counted(MeetingKind::collaboration, MeetingResult::held), 20.0);
  EXPECT_EQ(counted(MeetingKind::collaboration, MeetingResult::called_off), 1.0);
  EXPECT_EQ(counted(MeetingKind::plan, MeetingResult::held), 0.0);
  const std::vector<double> quantiles{2, 5, 10, 15, 18};
  for (std::size_t row = 0; row < quantiles.size(); ++row)
    EXPECT_EQ(told.at(TableId::meeting_delay, {index(MeetingKind::collaboration), row}), quantiles[row]);
  EXPECT_TRUE(std::isnan(told.at(TableId::meeting_delay, {index(MeetingKind::plan), 0})));
  const std::size_t here = index(told.world.desk().organisation);
  for (std::size_t organisation = 0; organisation < organisation_names.size(); ++organisation) {
    const std::size_t row = index(MeetingKind::collaboration);
    EXPECT_EQ(told.at(TableId::meetings_by_organisation, {organisation, row, index(MeetingResult::held)}),
              organisation == here ? 20.0 : 0.0);
    const double median = told.at(TableId::meeting_delay_by_organisation, {organisation, row, 2});
    EXPECT_TRUE(organisation == here ? median == 10.0 : std::isnan(median));
  }
  EXPECT_TRUE(told.life().handover_due);
  EXPECT_TRUE(told.life().handover_asked);
  EXPECT_FALSE(told.life().handover_held);
}

TEST(Municipalities, CountThoseWhoSettledThereWhereverTheyHaveMoved) {
  Told told;
  Person& person = told.add();
  told.open();
  told.settle(0, person, State::outside);
  told.tell(100, person, Fact::moved, 0, bygda.value);
  told.tell(200, person, Fact::meeting, result_of(MeetingKind::handover, MeetingResult::due));
  told.close();

  const auto counted = [&](std::size_t municipality, LocalMeasure measure) {
    return told.at(TableId::municipality_outcome, {municipality, index(measure)});
  };
  EXPECT_EQ(counted(0, LocalMeasure::settled), 1.0);
  EXPECT_EQ(counted(0, LocalMeasure::handovers_due), 1.0);
  EXPECT_EQ(counted(1, LocalMeasure::settled), 0.0);
  // by month people are counted where they live
  EXPECT_EQ(told.at(TableId::status_by_month, {3, 0, 0, index(State::outside)}), 1.0);
  EXPECT_EQ(told.at(TableId::status_by_month, {4, 0, 0, index(State::outside)}), 0.0);
  EXPECT_EQ(told.at(TableId::status_by_month, {4, 1, 0, index(State::outside)}), 1.0);
}

TEST(ProgrammeContent, CountsAParticipantOnceAYearForEachThing) {
  Told told;
  Person& person = told.add();
  told.open();
  told.settle(0, person, State::outside);
  told.move(10, person, State::programme);
  told.tell(10, person, Fact::programme, 0);
  const auto placed = [&](Day day, PlacementFact fact) {
    told.tell(day, person, Fact::placement, static_cast<std::uint8_t>(fact), hotel.value);
  };
  placed(20, PlacementFact::begins_language);
  placed(200, PlacementFact::begins_language);
  placed(300, PlacementFact::begins);
  told.tell(310, person, Fact::work_beside, 1);
  told.tell(350, person, Fact::programme, 1);
  told.move(350, person, State::outside);
  placed(360, PlacementFact::begins);  // no longer in the programme
  told.close();

  const auto counted = [&](Content content) { return told.at(TableId::programme_content, {0, index(content)}); };
  EXPECT_EQ(counted(Content::participants), 1.0);
  EXPECT_EQ(counted(Content::language_placement), 1.0);
  EXPECT_EQ(counted(Content::work_placement), 1.0);
  EXPECT_EQ(counted(Content::paid_work), 1.0);
  EXPECT_EQ(counted(Content::recognised), 0.0);
}

}  // namespace
}  // namespace hurtigspor
