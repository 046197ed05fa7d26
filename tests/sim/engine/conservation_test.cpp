#include <gtest/gtest.h>

#include <map>
#include <set>

#include "fingerprint.hpp"
#include "trial.hpp"
#include "world/scene.hpp"

/// Nobody is lost and nobody is made: each person is in exactly one state on each day.
namespace hurtigspor {
namespace {

/// Follows everyone's state through the records alone.
class Register {
 public:
  explicit Register(const World& world) : states_(world.people.size()) {}

  void read(const World& world, const Locality& locality) {
    for (const Record& record : locality.records) {
      if (record.fact == Fact::settled) settle(world, record);
      if (record.fact == Fact::state) change(world, record);
    }
  }
  const std::vector<std::optional<State>>& states() const { return states_; }
  const auto& stock() const { return stock_; }

 private:
  void settle(const World& world, const Record& record) {
    auto& state = states_[record.person.index()];
    EXPECT_FALSE(state) << "a person settles once";
    state = State::outside;
    ++stock_[cell(world, record, State::outside)];
  }
  void change(const World& world, const Record& record) {
    auto& state = states_[record.person.index()];
    ASSERT_TRUE(state) << "a person settles before anything else";
    EXPECT_EQ(static_cast<std::uint32_t>(*state), record.other) << "on day " << record.day;
    --stock_[cell(world, record, *state)];
    state = static_cast<State>(record.result);
    ++stock_[cell(world, record, *state)];
  }
  static std::size_t cell(const World& world, const Record& record, State state) {
    return index(world.people[record.person.index()].sex) * state_names.size() + index(state);
  }

  std::vector<std::optional<State>> states_;  ///< by person; none before settlement
  std::array<int, sex_names.size() * state_names.size()> stock_{};
};

TEST(People, AreInExactlyOneStateOnEachDay) {
  std::optional<Register> people;

  Trial(two_towns()).run(0, 0, [&](const World& world, const Locality& locality) {
    if (!people) people.emplace(world);
    people->read(world, locality);
    if (locality.office.index() + 1 < world.localities.size()) return;  // the week is not yet told
    for (std::size_t row = 0; row < world.people.size(); ++row) {
      const auto& told = people->states()[row];
      ASSERT_EQ(world.people[row].arrived, told.has_value());
      if (told) {
        ASSERT_EQ(world.people[row].state, *told);
      }
    }
  });
}

TEST(People, MoveBetweenStatesByFlowsThatAddUpToTheStockOfEveryMonth) {
  std::optional<Register> people;
  std::map<int, std::vector<double>> told;  // stock by month, from the records
  const Trial trial(two_towns());
  const Scenario& scenario = trial.scenario();

  const ReplicateOutcome outcome = trial.run(0, 0, [&](const World& world, const Locality& locality) {
    if (!people) people.emplace(world);
    people->read(world, locality);
    if (locality.office.index() + 1 < world.localities.size()) return;
    const Date today = scenario.start() + std::min(locality.calendar.today(), trial.stage().last_day);
    told.try_emplace(today.month_number(), people->stock().begin(), people->stock().end());
  });

  const auto& counted = table_named(outcome, "state_by_month").values;
  const int first = scenario.founding().run.outcomes_from.month_number();
  const std::size_t cells = sex_names.size() * state_names.size();
  ASSERT_EQ(counted.size() / cells, static_cast<std::size_t>(scenario.end().month_number() - first + 1));
  for (std::size_t month = 0; month < counted.size() / cells; ++month)
    for (std::size_t cell = 0; cell < cells; ++cell)
      ASSERT_EQ(told.at(first + static_cast<int>(month))[cell], counted[month * cells + cell])
          << "month " << month << ", cell " << cell;
}

TEST(People, AreNamedOnce) {
  const ReplicateOutcome outcome = Trial(two_towns()).run();

  ASSERT_GT(outcome.lives.size(), 500U);
  for (std::size_t row = 1; row < outcome.lives.size(); ++row)
    ASSERT_LT(outcome.lives[row - 1].name, outcome.lives[row].name);
}

TEST(People, HaveEveryDayOfTheirFirstYearsBookedToOneState) {
  const Trial trial(two_towns());

  for (const Life& life : trial.run().lives)
    for (std::size_t row = 0; row < life_horizons.size(); ++row) {
      Day booked = 0;
      for (const std::uint16_t days : life.days_in_state[row]) booked += days;
      const auto horizon = static_cast<Day>(life_horizons[row] * days_per_month);
      ASSERT_EQ(booked, std::min(horizon, trial.stage().last_day + 1 - life.settled));
    }
}

TEST(People, AreCountedByTheDeskAndTheOfficeThatHaveThem) {
  Trial(two_towns()).run(0, 0, [&](const World& world, const Locality& locality) {
    if (locality.office.index() + 1 < world.localities.size()) return;
    std::map<PlaceId, std::int32_t> participants;
    std::map<PlaceId, std::int32_t> clients;
    for (const Person& person : world.people) {
      participants[person.place] += person.in_programme;
      clients[person.place] += person.state == State::seeking_registered || person.state == State::on_measure;
    }
    for (const Locality& there : world.localities)
      for (const Desk& desk : there.desks) {
        ASSERT_EQ(desk.participants, participants[desk.place]) << "day " << there.calendar.today();
        ASSERT_EQ(desk.refugee_clients, clients[desk.place]) << "day " << there.calendar.today();
      }
  });
}

}  // namespace
}  // namespace hurtigspor
