#pragma once

#include <vector>

#include "outcomes/life.hpp"

/// The same person in two scenarios.
namespace hurtigspor {

/// Calls `visit(in_base, in_alternative)` for everybody of either scenario, by name; null where the person does not
/// occur. Both sorted by name.
template <class Visit>
void visit_twins(const std::vector<Life>& base, const std::vector<Life>& alternative, Visit visit) {
  auto one = base.begin();
  auto other = alternative.begin();
  while (one != base.end() || other != alternative.end()) {
    const bool has_base = one != base.end() && (other == alternative.end() || one->name <= other->name);
    const bool has_other = other != alternative.end() && (one == base.end() || other->name <= one->name);
    visit(has_base ? &*one : nullptr, has_other ? &*other : nullptr);
    if (has_base) ++one;
    if (has_other) ++other;
  }
}

}  // namespace hurtigspor
