#pragma once

#include <string>
#include <string_view>

namespace hurtigspor {

/// A number with all its digits; empty when it is missing.
std::string csv_cell(double value);

/// Quoted where it has to be.
std::string csv_text(std::string_view text);

}  // namespace hurtigspor
