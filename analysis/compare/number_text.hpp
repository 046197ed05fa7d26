#pragma once

#include <string>

#include "compare/group_effects.hpp"

/// Numbers as a planner reads them: months and kroner plain, shares in per cent and differences in percentage points.
namespace hurtigspor {

inline constexpr const char* nothing_counted = "-";

/// How to show a number that is no headline measure.
constexpr HeadlineDeclaration shown_with(int decimals, bool is_share = false) {
  return {"", "", "", "", is_share, decimals};
}

/// "21.43", "54.2 %", "-1,250,300"; "-" for NaN.
std::string level_text(const HeadlineDeclaration& measure, double value);

/// "+0.31", "-1.2 pp"; "0" when it is exactly zero.
std::string difference_text(const HeadlineDeclaration& measure, double value);

/// "+0.31 (+0.25 to +0.37)"; a "~" at the end when the interval holds 0; "0 (exactly)" when nothing differs in any
/// replicate; without an interval the mean alone.
std::string difference_text(const HeadlineDeclaration& measure, const Estimate& difference);

/// "21.43 (21.30 to 21.56)".
std::string level_text(const HeadlineDeclaration& measure, const Estimate& level);

/// Bounds of a difference, "+0.25 to +0.37".
std::string bounds_text(const HeadlineDeclaration& measure, const Interval& interval);

/// A plain number with a sign and so many decimals; thousands set apart by commas.
std::string signed_text(double value, int decimals);
std::string plain_text(double value, int decimals);

/// What draws of the unmeasured say: "+0.05 to +0.31, 97 %", the share being of draws with the estimate's sign.
std::string over_text(const HeadlineDeclaration& measure, const OverEffect& effect);

/// "+1.2 (5.0 gain, 3.8 lose)", per 1,000 twins.
std::string change_text(const ChangeEstimate& change);

/// Text and as many blanks as make up so many columns (UTF-8 aware).
std::string padded(const std::string& text, std::size_t columns);

/// Zero in every replicate.
bool is_exactly_zero(const Estimate& difference);

/// Cut to so many columns (UTF-8 aware), the cut marked by "..".
std::string cut_to(const std::string& text, std::size_t columns);

}  // namespace hurtigspor
