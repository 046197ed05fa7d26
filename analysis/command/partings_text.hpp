#pragma once

#include <string>

#include "store/outcomes_reader.hpp"

namespace hurtigspor {

/// At what the lives of twins part, a table for each alternative of an outcomes file with people.
std::string partings_text(const OutcomesReader& reader);

}  // namespace hurtigspor
