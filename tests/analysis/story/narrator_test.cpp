#include "story/narrator.hpp"

#include <gtest/gtest.h>

#include "hand_made.hpp"

namespace hurtigspor {
namespace {

TEST(ANarrator, HasWordsForEveryKindOfFact) {
  for (std::size_t fact = 0; fact < fact_names.size(); ++fact) {
    HandMade life;
    life.add(0, static_cast<Fact>(fact));

    const std::string words = life.story().lines.front().told;

    EXPECT_TRUE(words.ends_with('.')) << fact_names[fact];
  }
}

TEST(ANarrator, SpeaksOfFirmsAsPeopleDo) {
  Country country = classroom().country;
  country.employers[5] = {PlaceId{0}, Industry::Q, 12, false};

  EXPECT_EQ(a_firm(Language::english, 5, country), "a firm in health and social care with 12 employed in Kragerø");
  EXPECT_EQ(the_firm(Language::english, 5, country), "the firm in health and social care in Kragerø");
  EXPECT_EQ(a_firm(Language::english, EmployerId::none_value, country), "a firm");
}

TEST(ANarrator, SaysThroughWhomALeadCame) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(100, Fact::lead, code(LeadFact::found), settled, 5);
  life.add(200, Fact::placement, code(PlacementFact::ends), settled, 5);
  life.add(200, Fact::lead, code(LeadFact::found), settled, 5);
  life.add(300, Fact::link, code(Link::selected), settled);
  life.add(310, Fact::slot, code(Agency::nav, Purpose::fast_track), settled);
  life.add(310, Fact::lead, code(LeadFact::found), settled, 5);
  life.add(400, Fact::lead, code(LeadFact::found), no_cause, 5);

  const Story story = life.story();

  EXPECT_TRUE(holds(story.lines[1].told, "friends know"));
  EXPECT_TRUE(holds(story.lines[3].told, "after the placement"));
  EXPECT_TRUE(holds(story.lines[6].told, "NAV's market contact"));
  EXPECT_TRUE(holds(story.lines[7].told, "calls and asks for candidates"));
}

TEST(ANarrator, SaysWhoIsInCharge) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(30, Fact::programme, 0, settled);
  life.add(60, Fact::placement, code(PlacementFact::follow_up_missed), settled, 5);
  life.add(90, Fact::programme, 1, settled);
  life.add(120, Fact::placement, code(PlacementFact::follow_up_missed), settled, 5);

  const Story story = life.story();

  EXPECT_TRUE(story.lines[2].told.starts_with("The programme adviser has no time to call"));
  EXPECT_TRUE(story.lines[4].told.starts_with("The NAV caseworker has no time to call"));
}

TEST(ANarrator, SaysHowLongNobodyWasInCharge) {
  HandMade life;
  const auto begins = life.add(100, Fact::ownerless, 1);
  life.add(112, Fact::ownerless, 0, begins, 1);

  EXPECT_EQ(life.story().lines[1].told,
            "For 12 days nobody was in charge of her case, and a lead was lost in that time; now somebody is.");
}

}  // namespace
}  // namespace hurtigspor
