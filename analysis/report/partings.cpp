#include "report/partings.hpp"

#include <algorithm>
#include <functional>
#include <map>

#include "compare/group_effects.hpp"

namespace hurtigspor {

std::vector<Pair> pairs_of(const StoredLives& lives, std::size_t scenario) {
  std::vector<Pair> pairs;
  for (std::size_t person = 0; person < lives.people(); ++person)
    if (lives.in_cohort(person) && lives.occurs(0, person) && lives.occurs(scenario, person))
      pairs.push_back(
          {person, lives.lived("days_in_work_60", scenario, person) - lives.lived("days_in_work_60", 0, person)});
  std::stable_sort(pairs.begin(), pairs.end(),
                   [](const Pair& one, const Pair& other) { return one.gain < other.gain; });
  return pairs;
}

std::optional<Turns> turns_of(const StoredLives& lives, std::size_t scenario, std::size_t person) {
  if (lives.lived("parted", scenario, person) == absent) return std::nullopt;
  return Turns{lives.lived_word("parting_in_base", scenario, person),
               lives.lived_word("parting_here", scenario, person)};
}

Partings partings_of(const StoredLives& lives, std::size_t scenario, const std::vector<Pair>& pairs) {
  constexpr std::size_t most_rows = 10;
  std::map<Turns, Parted> by_turns;
  for (const Pair& pair : pairs)
    if (const auto turns = turns_of(lives, scenario, pair.person)) by_turns[*turns].add({1, pair.gain});
  std::vector<std::pair<Turns, Parted>> all(by_turns.begin(), by_turns.end());
  std::ranges::stable_sort(all, std::ranges::greater{}, [](const auto& row) { return row.second.people; });
  Partings partings;
  for (auto& row : all) {
    if (partings.rows.size() == most_rows || row.second.people < static_cast<std::size_t>(fewest_people))
      partings.others.add(row.second);
    else
      partings.rows.push_back(std::move(row));
  }
  return partings;
}

}  // namespace hurtigspor
