#pragma once

#include <string>

#include "world/country.hpp"
#include "world/record.hpp"

namespace hurtigspor {

/// One record in words, or nothing for what a story passes over (slots).
std::string told(const Record& record, const Country& country);

}  // namespace hurtigspor
