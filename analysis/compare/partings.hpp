#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include "base/units.hpp"
#include "engine/ensemble.hpp"

/// Where the lives of twins part: at the first event, in the order of each life, that differs in day, kind, result,
/// place or counterpart. Hours in diaries are no events of a life.
namespace hurtigspor {

/// What happens to a person, by its place among `parting_words()`.
using TurnId = std::int16_t;
inline constexpr TurnId no_turn = -1;

/// Everything that can happen, in words without signs: "meeting handover meeting held".
const std::vector<std::string>& parting_words();
/// One of them with its signs: "meeting: handover meeting, held". As it is when it is none of them.
std::string words_of_parting(const std::string& without_signs);

struct Parting {
  std::uint64_t name;        ///< of the person
  Day day;                   ///< of the earlier of the two events
  TurnId in_base = no_turn;  ///< what happens to the twin in the base on that day
  TurnId here = no_turn;     ///< and in this scenario
};

/// Takes down the lives of one replicate, in every scenario, from a day on; before it twins share everything. Eight
/// bytes an event, as long as the replicate is lived.
class LifeNotes {
 public:
  LifeNotes(std::size_t scenarios, Day from);
  /// Scenarios may be lived side by side, each under its own witness.
  Witness witness(std::size_t scenario);
  /// By scenario, of everybody who lives in the base too and not the same life, by name; of the base nobody.
  std::vector<std::vector<Parting>> partings() const;

 private:
  struct LifeEvent {
    std::uint16_t day;
    Fact fact;
    std::uint8_t result;
    std::uint32_t where_and_with;  ///< place and counterpart in one number
    bool operator==(const LifeEvent&) const = default;
  };
  struct Notes {
    std::vector<std::uint64_t> names;  ///< by PersonId
    std::vector<PersonId> of;          ///< of each event
    std::vector<LifeEvent> events;     ///< as they came
  };
  /// The events of one person after the other.
  struct Lives {
    explicit Lives(const Notes& notes);
    std::span<const LifeEvent> of(PersonId person) const {
      return std::span(events).subspan(first[person.index()], first[person.index() + 1] - first[person.index()]);
    }
    std::vector<std::uint32_t> first;  ///< by PersonId, and one more
    std::vector<LifeEvent> events;
    std::vector<std::pair<std::uint64_t, PersonId>> by_name;
  };
  static std::vector<Parting> partings_of(const Lives& base, const Lives& lives);
  static void note(Notes& notes, const World& world, const Locality& locality, Day from);
  static Parting parting_of(std::uint64_t name, std::span<const LifeEvent> base, std::span<const LifeEvent> here);

  Day from_;
  std::vector<Notes> scenarios_;
};

}  // namespace hurtigspor
