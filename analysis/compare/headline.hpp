#pragma once

#include <array>
#include <cstdint>
#include <string_view>

#include "base/date.hpp"
#include "base/units.hpp"
#include "outcomes/life.hpp"
#include "parameters/scenario.hpp"

/// The headline measures: what a comparison leads with, each declared once with its unit and meaning.
namespace hurtigspor {

enum class Headline : std::uint8_t {
  months_in_work_60,
  work_or_education_1y,
  full_time_1y,
  same_job_12m,
  own_field_job,
  months_social_assistance_60,
  ownerless_days,
  live_leads_lost,
  handover_held_of_due,
  handover_held_of_asked,
  fast_track_users,
  net_cost_municipality,
  net_cost_state,
  months_in_work_60_net
};
inline constexpr std::size_t headlines = 14;

struct HeadlineDeclaration {
  std::string_view name;     ///< as in the outcomes file
  std::string_view words;    ///< as a planner would say it
  std::string_view unit;     ///< of the stored number
  std::string_view meaning;  ///< who is counted, and what
  bool is_share = false;     ///< shown in per cent, differences in percentage points (pp)
  int decimals = 2;          ///< where it is shown
};

/// In the order of `Headline`.
const std::array<HeadlineDeclaration, headlines>& headline_declarations();
inline const HeadlineDeclaration& declaration(Headline measure) {
  return headline_declarations()[static_cast<std::size_t>(measure)];
}

using HeadlineValues = std::array<double, headlines>;  ///< NaN where nobody is counted

/// Whose life counts for what: days of the run.
struct Period {
  Day cohort_from{};   ///< first day of settlement of the cohort followed for 60 months (2017)
  Day cohort_until{};  ///< first day after it (2020)
  Day from{};          ///< exits and first jobs count from this day
  Day users_from{};    ///< fast-track users are counted a year from this day
  Day end{};           ///< last day of the run
  bool holds_60_months(const Life& life) const;
  bool in_cohort(const Life& life) const;
};

/// The cohort and the end of a run of these days; what counts from when is left open.
Period cohort_of_run(Date start, Date end);
/// The period for everybody (exits count from `run.outcomes_from`) or for those the policy could reach (exits count
/// from the policy date). Users are counted from the policy date, or from `run.outcomes_from` when that is later.
Period period_for_all(const Scenario& base, Date policy);
Period period_for_reachable(const Scenario& base, Date policy);

/// Counts lives one by one, in the order they come.
class HeadlineTally {
 public:
  explicit HeadlineTally(const Period& period) : period_{period} {}
  /// `net_days` in work within 60 months are those left when jobs taken from others are not counted.
  void add(const Life& life, double net_days);
  void add(const Life& life) { add(life, life.days_in_work_60); }
  HeadlineValues values() const;
  /// How many people (or meetings) stand behind each value.
  const HeadlineValues& counted() const { return counted_; }

 private:
  void count(Headline measure, double value);
  void count_cohort(const Life& life, double net_days);
  void count_exit(const Life& life);
  void count_first_job(const Life& life);

  Period period_;
  HeadlineValues sums_{};
  HeadlineValues counted_{};
};

/// Days in work within 60 months less those taken from others: of what a scenario adds to a person's life in the base,
/// the share `displacement` is taken off. Who does not occur in the base keeps all of them.
double net_days_in_work_60(const Life& life, const Life* in_base, double displacement);

}  // namespace hurtigspor
