#pragma once

#include <cstddef>
#include <string_view>

#include "compare/headline.hpp"

/// Stopping when an estimate is precise enough, without fooling oneself by looking often.
namespace hurtigspor {

/// How narrow the interval of every paired difference of a measure must become, for the people the policy could reach.
struct Precision {
  Headline measure;
  double half_width;  ///< in the measure's stored unit: a share of 0.005 is 0.5pp
};

/// "0.5pp": half a percentage point on `work_or_education_1y`. "0.1": a tenth of a month on `months_in_work_60`.
/// Throws InputError when the text is neither or not above zero.
Precision parse_precision(std::string_view text);

/// The sharpest precision a planner usually asks for: what "replicates needed" refers to when none is given.
inline constexpr Precision usual_precision_in_months{Headline::months_in_work_60, 0.1};
inline constexpr Precision usual_precision_in_share{Headline::work_or_education_1y, 0.005};

/// Looks happen after 10, 20, 40, 80, ... replicates and after the last one allowed. `look` counts from 1.
std::size_t replicates_at_look(int look, std::size_t most);

/// Number of looks until all of `most` replicates are done.
int looks_until(std::size_t most);

/// What the interval of a look may miss: the k-th look spends 5 % / 2^k, so that all looks together spend less than 5 %
/// however many there are (Bonferroni with halving). The price is a wider interval at late looks.
double alpha_at_look(int look);

}  // namespace hurtigspor
