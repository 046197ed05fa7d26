#pragma once

#include <array>
#include <string_view>
#include <vector>

#include "outcomes/life.hpp"
#include "statistics/interval.hpp"

/// What an additional year of work costs, purse by purse: money and work over the same days, those of the run.
namespace hurtigspor {

/// Totals over people, from which costs per additional year of work are made.
struct WorkAndPurses {
  double people{};
  double work_years{};    ///< years in work over the run
  double municipality{};  ///< NOK of 2017 over the run, net of the grant
  double state{};         ///< NOK of 2017 over the run, net of tax received
  double income{};        ///< NOK of 2017 over the run, the refugees' own

  void add(const Life& life);
};

enum class Payer : std::uint8_t { municipality, state, both, refugee };
inline constexpr std::array<std::string_view, 4> payer_names{"municipality", "state", "municipality and state",
                                                             "refugees (income gained)"};

/// What a person costs a purse in the mean, NOK.
double mean_in(Payer purse, const WorkAndPurses& totals);
double mean_work_years(const WorkAndPurses& totals);

struct RatioEstimate {
  bool stated{};  ///< false: the interval of the denominator holds 0, or it lies below 0
  std::string_view why_not;
  double ratio{};
  Interval interval{};
};

/// Mean(numerators) over mean(denominators) of paired replicates with Fieller's interval of level 1 - alpha (exact for
/// normal means; the ratio of two uncertain differences is skewed, which a symmetric interval would hide).
RatioEstimate fieller_ratio(const std::vector<double>& numerators, const std::vector<double>& denominators,
                            double alpha);

/// NOK a purse pays for each additional year of work, mean over people, between base and alternative replicates.
RatioEstimate cost_per_work_year(Payer purse, const std::vector<WorkAndPurses>& base,
                                 const std::vector<WorkAndPurses>& alternative, double alpha);

}  // namespace hurtigspor
