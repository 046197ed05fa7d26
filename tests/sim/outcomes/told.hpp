#pragma once

#include <optional>
#include <vector>

#include "outcomes/ledger.hpp"
#include "sim/journey/small_world.hpp"

namespace hurtigspor {

/// The day of a run under calm() that has this date.
inline Day day_of(int year, unsigned month, unsigned day) {
  return Date::of(year, month, day) - calm().run.start;
}

/// A ledger that is told by hand what happened, in the order of days. People are added first.
class Told {
 public:
  explicit Told(const Parameters& rules = calm()) : world(rules) {}

  SmallWorld world;

  /// Somebody of whom nothing has been told yet.
  Person& add(std::uint64_t name = 0);
  /// From now on things happen.
  void open() {
    const std::size_t people = world.world.people.size();
    ledger_.emplace(world.world, std::vector<Life>(people), std::vector<Track>(people));
  }
  void tell(Day day, const Person& person, Fact fact, std::uint8_t result = 0, std::uint32_t other = 0);
  /// Something that happens to nobody in particular.
  void tell(Day day, Fact fact, std::uint8_t result, std::uint32_t other);
  /// Settles, and is in a state from the same day on.
  void settle(Day day, const Person& person, State state);
  void move(Day day, Person& person, State to);
  void begin_job(Day day, const Person& person, bool full_time, EmployerId employer = hotel);
  void end_job(Day day, const Person& person);
  const ReplicateOutcome& close();

  /// A number of the outcomes; position along the table's axes.
  double at(TableId table, const std::vector<std::size_t>& position) const;
  double sum(TableId table) const;
  double account(int year, Purse purse, Item item) const;
  const Life& life(std::size_t row = 0) const { return outcome_.lives[row]; }

 private:
  void write(const Record& record);
  std::optional<Ledger> ledger_;
  Day stock_taken_ = -1;    ///< last day of the last week that was counted
  std::vector<Axis> axes_;  ///< of the outcomes' tables
  ReplicateOutcome outcome_;
};

}  // namespace hurtigspor
