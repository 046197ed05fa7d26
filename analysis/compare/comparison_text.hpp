#pragma once

#include <string>
#include <vector>

#include "compare/comparison.hpp"

namespace hurtigspor {

/// What is printed beside the sentences and the main table.
struct Shown {
  std::vector<Division> by{Division::sex, Division::education};
  bool lives_by_group = false;  ///< lives changed in each group
  bool hours = false;           ///< every purpose of every agency, and staff
  bool chain = false;           ///< the fast track link by link
  bool over = false;            ///< what nobody has measured in these blocks too, where it was drawn
};

/// A comparison as people read it in a terminal: findings in sentences, then the table, then what the numbers mean.
/// At most 120 columns wide; two alternatives stand side by side, more follow below.
std::string comparison_text(const Comparison& comparison, const Shown& shown = {});

/// The levels of a single scenario, for `run`: every headline measure with its interval, for everybody.
std::string levels_text(const Comparison& comparison);

}  // namespace hurtigspor
