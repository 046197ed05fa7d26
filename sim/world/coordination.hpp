#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "base/ids.hpp"
#include "base/units.hpp"

namespace hurtigspor {

/// Something that could not come before something else, and the days that passed between the two.
struct Wait {
  std::uint32_t from{};  ///< vertex at which it begins
  std::uint32_t to{};    ///< vertex that had to wait; its number is the greater one
  Day days{};
  std::uint8_t kind{};  ///< what was waited for, in the caller's own list
  OfficeId office{};    ///< where
};

/// Which waits are thought away.
using Spared = std::function<bool(const Wait&)>;

/// The coordination network of one person's journey: who had to be met before whom. Vertices are appointments and
/// milestones, numbered in the order of time; vertex 0 is where the journey begins. A vertex comes as soon as all waits
/// that lead to it are over, so that its day is the longest chain of waits from the beginning.
class CoordinationNetwork {
 public:
  /// `waits` in the order of their `to`. The last vertex is where the journey ends.
  CoordinationNetwork(std::uint32_t vertices, const std::vector<Wait>& waits);
  CoordinationNetwork(CoordinationNetwork&&) noexcept;
  ~CoordinationNetwork();

  /// Days from the beginning to the end.
  Day length() const;
  /// The waits that decide the end's day, the first one first. Of two chains of equal length the one whose waits were
  /// named first.
  std::vector<Wait> longest_chain() const;
  /// By how many days the end would come sooner if the spared waits took no time and all others as long as they did:
  /// never negative, never more than the spared waits of the longest chain.
  Day gain(const Spared& spared) const;

 private:
  struct Graph;
  std::vector<Day> days_without(const Spared& spared) const;
  std::unique_ptr<const Graph> graph_;
  std::vector<Day> days_;  ///< of each vertex, from the beginning
};

}  // namespace hurtigspor
