#include "outcomes/states_by_year.hpp"

#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>

#include <vector>

namespace hurtigspor {
namespace {

RC_GTEST_PROP(StatesByYear, AreThoseThatWereSetLast, ()) {
  const auto years = *rc::gen::inRange<std::size_t>(1, StatesByYear::most_years + 1);
  StatesByYear states(years, State::outside);
  std::vector<State> expected(years, State::outside);

  for (int change = 0; change < 200; ++change) {
    const auto year = *rc::gen::inRange<std::size_t>(0, years);
    const auto state = static_cast<State>(*rc::gen::inRange<int>(0, static_cast<int>(state_names.size())));
    states.set(year, state);
    expected[year] = state;
  }

  RC_ASSERT(states.size() == years);
  for (std::size_t year = 0; year < years; ++year) RC_ASSERT(states[year] == expected[year]);
}

TEST(StatesByYear, AreOfNoMoreYearsThanTheyHaveRoomFor) {
  EXPECT_THROW(StatesByYear(StatesByYear::most_years + 1, State::outside), std::logic_error);
}

}  // namespace
}  // namespace hurtigspor
