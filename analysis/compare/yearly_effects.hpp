#pragma once

#include <array>
#include <optional>

#include "compare/effect.hpp"

/// Whose hours went where, and who came how far towards the fast track: a year from the policy date on.
namespace hurtigspor {

struct HoursEffects {
  std::array<std::array<Effect, purpose_names.size()>, agency_names.size()> slots;  ///< a year
  std::array<Effect, agency_names.size()> used;                                     ///< slots used on refugees
  Effect unused;                                               ///< called off or lapsed, all agencies
  std::array<Effect, agency_names.size()> staff;               ///< full-time persons; NAV's of all clients
  std::array<Effect, agency_names.size()> staff_for_refugees;  ///< behind the slots of refugees
};
HoursEffects hours_effects(const Evidence& evidence);

struct LinkEffects {
  Effect people;  ///< a year
  Effect share;   ///< of those who passed the step before, all replicates together
  /// People started a year in the base if this link alone held twice as often (at most always), the others as they are:
  /// arithmetic, in which no queue grows longer.
  Estimate started_if_doubled;
};
struct ChainEffects {
  std::array<LinkEffects, chain_steps> steps;
  Estimate started_if_all_doubled;
  bool is_known() const { return steps[0].people.base.replicates > 0; }
};
/// By ChainYears.
std::array<ChainEffects, chain_years_names.size()> chain_effects(const Evidence& evidence);

/// People started if those who pass `step` (none: every step up to it) were twice as large a part of those who passed
/// the step before, at most all; `chain` holds the people at each step.
double started_if_doubled(const std::array<double, chain_steps>& chain, std::optional<std::size_t> step);

}  // namespace hurtigspor
