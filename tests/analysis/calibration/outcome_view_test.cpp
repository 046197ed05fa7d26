#include "calibration/outcome_view.hpp"

#include <gtest/gtest.h>

#include "base/errors.hpp"
#include "hand_made.hpp"

namespace hurtigspor {
namespace {

/// Leavers of 2018: four men and two women to work, three women to school. Of 2019: one man to work.
void fill(hand_made::Outcome& outcome) {
  outcome.cell("status_at_exit", {1, 0, 0}) = 4.0;  // exit_year 2018, men, work
  outcome.cell("status_at_exit", {1, 1, 0}) = 2.0;  // women
  outcome.cell("status_at_exit", {1, 1, 1}) = 3.0;  // women, education
  outcome.cell("status_at_exit", {2, 0, 0}) = 1.0;  // 2019
}

TEST(OutcomeView, SumsOverTheAxesThatAreNotNamed) {
  hand_made::Outcome outcome;
  fill(outcome);
  const OutcomeView view = outcome.view();

  EXPECT_EQ(view.sum("status_at_exit", {}), 10.0);
  EXPECT_EQ(view.sum("status_at_exit", {{"exit_year", "2018"}}), 9.0);
  EXPECT_EQ(view.sum("status_at_exit", {{"sex", "women"}}), 5.0);
  EXPECT_EQ(view.sum("status_at_exit", {{"exit_state", "work"}, {"exit_year", "2018"}}), 6.0);
  EXPECT_EQ(view.sum("status_at_exit", {{"exit_year", "2018"}, {"sex", "men"}, {"exit_state", "work"}}), 4.0);
}

TEST(OutcomeView, KnowsWhichYearsARunHolds) {
  const hand_made::Outcome outcome;

  EXPECT_TRUE(outcome.view().has({"exit_year", "2018"}));
  EXPECT_FALSE(outcome.view().has({"exit_year", "2016"}));
  EXPECT_EQ(outcome.view().year_of(Date::of(2019, 3, 1) - outcome.scenario.start()), 2019);
}

TEST(OutcomeView, RefusesWhatIsNotThere) {
  const hand_made::Outcome outcome;
  const OutcomeView view = outcome.view();

  EXPECT_THROW(view.sum("no_such_table", {}), BrokenPromise);
  EXPECT_THROW(view.sum("status_at_exit", {{"no_such_axis", "1"}}), BrokenPromise);
  EXPECT_THROW(view.sum("status_at_exit", {{"month", "3"}}), BrokenPromise);  // an axis, but of other tables
  EXPECT_THROW(view.sum("status_at_exit", {{"exit_year", "1999"}}), BrokenPromise);
}

}  // namespace
}  // namespace hurtigspor
