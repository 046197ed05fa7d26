#include "compare/persons.hpp"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>

#include "analysis/compare/people.hpp"

using namespace hurtigspor;
using made_up::day;

namespace {

const Column& column(const std::vector<Column>& columns, const std::string& name) {
  return *std::find_if(columns.begin(), columns.end(), [&](const Column& one) { return one.name == name; });
}

StoredPersons stored(const std::vector<Life>& base, const std::vector<Life>& alternative) {
  return persons_of(0, {&base, &alternative}, {}, Date::of(2007, 1, 1), made_up::frame().policy);
}

}  // namespace

TEST(StoredPersons, AreTheUnionOfThePeopleOfAllScenarios) {
  const StoredPersons persons =
      stored({made_up::life(3, day(2018)), made_up::life(7, day(2010))},
             {made_up::life(3, day(2018)), made_up::life(5, day(2019)), made_up::life(7, day(2010))});

  EXPECT_EQ(persons.names, (std::vector<std::int64_t>{3, 5, 7}));
  const auto& days = std::get<std::vector<std::int64_t>>(column(persons.by_scenario, "days_in_work_60").values);
  EXPECT_EQ(days, (std::vector<std::int64_t>{600, absent, 600, 600, 600, 600}));
  const auto& cost = std::get<std::vector<double>>(column(persons.by_scenario, "cost_state").values);
  EXPECT_TRUE(std::isnan(cost[1]));
}

TEST(StoredPersons, HaveDatesAsDaysSince1970) {
  Life never_worked = made_up::life(1, day(2018));
  never_worked.first_job = never;

  const StoredPersons persons = stored({never_worked}, {never_worked});

  EXPECT_EQ(std::get<std::vector<std::int64_t>>(column(persons.fixed, "settled").values)[0],
            Date::of(2018, 1, 1).since_1970);
  EXPECT_EQ(std::get<std::vector<std::int64_t>>(column(persons.by_scenario, "first_job").values)[0], absent);
}

TEST(StoredPersons, SayWhomThePolicyCouldReach) {
  const StoredPersons persons = stored({made_up::life(3, day(2018)), made_up::life(7, day(2008))}, {});

  EXPECT_EQ(std::get<std::vector<std::int64_t>>(column(persons.fixed, "reachable").values),
            (std::vector<std::int64_t>{1, 0}));
}
