#pragma once

#include <array>
#include <vector>

#include "outcomes/moment.hpp"
#include "outcomes/wait_kind.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

/// The rules by which the days between two moments are told apart: what was planned so, and what came on top because no
/// hour was free or something was called off.
namespace hurtigspor {

struct WaitPart {
  WaitKind kind;
  Day days;
};

/// One part or two, in the order in which they were waited; the second may take no time.
using WaitParts = std::array<WaitPart, 2>;

/// One person's moments in the order of time, and what is needed to read the rules under which they came about.
struct MomentFrame {
  const std::vector<Moment>& moments;
  const Scenario& scenario;
  const Country& country;

  const Parameters& rules(const Moment& moment) const;
  OfficeId office(const Moment& moment) const { return country.places[moment.place.index()].office; }
  /// The last handover meeting up to a moment that came to something: held, called off or never booked; -1 for none.
  int handover_before(std::size_t moment) const;
  /// It was held.
  bool is_handed_over(std::size_t moment) const;
};

/// With one agency alone: of the intake, with an adviser, or with NAV.
bool is_talk(const Moment& moment);
bool are_talks_alike(const Moment& one, const Moment& other);

/// What the days from moment `from` to moment `to`, which it brought about, went to.
WaitParts parts_between(const MomentFrame& frame, std::size_t from, std::size_t to);

/// What the days since moment `from`, which began the present state, have gone to.
WaitParts parts_since(const MomentFrame& frame, std::size_t from, Day days);

}  // namespace hurtigspor
