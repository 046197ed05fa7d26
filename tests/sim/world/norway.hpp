#pragma once

#include <algorithm>
#include <filesystem>
#include <string>

#include "world/founding.hpp"
#include "world/founding_tables.hpp"

/// The shipped tables and the country they found, made once for all tests of a program.
namespace hurtigspor {

inline const std::filesystem::path norway_folder = HURTIGSPOR_SOURCE_DIR "/scenarios/norway";

inline const FoundingTables& norway_tables() {
  static const FoundingTables tables = read_founding_tables(norway_folder);
  return tables;
}

inline const Country& norway() {
  static const Country country = found_country(norway_folder, Parameters{});
  return country;
}

/// The row of a named thing; one past the last when there is none.
template <class Rows>
std::size_t row_named(const Rows& rows, const std::string& name) {
  return static_cast<std::size_t>(std::ranges::find(rows, name, [](const auto& row) { return row.name; }) -
                                  rows.begin());
}

}  // namespace hurtigspor
