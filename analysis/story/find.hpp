#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "story/biography.hpp"

/// Lives of a certain kind, looked for by conditions that must all hold.
namespace hurtigspor {

/// A condition as it is asked for, ready to be tried.
struct Condition {
  std::string asked;
  /// The life under the first scenario, and under the second where there is one.
  std::function<bool(const Life& life, const Life* twin)> holds;
};

/// What can be asked for, as the help lists it.
std::vector<std::string> known_conditions();

/// InputError with the nearest known name when a condition, an education or a municipality is not known, and when a
/// condition compares scenarios but there is only one.
std::vector<Condition> conditions_of(const std::vector<std::string>& wanted, const Scenario& scenario,
                                     const Country& country, bool has_twins);

/// The first `count` people by number, settled since outcomes are counted, who meet all conditions. InputError that
/// says what nobody meets when there is none.
std::vector<Life> find_people(const std::vector<Condition>& conditions, const std::vector<Replay>& replays,
                              std::size_t count);

}  // namespace hurtigspor
