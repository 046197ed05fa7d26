#include "story/causes.hpp"

#include <gtest/gtest.h>

#include "hand_made.hpp"

namespace hurtigspor {
namespace {

TEST(Causes, AreFoundThroughEveryRecordInBetween) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  const auto state = life.add(0, Fact::state, code(State::social_assistance), settled);
  const auto slot = life.add(7, Fact::slot, code(Agency::adviser, Purpose::intake), state);
  life.add(7, Fact::meeting, code(MeetingKind::intake, MeetingResult::held), slot);

  const auto chain = chain_to(causes_of(life.happenings), 3);

  EXPECT_EQ(chain, (std::vector<std::size_t>{0, 1, 2, 3}));
}

TEST(Causes, OfTheSameNumberInAnotherOfficeAreNotMixedUp) {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.office = OfficeId{1};
  life.add(30, Fact::programme, 0, settled);

  const Causes causes = causes_of(life.happenings);

  EXPECT_FALSE(causes[1].has_value());
}

TEST(Causes, ThatAreSomebodyElsesRecordAreNone) {
  HandMade life;
  life.add(0, Fact::settled);
  constexpr std::uint32_t somebody_elses = 3;
  life.add(30, Fact::lead, code(LeadFact::found), somebody_elses);

  const Causes causes = causes_of(life.happenings);

  EXPECT_FALSE(causes[1].has_value());
}

}  // namespace
}  // namespace hurtigspor
