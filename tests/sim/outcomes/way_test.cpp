#include "outcomes/way.hpp"

#include <gtest/gtest.h>

#include <initializer_list>

#include "sim/world/small_country.hpp"

/// Lives made by hand, moment by moment: which chain of waits leads to the first job, and what each wait is worth.
namespace hurtigspor {
namespace {

/// Moments of one person; each is brought about by an earlier one, named by its number from 0.
class HandMade {
 public:
  HandMade() : country_(small_country()), scenario_(scenario_of(rules(), country_)) {
    add(0, no_cause, {Mark::settled}, State::social_assistance);
  }

  static Parameters rules() {
    Parameters rules = calm();
    rules.adviser.follow_up_weeks = Weeks{5};
    rules.nav.follow_up_weeks = Weeks{12};
    rules.meeting.lead_weeks = Weeks{2};
    rules.separate.extra_lead_weeks = Weeks{2};
    rules.handover.held_gap_weeks = Weeks{2};
    return rules;
  }

  std::uint32_t add(Day day, std::uint32_t cause, std::initializer_list<Mark> marks, State state = State::outside) {
    const auto number = static_cast<std::uint32_t>(moments_.size());
    Moment moment{.first = records_a_moment * number,
                  .cause = cause == no_cause ? no_cause : records_a_moment * cause + 1,
                  .day = day,
                  .marks = 0,
                  .place = byen,
                  .state = state,
                  .records = records_a_moment};
    for (const Mark each : marks) moment.set(each);
    if (state != State::outside || moment.has(Mark::nobody_in_charge)) moment.set(Mark::new_state);
    moments_.push_back(moment);
    return number;
  }
  void mark(std::uint32_t moment, Mark mark) { moments_[moment].set(mark); }
  std::uint32_t begin_programme(Day day) { return add(day, 0, {Mark::programme_begins}, State::programme); }
  std::uint32_t talk(Day day, std::uint32_t cause, std::initializer_list<Mark> more = {Mark::held}) {
    const std::uint32_t number = add(day, cause, {Mark::talk_with_adviser});
    for (const Mark each : more) mark(number, each);
    return number;
  }
  /// Hired on an application sent.
  void hire(Day sent, std::uint32_t cause, Day hired) {
    const std::uint32_t application = add(sent, cause, {Mark::sent});
    const std::uint32_t accepted = add(hired, application, {Mark::accepted});
    add(hired, accepted, {Mark::job});
  }

  Way way(Day until = 1826) const { return way_of({moments_, scenario_, country_}, until); }

 private:
  static constexpr std::uint8_t records_a_moment = 10;
  Country country_;
  Scenario scenario_;
  std::vector<Moment> moments_;
};

Day waited(const Way& way, WaitKind kind) {
  return way.waited[index(kind)];
}
Day gain(const Way& way, WaitKind kind) {
  return way.gain[index(kind)];
}

TEST(AWay, ThroughProgrammeGapAndSearchIsCountedByHand) {
  HandMade life;
  const auto begins = life.begin_programme(30);
  const auto ends = life.add(400, begins, {Mark::programme_ends, Mark::nobody_in_charge});
  const auto registered = life.add(430, ends, {}, State::seeking_registered);
  life.hire(500, registered, 504);

  const Way way = life.way();

  EXPECT_TRUE(way.to_job);
  EXPECT_EQ(way.days, 504);
  EXPECT_EQ(waited(way, WaitKind::programme_start), 30);
  EXPECT_EQ(waited(way, WaitKind::programme), 370);
  EXPECT_EQ(waited(way, WaitKind::first_action), 14);
  EXPECT_EQ(waited(way, WaitKind::missed_handover), 16);
  EXPECT_EQ(waited(way, WaitKind::own_search), 70);
  EXPECT_EQ(waited(way, WaitKind::answer), 4);
  EXPECT_EQ(gain(way, WaitKind::missed_handover), 16);
  EXPECT_EQ(way.largest, WaitKind::programme);
  EXPECT_EQ(way.appointments, 0);
  EXPECT_TRUE(way.queues.empty());
}

TEST(AWay, LaysTheGapAtTheDiariesWhenTheHandoverFoundNoHour) {
  HandMade life;
  const auto begins = life.begin_programme(30);
  life.add(358, begins, {Mark::handover, Mark::meeting_due, Mark::never_booked});
  const auto ends = life.add(400, begins, {Mark::programme_ends, Mark::nobody_in_charge});
  const auto registered = life.add(430, ends, {}, State::seeking_registered);
  life.hire(500, registered, 504);

  const Way way = life.way();

  EXPECT_EQ(waited(way, WaitKind::no_handover_hour), 16);
  EXPECT_EQ(waited(way, WaitKind::missed_handover), 0);
  ASSERT_EQ(way.queues.size(), 1U);
  EXPECT_EQ(way.queues.front().days, 16);
  EXPECT_EQ(way.queues.front().gain, 16);
}

TEST(AWay, CannotReachNavBeforeTheHandoverMeetingThatToldIt) {
  HandMade life;
  const auto begins = life.begin_programme(30);
  const auto due = life.add(358, begins, {Mark::handover, Mark::meeting_due});
  life.add(380, due, {Mark::handover, Mark::meeting, Mark::held, Mark::with_nav});
  const auto ends = life.add(400, begins, {Mark::programme_ends, Mark::nobody_in_charge});
  const auto registered = life.add(414, ends, {}, State::seeking_registered);
  life.hire(500, registered, 504);

  const Way way = life.way();

  EXPECT_EQ(waited(way, WaitKind::first_action), 14);
  EXPECT_EQ(waited(way, WaitKind::programme), 370);
  // Without the programme's length NAV would act on day 44, but the meeting was held 22 days after it was called for.
  EXPECT_EQ(gain(way, WaitKind::programme), 414 - 52);
}

TEST(AWay, WaitsForTheNextTalkSinceTheLeadWasFound) {
  HandMade life;
  const auto begins = life.begin_programme(30);
  const auto first = life.talk(65, begins);
  const auto second = life.talk(100, first);
  const auto lead = life.add(120, begins, {Mark::lead_found});
  life.talk(142, second, {Mark::held, Mark::lead_followed, Mark::job});  // due on day 135: a week without an hour

  const Way way = life.way();

  EXPECT_EQ(lead, 4U);
  EXPECT_EQ(way.days, 142);
  EXPECT_EQ(waited(way, WaitKind::own_search), 90);
  EXPECT_EQ(waited(way, WaitKind::adviser_interval), 15);
  EXPECT_EQ(waited(way, WaitKind::adviser_queue), 7);
  EXPECT_EQ(gain(way, WaitKind::adviser_queue), 7);
  EXPECT_EQ(way.appointments, 1);
}

TEST(AWay, WaitsOnWhenTheTalkThatWouldFollowTheLeadIsCalledOff) {
  HandMade life;
  const auto begins = life.begin_programme(30);
  const auto first = life.talk(65, begins);
  life.add(80, begins, {Mark::lead_found});
  const auto off = life.talk(100, first, {Mark::called_off});
  life.talk(135, off, {Mark::held, Mark::lead_followed, Mark::job});

  const Way way = life.way();

  EXPECT_EQ(waited(way, WaitKind::own_search), 50);
  EXPECT_EQ(waited(way, WaitKind::adviser_interval), 20);
  EXPECT_EQ(waited(way, WaitKind::called_off), 35);
}

TEST(AWay, ThroughAPlacementGoesOverTheTalkThatFoundIt) {
  HandMade life;
  const auto begins = life.begin_programme(0);
  const auto talk = life.talk(35, begins);
  const auto second = life.talk(70, talk);
  const auto third = life.talk(105, second);
  life.add(125, talk, {Mark::placement_ends, Mark::lead_found});
  life.talk(140, third, {Mark::held, Mark::lead_followed, Mark::job});

  const Way way = life.way();

  EXPECT_EQ(waited(way, WaitKind::placement), 90);
  EXPECT_EQ(waited(way, WaitKind::adviser_interval), 35 + 15);
  EXPECT_EQ(way.appointments, 2);
}

TEST(AWay, TellsNoticeFromWeeksWithoutACommonHour) {
  for (const bool is_separate : {false, true}) {
    HandMade life;
    const auto begins = life.begin_programme(0);
    const auto due = life.add(70, begins, {Mark::meeting_due});
    // From day 70 two weeks' notice lead to the week of day 84, between two houses four to that of day 98.
    const auto held = life.add(107, due, {Mark::meeting, Mark::held, Mark::with_nav});
    if (is_separate) life.mark(held, Mark::separate);
    life.add(110, held, {Mark::market, Mark::lead_found, Mark::job});

    const Way way = life.way();

    EXPECT_EQ(waited(way, WaitKind::common_queue), is_separate ? 7 : 21);
    EXPECT_EQ(waited(way, WaitKind::notice), is_separate ? 30 : 16);
    EXPECT_EQ(waited(way, WaitKind::market_contact), 3);
  }
}

TEST(AWay, WithoutAJobEndsInTheStateThatWasTheLast) {
  HandMade life;
  const auto begins = life.begin_programme(30);
  const auto ends = life.add(400, begins, {Mark::programme_ends, Mark::nobody_in_charge});
  const auto registered = life.add(414, ends, {}, State::seeking_registered);
  life.add(500, registered, {Mark::sent});
  life.add(614, registered, {Mark::passive_begins}, State::social_assistance);

  const Way way = life.way(1826);

  EXPECT_FALSE(way.to_job);
  EXPECT_EQ(way.days, 1826);
  EXPECT_EQ(waited(way, WaitKind::own_search), 200);
  EXPECT_EQ(waited(way, WaitKind::passive), 1826 - 614);
  EXPECT_FALSE(way.largest);
  EXPECT_EQ(gain(way, WaitKind::passive), 0);
}

TEST(AWay, OfSomebodyWhoMovesGoesOnFromTheMove) {
  HandMade life;
  const auto begins = life.begin_programme(30);
  const auto ends = life.add(400, begins, {Mark::programme_ends, Mark::nobody_in_charge});
  const auto registered = life.add(414, ends, {}, State::seeking_registered);
  life.add(600, 0, {Mark::moved});  // planned at settlement
  const auto again = life.add(628, no_cause, {}, State::seeking_registered);
  life.hire(700, again, 707);

  const Way way = life.way();

  EXPECT_EQ(registered, 3U);
  EXPECT_EQ(way.days, 707);
  EXPECT_EQ(waited(way, WaitKind::own_search), 186 + 72);
  EXPECT_EQ(waited(way, WaitKind::registration), 28);
}

}  // namespace
}  // namespace hurtigspor
