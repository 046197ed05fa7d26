#pragma once

#include <string>
#include <vector>

#include "store/outline.hpp"

namespace hurtigspor {

/// Where a file departs from its schema, a sentence each: what is missing, what is otherwise than promised, what is
/// foreign. Nothing when it conforms. A file of another schema version gets one sentence and is not checked further.
std::vector<std::string> departures_from_schema(const Outline& outline);

}  // namespace hurtigspor
