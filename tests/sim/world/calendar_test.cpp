#include "world/calendar.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <array>
#include <map>
#include <tuple>
#include <vector>

#include "base/errors.hpp"

namespace hurtigspor {
namespace {

Event event_of(Step step, std::uint32_t tie, std::uint32_t agent, std::uint8_t detail = 0) {
  return {.tie = tie, .agent = agent, .cause = 0, .spell = 0, .step = step, .detail = detail};
}

std::vector<std::uint32_t> agents_of(Calendar& calendar, Day day) {
  std::vector<std::uint32_t> agents;
  calendar.open(day);
  while (const Event* event = calendar.take()) agents.push_back(event->agent);
  return agents;
}

using Agents = std::vector<std::uint32_t>;

TEST(Calendar, TakesTheEventsOfADayByRankThenTieBreakThenAgent) {
  Calendar calendar(10);
  calendar.plan(0, event_of(Step::nav_talk, 1, 40));
  calendar.plan(0, event_of(Step::intake, 9, 30));
  calendar.plan(0, event_of(Step::intake, 2, 20));
  calendar.plan(0, event_of(Step::intake, 2, 10));

  EXPECT_EQ(agents_of(calendar, 0), (Agents{10, 20, 30, 40}));
}

TEST(Calendar, TakesOfAPlanMadeTwiceTheOneOfTheLaterCauseFirstHoweverTheyWerePlanned) {
  for (const auto& causes : {std::array{4U, 7U}, std::array{7U, 4U}}) {
    Calendar calendar(10);
    for (const std::uint32_t cause : causes)
      calendar.plan(0, {.tie = 2, .agent = 10, .cause = cause, .spell = 1, .step = Step::passivity, .detail = 0});
    calendar.open(0);

    EXPECT_EQ(calendar.take()->cause, 7U);
    EXPECT_EQ(calendar.take()->cause, 4U);
  }
}

TEST(Calendar, PlansForTheNextDayWhatComesTooLateToday) {
  Calendar calendar(10);
  calendar.plan(0, event_of(Step::intake, 5, 1));
  calendar.open(0);
  ASSERT_EQ(calendar.take()->agent, 1U);

  calendar.plan(0, event_of(Step::settle, 0, 2));         // its rank has passed
  calendar.plan(0, event_of(Step::intake, 9, 3));         // its rank is being worked off
  calendar.plan(0, event_of(Step::programme_end, 0, 4));  // its rank is still to come

  ASSERT_EQ(calendar.take()->agent, 4U);
  EXPECT_EQ(calendar.take(), nullptr);
  EXPECT_EQ(agents_of(calendar, 1), (Agents{2, 3}));
}

TEST(Calendar, PutsWhatJoinsADayInItsTurnAmongThoseStillToCome) {
  Calendar calendar(10);
  calendar.plan(0, event_of(Step::settle, 0, 1));
  calendar.plan(0, event_of(Step::nav_talk, 5, 3));
  calendar.open(0);
  calendar.take();

  calendar.plan(0, event_of(Step::nav_talk, 9, 4));
  calendar.plan(0, event_of(Step::nav_talk, 1, 2));

  EXPECT_EQ(calendar.take()->agent, 2U);
  EXPECT_EQ(calendar.take()->agent, 3U);
  EXPECT_EQ(calendar.take()->agent, 4U);
}

TEST(Calendar, RefusesAPageWithoutDays) {
  EXPECT_THROW(Calendar(10, 1, 0), BrokenPromise);
  EXPECT_THROW(Calendar(10, 1, 65), BrokenPromise);
}

TEST(Calendar, ForgetsWhatWouldHappenAfterTheLastDay) {
  Calendar calendar(3);
  calendar.plan(4, event_of(Step::leave, 0, 1));
  calendar.plan(never, event_of(Step::leave, 0, 2));
  calendar.plan(3, event_of(Step::leave, 0, 3));
  for (Day day = 0; day < 3; ++day) EXPECT_TRUE(agents_of(calendar, day).empty());

  EXPECT_EQ(agents_of(calendar, 3), (Agents{3}));

  calendar.plan(3, event_of(Step::settle, 0, 4));  // would be the day after the last
  EXPECT_EQ(calendar.take(), nullptr);
}

TEST(Calendar, KeepsEveryDayAtTheEdgesOfItsBlocks) {
  Calendar calendar(2000);
  const std::vector<Day> edges{0, 1, 254, 255, 256, 257, 511, 512, 513, 767, 768, 1023, 1024, 1999, 2000};
  for (const Day day : edges) calendar.plan(day, event_of(Step::intake, 0, static_cast<std::uint32_t>(day)));

  std::vector<Day> met;
  for (Day day = 0; day <= 2000; ++day)
    for (const std::uint32_t agent : agents_of(calendar, day)) {
      EXPECT_EQ(agent, static_cast<std::uint32_t>(day));
      met.push_back(day);
    }

  EXPECT_EQ(met, edges);
}

TEST(Calendar, FindsThePageOfADayHoweverFarAheadAndHoweverLongAPageIs) {
  constexpr Day past_last = 1 << 26;
  for (const Day page_days : {63, 64}) {
    Calendar calendar(past_last - 1, 1, page_days);
    std::vector<Day> planned;
    for (Day page = 0; page < past_last / page_days; page += page < 99 ? 1 : 9973)
      for (const Day day : {page * page_days, page * page_days + page_days - 1}) planned.push_back(day);
    const Day last_page = (past_last - 1) / page_days;
    for (Day day = last_page * page_days - 1; day < past_last; ++day) planned.push_back(day);
    for (const Day day : planned) calendar.plan(day, event_of(Step::intake, 1, static_cast<std::uint32_t>(day)));

    std::vector<Day> taken;
    for (Day page = 0; page <= last_page; ++page) {
      calendar.open_page(page);
      calendar.enter(0);
      while (const Event* event = calendar.take()) {
        ASSERT_EQ(static_cast<Day>(event->agent), calendar.today());
        taken.push_back(calendar.today());
      }
    }
    EXPECT_EQ(taken, planned);
  }
}

TEST(Calendar, RefusesMoreDaysThanItCanTellApart) {
  EXPECT_THROW(Calendar(1 << 26), BrokenPromise);
}

TEST(Calendar, CarriesAnEventOverTheEdgeOfABlock) {
  Calendar calendar(1000);
  for (Day day = 0; day < 255; ++day) calendar.open(day);
  calendar.plan(255, event_of(Step::intake, 0, 1));
  calendar.open(255);
  calendar.take();
  calendar.plan(255, event_of(Step::settle, 0, 2));  // passed: the next day lies in another block
  calendar.plan(511, event_of(Step::settle, 0, 3));

  EXPECT_EQ(agents_of(calendar, 256), (Agents{2}));
  for (Day day = 257; day < 511; ++day) EXPECT_TRUE(agents_of(calendar, day).empty());
  EXPECT_EQ(agents_of(calendar, 511), (Agents{3}));
}

TEST(Calendar, RefusesThePastAndADayLeftUndone) {
  Calendar calendar(10);
  calendar.plan(1, event_of(Step::intake, 0, 1));
  calendar.open(0);
  calendar.open(1);

  EXPECT_THROW(calendar.plan(0, event_of(Step::intake, 0, 2)), BrokenPromise);
  EXPECT_THROW(calendar.open(2), BrokenPromise);
  calendar.take();
  EXPECT_THROW(calendar.open(3), BrokenPromise);
}

TEST(Calendar, LetsOnlyTheLaneThatIsBeingLivedPlanForThePresentPage) {
  Calendar calendar(20, 2);
  calendar.open_page(0);
  EXPECT_THROW(calendar.plan(3, event_of(Step::intake, 0, 1), 0), BrokenPromise);  // none is being lived yet
  calendar.enter(0);
  calendar.plan(3, event_of(Step::intake, 0, 1), 0);
  calendar.plan(7, event_of(Step::intake, 0, 2), 1);

  EXPECT_THROW(calendar.plan(3, event_of(Step::intake, 0, 3), 1), BrokenPromise);
  EXPECT_THROW(calendar.enter(1), BrokenPromise);  // the first lane is not done
}

TEST(Calendar, ForeseesAPageLaneAfterLaneAsItWillBeTaken) {
  Calendar calendar(20, 3);
  calendar.plan(5, event_of(Step::intake, 0, 2), 0);
  calendar.plan(1, event_of(Step::nav_talk, 0, 1), 0);
  calendar.plan(2, event_of(Step::settle, 7, 4), 2);
  calendar.plan(2, event_of(Step::settle, 6, 3), 2);
  calendar.plan(9, event_of(Step::settle, 0, 5), 0);
  calendar.open_page(0);

  Agents foreseen;
  while (const Event* event = calendar.foresee()) foreseen.push_back(event->agent);
  EXPECT_EQ(foreseen, (Agents{1, 2, 3, 4}));

  Agents taken;
  for (std::size_t lane = 0; lane < 3; ++lane) {
    calendar.enter(lane);
    while (const Event* event = calendar.take()) taken.push_back(event->agent);
  }
  EXPECT_EQ(taken, foreseen);
}

// The order that the calendar promises, kept the simple way.
using Turn = std::tuple<Day, Step, std::uint32_t, std::uint32_t, std::uint8_t>;
Turn turn_of(Day day, const Event& event) {
  return {day, event.step, event.tie, event.agent, event.detail};
}

struct Planned {
  Day day;
  Event event;
};

std::vector<Planned> any_plans(Day last) {
  const auto planned = rc::gen::build<Planned>(
      rc::gen::set(&Planned::day, rc::gen::inRange<Day>(0, last + 20)),
      rc::gen::set(&Planned::event,
                   rc::gen::map(rc::gen::tuple(rc::gen::inRange(0, static_cast<int>(index(Step::opening)) + 1),
                                               rc::gen::inRange<std::uint32_t>(0, 4),
                                               rc::gen::inRange<std::uint32_t>(0, 9), rc::gen::inRange(0, 3)),
                                [](const auto& parts) {
                                  return event_of(static_cast<Step>(std::get<0>(parts)), std::get<1>(parts),
                                                  std::get<2>(parts), static_cast<std::uint8_t>(std::get<3>(parts)));
                                })));
  return *rc::gen::container<std::vector<Planned>>(planned);
}

std::vector<Turn> turns_of(Calendar& calendar, Day last) {
  std::vector<Turn> turns;
  for (Day day = 0; day <= last; ++day) {
    calendar.open(day);
    while (const Event* event = calendar.take()) turns.push_back(turn_of(day, *event));
  }
  return turns;
}

RC_GTEST_PROP(Calendar, TakesEverythingInOneOrderHoweverItWasPlanned, ()) {
  constexpr Day last = 700;
  auto plans = any_plans(last);
  std::multimap<Turn, Event> reference;
  for (const Planned& plan : plans)
    if (plan.day <= last) reference.emplace(turn_of(plan.day, plan.event), plan.event);
  std::vector<Turn> wanted;
  for (const auto& [turn, event] : reference) wanted.push_back(turn);

  Calendar forwards(last);
  for (const Planned& plan : plans) forwards.plan(plan.day, plan.event);
  Calendar backwards(last);
  for (auto plan = plans.rbegin(); plan != plans.rend(); ++plan) backwards.plan(plan->day, plan->event);

  RC_ASSERT(turns_of(forwards, last) == wanted);
  RC_ASSERT(turns_of(backwards, last) == wanted);
}

// Every event plans another, some days ahead, as steps of the road do.
RC_GTEST_PROP(Calendar, AgreesWithASimpleListWhenEventsPlanOthers, ()) {
  constexpr Day last = 600;
  const auto plans = any_plans(last);
  const auto waits = *rc::gen::container<std::vector<Day>>(8, rc::gen::inRange<Day>(0, 400));
  const auto next_of = [&](const Event& event) {
    Event next = event;
    next.tie = (event.tie * 7 + 3) % 5;
    next.step = static_cast<Step>((index(event.step) * 5 + 2) % (index(Step::opening) + 1));
    return next;
  };

  Calendar calendar(last);
  std::multimap<Turn, Event> reference;
  const auto expect = [&](Day day, const Event& event) {
    if (day <= last) reference.emplace(turn_of(day, event), event);
  };
  for (const Planned& plan : plans) {
    calendar.plan(plan.day, plan.event);
    expect(plan.day, plan.event);
  }
  for (Day day = 0; day <= last; ++day) {
    calendar.open(day);
    while (const Event* taken = calendar.take()) {
      const Event event = *taken;
      RC_ASSERT(!reference.empty());
      RC_ASSERT(reference.begin()->first == turn_of(day, event));
      reference.erase(reference.begin());
      const Day wait = waits[event.agent % waits.size()];
      const Event next = next_of(event);
      calendar.plan(day + wait, next);
      expect(wait == 0 && next.step <= event.step ? day + 1 : day + wait, next);
    }
  }
  RC_ASSERT(reference.empty());
}

/// Events that plan others in their own lane, each lane by itself on a calendar of its own.
struct Lanes {
  static constexpr Day last = 400;
  std::vector<Planned> plans;
  std::vector<Day> waits;

  void begin(Calendar& calendar, std::size_t lane, std::size_t among) const {
    for (std::size_t row = 0; row < plans.size(); ++row)
      if (row % among == lane) calendar.plan(plans[row].day, plans[row].event, calendar_lane(lane));
  }
  void live(Calendar& calendar, std::size_t lane, std::vector<Turn>& turns) const {
    while (const Event* taken = calendar.take()) {
      const Event event = *taken;
      const Day today = calendar.today();
      turns.push_back(turn_of(today, event));
      if (!waits.empty()) calendar.plan(today + waits[event.agent % waits.size()], event, calendar_lane(lane));
    }
  }
  std::size_t calendar_lane(std::size_t lane) const { return shared ? lane : 0; }
  bool shared = false;
};

RC_GTEST_PROP(Calendar, LivesALaneAsIfItWereAloneWhateverTheOthersDoAndHoweverLongAPageIs, ()) {
  constexpr std::size_t lanes = 3;
  Lanes alone{any_plans(Lanes::last), *rc::gen::container<std::vector<Day>>(3, rc::gen::inRange<Day>(1, 90))};
  Lanes together = alone;
  together.shared = true;

  const Day page_days = *rc::gen::inRange<Day>(1, 65);
  Calendar shared(Lanes::last, lanes, page_days);
  std::vector<std::vector<Turn>> turns(lanes);
  for (std::size_t lane = 0; lane < lanes; ++lane) together.begin(shared, lane, lanes);
  for (Day page = 0; page <= Lanes::last / page_days; ++page) {
    shared.open_page(page);
    for (std::size_t lane = 0; lane < lanes; ++lane) {
      shared.enter(lane);
      together.live(shared, lane, turns[lane]);
    }
  }

  for (std::size_t lane = 0; lane < lanes; ++lane) {
    Calendar own(Lanes::last);
    std::vector<Turn> wanted;
    alone.begin(own, lane, lanes);
    for (Day day = 0; day <= Lanes::last; ++day) {
      own.open(day);
      alone.live(own, lane, wanted);
    }
    RC_ASSERT(turns[lane] == wanted);
  }
}

}  // namespace
}  // namespace hurtigspor
