#include "command/flat_rows.hpp"

#include "command/text_table.hpp"

namespace hurtigspor {

std::string csv_of(const nlohmann::ordered_json& rows) {
  if (rows.empty()) return {};
  TextRows table(1);
  for (const auto& [name, value] : rows.front().items()) table.front().push_back(name);
  for (const auto& row : rows) {
    table.emplace_back();
    for (const auto& value : row)
      table.back().push_back(value.is_null() ? "" : value.is_string() ? value.get<std::string>() : value.dump());
  }
  return comma_separated(table);
}

}  // namespace hurtigspor
