#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "report/lives.hpp"

/// Twins of an outcomes file: what they gain, and at what their lives part.
namespace hurtigspor {

/// A person whose two lives both count, and by how many days in work within sixty months they differ.
struct Pair {
  std::size_t person;
  std::int64_t gain;
};

/// Everybody with sixty months in the base and in a scenario, by what they gain.
std::vector<Pair> pairs_of(const StoredLives& lives, std::size_t scenario);

/// What happens to a twin where two lives part, in the base and here; nothing where it happens in the other life only.
using Turns = std::pair<std::optional<std::string>, std::optional<std::string>>;

/// Nothing where both lives are the same.
std::optional<Turns> turns_of(const StoredLives& lives, std::size_t scenario, std::size_t person);

/// So many twins, and what they gain together [days].
struct Parted {
  std::size_t people = 0;
  std::int64_t gain = 0;

  void add(const Parted& more) {
    people += more.people;
    gain += more.gain;
  }
  double mean_gain() const { return static_cast<double>(gain) / static_cast<double>(people); }
};

/// At what lives part, the most frequent first; what happens to fewer than five or comes later than the tenth is among
/// the others.
struct Partings {
  std::vector<std::pair<Turns, Parted>> rows;
  Parted others;
};
Partings partings_of(const StoredLives& lives, std::size_t scenario, const std::vector<Pair>& pairs);

}  // namespace hurtigspor
