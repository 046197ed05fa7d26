#include "sim/outcomes/told.hpp"

#include <algorithm>
#include <numeric>

#include "outcomes/tables.hpp"

namespace hurtigspor {

Person& Told::add(std::uint64_t name) {
  Person& person = world.add(State::outside);
  if (name > 0) person.name = name;
  return person;
}

void Told::write(const Record& record) {
  while (stock_taken_ + 7 < record.day) ledger_->take_stock(stock_taken_ += 7);
  Locality& office = world.office(record.place);
  office.epoch = world.scenario.epoch_of(world.scenario.start() + record.day);
  office.records = {record};
  ledger_->observe(world.world, office);
}

void Told::tell(Day day, const Person& person, Fact fact, std::uint8_t result, std::uint32_t other) {
  write({no_cause, world.scene(person).id(person), day, other, person.place, fact, result});
}

void Told::tell(Day day, Fact fact, std::uint8_t result, std::uint32_t other) {
  write({no_cause, PersonId::none(), day, other, byen, fact, result});
}

void Told::settle(Day day, const Person& person, State state) {
  tell(day, person, Fact::settled, static_cast<std::uint8_t>(person.inflow));
  tell(day, person, Fact::state, static_cast<std::uint8_t>(state), static_cast<std::uint32_t>(State::outside));
}

void Told::move(Day day, Person& person, State to) {
  tell(day, person, Fact::state, static_cast<std::uint8_t>(to), static_cast<std::uint32_t>(person.state));
  person.state = to;
}

void Told::begin_job(Day day, const Person& person, bool full_time, EmployerId employer) {
  const auto fact = full_time ? JobFact::begins_full_time : JobFact::begins_part_time;
  tell(day, person, Fact::job, static_cast<std::uint8_t>(fact), employer.value);
}

void Told::end_job(Day day, const Person& person) {
  tell(day, person, Fact::job, static_cast<std::uint8_t>(JobFact::ends), hotel.value);
}

const ReplicateOutcome& Told::close() {
  while (stock_taken_ < world.stage.last_day) {
    stock_taken_ = std::min(stock_taken_ + 7, world.stage.last_day);
    ledger_->take_stock(stock_taken_);
  }
  axes_ = outcome_axes(world.scenario, world.country);
  outcome_ = ledger_->close(world.world);
  return outcome_;
}

double Told::at(TableId table, const std::vector<std::size_t>& position) const {
  const Table& of = outcome_.tables[index(table)];
  std::size_t cell = 0;
  for (std::size_t row = 0; row < position.size(); ++row) {
    const auto& name = of.declaration->axes[row];
    const auto axis = std::ranges::find(axes_, name, &Axis::name);
    cell = cell * axis->size() + position[row];
  }
  return of.values[cell];
}

double Told::sum(TableId table) const {
  const auto& values = outcome_.tables[index(table)].values;
  return std::accumulate(values.begin(), values.end(), 0.0);
}

double Told::account(int year, Purse purse, Item item) const {
  const int first = world.scenario.founding().run.outcomes_from.year();
  return at(TableId::account, {static_cast<std::size_t>(year - first), index(purse), index(item)});
}

}  // namespace hurtigspor
