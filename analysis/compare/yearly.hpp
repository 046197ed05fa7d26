#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

#include "base/table.hpp"
#include "outcomes/life.hpp"
#include "parameters/scenario.hpp"

/// What a replicate's tables by calendar year come to in the mean year: hours, staff, and the links of the fast track.
namespace hurtigspor {

/// Whole calendar years: rows of the axis `year`, and the days of the run they hold.
struct YearSpan {
  std::size_t first{};
  std::size_t past{};  ///< equal to `first` when the run holds none
  Day from{};
  Day until{};  ///< first day after them
  double years() const { return static_cast<double>(past - first); }

  /// The whole years from `from` on, within the days that outcomes count.
  static YearSpan since(const Scenario& base, Date from);
  static YearSpan of(const Scenario& base, int year);
};

/// The years that the chain is told for.
enum class ChainYears : std::uint8_t { since_policy, first_cohort };
inline constexpr std::array<std::string_view, 2> chain_years_names{"from the policy date on", "2017"};
inline constexpr int first_cohort_year = 2017;

/// From a refugee settled to one in work over the fast track.
inline constexpr std::size_t chain_steps = link_names.size() + 1;
std::array<std::string_view, chain_steps> chain_step_names();

using SlotsByPurpose = std::array<std::array<double, purpose_names.size()>, agency_names.size()>;

struct Yearly {
  SlotsByPurpose slots{};                           ///< a year, from the policy date on
  std::array<double, agency_names.size()> staff{};  ///< full-time persons; NAV's are those of all clients
  std::array<std::array<double, chain_steps>, chain_years_names.size()> chain{};  ///< people a year

  /// Slots of NAV, or of another agency, that were used on refugees.
  double used(Agency agency) const;
  double of(Agency agency, Purpose purpose) const {
    return slots[static_cast<std::size_t>(agency)][static_cast<std::size_t>(purpose)];
  }
  /// Slots of all agencies that nobody used.
  double unused() const;
  /// Staff that stands behind the slots of refugees, unused ones included [full-time persons].
  double staff_for_refugees(Agency agency) const;
  double links(ChainYears years, std::size_t step) const { return chain[static_cast<std::size_t>(years)][step]; }
};

struct YearlyFrame {
  YearSpan since_policy;
  YearSpan first_cohort;
  static YearlyFrame of(const Scenario& base, Date policy);
};

/// NaN where the run holds no such year.
Yearly yearly_of(const std::vector<Table>& tables, const std::vector<Life>& lives, const YearlyFrame& frame);

}  // namespace hurtigspor
