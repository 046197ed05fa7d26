#pragma once

#include <string>

#include "store/outcomes_reader.hpp"

namespace hurtigspor {

/// All that the page shows, as JSON: the comparison of the file, and the parts of `sections.hpp`. Every number is
/// reckoned here; the page only draws and words them.
std::string report_document(const OutcomesReader& reader);

}  // namespace hurtigspor
