#include "story/parting.hpp"

#include <gtest/gtest.h>

#include "hand_made.hpp"

namespace hurtigspor {
namespace {

HandMade participant() {
  HandMade life;
  const auto settled = life.add(0, Fact::settled);
  life.add(30, Fact::programme, 0, settled);
  return life;
}

TEST(Twins, PartAtTheFirstEventThatDiffers) {
  HandMade one = participant();
  HandMade other = participant();
  one.add(400, Fact::lead, code(LeadFact::found), no_cause, 5);
  other.add(390, Fact::lead, code(LeadFact::found), no_cause, 5);

  const auto parting = parting_of(one.story(), other.story());

  ASSERT_TRUE(parting.has_value());
  EXPECT_EQ(parting->date, classroom().scenario.start() + 390);
  EXPECT_EQ(parting->one, 2U);
  EXPECT_EQ(parting->other, 2U);
}

TEST(Twins, PartWhereTheCounterpartIsAnother) {
  HandMade one = participant();
  HandMade other = participant();
  one.add(400, Fact::job, code(JobFact::begins_full_time), no_cause, 5);
  other.add(400, Fact::job, code(JobFact::begins_full_time), no_cause, 6);

  EXPECT_TRUE(parting_of(one.story(), other.story()).has_value());
}

TEST(Twins, PartWhereOnlyOneLifeGoesOn) {
  HandMade one = participant();
  const HandMade other = participant();
  one.add(400, Fact::left);

  const auto parting = parting_of(one.story(), other.story());

  ASSERT_TRUE(parting.has_value());
  EXPECT_FALSE(parting->other.has_value());
  EXPECT_TRUE(holds(told_parting(*parting, one.story(), other.story()), "nothing more happens"));
}

TEST(Twins, LiveTheSameLifeWhateverElseTheOfficesBooksHold) {
  HandMade one = participant();
  HandMade other = participant();
  one.add(390, Fact::slot, code(Agency::nav, Purpose::fast_track));
  one.add(400, Fact::recognised);
  other.add(400, Fact::recognised);

  EXPECT_FALSE(parting_of(one.story(), other.story()).has_value());
}

TEST(Twins, AreToldWhatEachMeetsWhereTheyPart) {
  HandMade one = participant();
  HandMade other = participant();
  one.add(400, Fact::passive, 1);
  other.add(420, Fact::education, 0);

  const auto parting = parting_of(one.story(), other.story());

  EXPECT_EQ(
      told_parting(*parting, one.story(), other.story()),
      "Here their lives part (2013-02-04): under \"Classroom\": She gives up looking for work. Under \"Classroom\" "
      "nothing happens then; next, on 2013-02-24: She begins school.");
}

}  // namespace
}  // namespace hurtigspor
