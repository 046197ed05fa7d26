#pragma once

#include <string>

namespace hurtigspor {

/// docs/reference/outcomes.md: every table of the outcomes file with its axes, unit and meaning, printed from the
/// declarations.
std::string outcomes_page();

}  // namespace hurtigspor
