#pragma once

#include <array>
#include <vector>

#include "compare/headline.hpp"
#include "outcomes/life.hpp"

/// Twins who part: how many people are in work in one scenario and not in the other.
namespace hurtigspor {

inline constexpr std::array<int, 2> change_horizons{24, 48};  ///< months after settlement

struct LivesChanged {
  double compared{};  ///< twins that were compared, persons
  double gained{};    ///< in work in the alternative only
  double lost{};      ///< in work in the base only
};

using ChangesByHorizon = std::array<LivesChanged, change_horizons.size()>;

/// Adds one pair of twins to the count, where they are of those compared.
void compare_twins(ChangesByHorizon& changed, const Life& in_base, const Life& in_alternative, const Period& period);

/// Twins settled 2017-2019 whose horizon lies within the run, reachable or not. Who has left the country is not in
/// work. Both vectors sorted by name; who exists in one scenario only has no twin and is not compared.
ChangesByHorizon lives_changed(const std::vector<Life>& base, const std::vector<Life>& alternative,
                               const Period& period);

/// A number per 1,000 twins; NaN when nobody was compared.
double per_thousand(double count, double compared);

}  // namespace hurtigspor
