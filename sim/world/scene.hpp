#pragma once

#include "world/world.hpp"

namespace hurtigspor {

/// What a step of the road sees: the person's locality and desk, the rules in force there today, and the three doors
/// through which it may act: draw named luck, plan an event, and leave a record.
class Scene {
 public:
  Scene(World& world_of, Locality& locality, PlaceId place, Day day, std::uint32_t cause = no_cause);

  World& world;
  Locality& here;
  Desk& desk;
  const Parameters& rules;
  const Day today;

  Week week() const { return today / 7; }
  Date date() const { return world.stage.scenario.start() + today; }
  PersonId id(const Person& person) const { return {static_cast<std::uint32_t>(&person - world.people.data())}; }
  const Country& country() const { return world.stage.country; }

  /// The person's luck at this occasion of a step; counted steps move on to the next occasion.
  Luck luck(Person& person, Step step) const;
  /// Goes on to the next occasion of a counted step whose luck has been looked up by its number.
  void count_occasion(Person& person, Step step) const { ++person.occasions[counter_row[index(step)]]; }
  /// The luck of the occasion the person last met of a counted step.
  Luck same_luck(const Person& person, Step step) const;
  /// Luck with an occurrence named by what it belongs to (person 17's third placement).
  Luck luck(const Person& person, Step step, std::uint32_t occurrence) const;
  /// The tie-break of the person's present occasion of a step.
  std::uint32_t tie(const Person& person, Step step) const;

  void plan(Day day, const Person& person, Step step, std::uint8_t detail = 0) {
    plan_tagged(day, person, step, detail, person.spell);
  }
  /// The same with a tag of the step's own in place of the spell (a meeting keeps the week it was asked for).
  void plan_tagged(Day day, const Person& person, Step step, std::uint8_t detail, std::uint16_t tag);
  /// Plans after a wait of so many days, rounded up; infinite waits are never planned.
  void plan_in(double days, const Person& person, Step step, std::uint8_t detail = 0);

  void record(Fact fact, const Person& person, std::uint8_t result = 0, std::uint32_t other = 0);
  /// An hour that an agency spent on a person.
  void record_slot(const Person& person, Agency agency, Purpose purpose);
  /// Hours that an agency spent on nobody here: lapsed, or on other clients.
  void record_slots(Agency agency, Purpose purpose, std::uint32_t count);
  void record_meeting(const Person& person, MeetingKind kind, MeetingResult result, Week waited = 0);

  /// The only door through which a person's state changes.
  void move(Person& person, State to);

  std::uint32_t cause() const { return cause_; }

 private:
  void write(const Record& record);
  std::uint32_t cause_;  ///< number of the last record of this chain of events
};

}  // namespace hurtigspor
