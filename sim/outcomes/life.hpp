#pragma once

#include <array>
#include <cstdint>

#include "base/ids.hpp"
#include "base/units.hpp"
#include "outcomes/states_by_year.hpp"
#include "world/kinds.hpp"

/// What became of one person: the row by which twins are compared. Written once, when a replicate ends, from the
/// records; the same person has the same `name` in every scenario.
namespace hurtigspor {

inline constexpr std::array<int, 3> life_horizons{12, 24, 60};  ///< months after settlement

struct Life {
  std::uint64_t name{};         ///< of the person, stable over scenarios
  MunicipalityId municipality;  ///< of settlement
  Day settled{};                ///< day of the run
  std::uint8_t age{};           ///< at settlement
  Sex sex{};
  Education education{};
  Inflow inflow{};
  bool with_children{};
  std::uint16_t days_in_reception{};  ///< from permit to settlement
  Organisation organisation{};        ///< of the programme where the person settled, on the day of settlement

  Day programme_started = never;
  Day programme_ended = never;  ///< exit
  Day first_job = never;
  std::array<std::array<std::uint16_t, 9>, 3> days_in_state{};  ///< [horizon][State], days from settlement
  std::uint16_t days_in_work_60{};  ///< within 60 months, jobs beside the programme included
  std::uint16_t days_in_work{};     ///< over the run, from settlement to its last day
  bool in_work_24{};                ///< in work 24 months after settlement
  bool in_work_48{};
  bool in_country_24{};  ///< still resident and observed 24 months after settlement
  bool in_country_48{};

  // One year after leaving the programme (November of the year after); valid when `observed_1y`.
  bool observed_1y{};
  bool work_or_education_1y{};
  bool employed_1y{};
  bool full_time_1y{};

  std::uint8_t jobs{};            ///< jobs begun
  bool same_job_12m{};            ///< the first job lasted twelve months
  bool first_job_observed_12m{};  ///< twelve months of it lie within the run
  bool first_job_in_own_field{};

  std::uint16_t ownerless_days{};         ///< between programme and NAV with nobody in charge
  std::uint8_t leads{};                   ///< leads found
  std::uint8_t leads_lost{};              ///< live leads that died
  std::uint8_t leads_lost_at_handover{};  ///< of them, within the gap between programme and NAV
  bool handover_due{};
  bool handover_asked{};
  bool handover_held{};
  std::uint16_t links{};  ///< bit per Link of the fast track passed
  bool fast_track_registered{};

  double cost_municipality{};  ///< NOK of 2017, net of the grant, over the run
  double cost_state{};         ///< NOK of 2017, net of tax received, over the run
  double income{};             ///< NOK of 2017, the person's own, over the run

  /// In the system (settled here and in the country) on the policy date or arriving after it is decided by the analysis
  /// from these: state on each first of January since the run's start.
  StatesByYear state_by_january;
};

}  // namespace hurtigspor
