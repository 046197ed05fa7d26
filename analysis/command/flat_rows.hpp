#pragma once

#include <nlohmann/json.hpp>
#include <string>

namespace hurtigspor {

/// Comma-separated values of an array of flat objects that all have the same keys, which become the headings. Nothing
/// at all for no rows.
std::string csv_of(const nlohmann::ordered_json& rows);

}  // namespace hurtigspor
