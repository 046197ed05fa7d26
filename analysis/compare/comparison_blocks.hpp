#pragma once

#include <string>
#include <vector>

#include "compare/comparison_columns.hpp"

/// The blocks of a printed comparison below its main table.
namespace hurtigspor {

/// Effects of the split measures by group; lives changed too where `with_lives`.
std::string group_rows(const Columns& columns, Division division, bool with_lives);
/// How far groups are apart in the base, and how that changes.
std::string gap_rows(const Columns& columns, const std::vector<Division>& divisions);
/// Through what months in work come about.
std::string channel_rows(const Columns& columns);
/// Slots a year by agency; every purpose and the staff behind them where `in_full`.
std::string hours_rows(const Columns& columns, bool in_full);
/// The fast track link by link.
std::string chain_rows(const Columns& columns);
/// By arithmetic on the base: users if links held twice as often.
std::string doubling_rows(const Comparison& comparison);

}  // namespace hurtigspor
