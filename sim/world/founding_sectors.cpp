#include <fmt/format.h>

#include <cmath>

#include "world/founding_tables.hpp"

/// Industries: what they employ, nationally and by county, their enterprises, their vacancies, and how many refugees
/// have their field of work in each.
namespace hurtigspor {

namespace {

std::vector<std::string> section_names() {
  return {industry_names.begin(), industry_names.end()};
}

void expect_all(const InputTable& table, const std::vector<bool>& found, const std::vector<std::string>& names) {
  if (table.rows() == 0) return;
  for (std::size_t i = 0; i < names.size(); ++i)
    if (!found[i]) table.complain(fmt::format("there is no row for section \"{}\"", names[i]));
}

SectorRow sector(const InputTable& table, std::size_t row) {
  constexpr Limits enterprises{0, 1e7};
  SectorRow read;
  read.employed = table.number(row, "employed_2021", {0, 1e8});
  for (std::size_t i = 0; i < size_classes.size(); ++i)
    read.small[i] = table.number_if_any(row, size_classes[i].column, enterprises);
  read.large = table.number_if_any(row, "enterprises_250_plus", enterprises);
  read.vacancy_rate = table.number(row, "vacancy_rate_pct", {0.01, 100}) / 100.0;
  return read;
}

/// What the total has beyond the listed sections belongs to the sections that are not listed.
void expect_remainder(const InputTable& table, const FoundingTables& tables, const char* column, auto enterprises) {
  double listed = 0.0;
  bool all_listed = true;
  for (const auto& row : tables.sectors) {
    listed += enterprises(row).value_or(0.0);
    all_listed = all_listed && enterprises(row).has_value();
  }
  const double total = enterprises(tables.all_sectors).value_or(0.0);
  if (listed > total || (all_listed && listed < total))
    table.complain(fmt::format("in column \"{}\" the sections sum to {} and the total is {}", column, listed, total));
}

void read_national_sectors(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  std::vector<std::string> columns{"section", "employed_2021", "enterprises_250_plus", "vacancy_rate_pct"};
  for (const auto& size : size_classes) columns.emplace_back(size.column);
  const InputTable table(folder / "sectors.csv", columns, faults);
  table.expect_unique({"section"});
  auto names = section_names();
  names.emplace_back("total");
  std::vector<bool> found(names.size());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::size_t section = table.reference(row, "section", names, "section");
    found[section] = true;
    (section < industries ? tables.sectors[section] : tables.all_sectors) = sector(table, row);
    if (section < industries) continue;
    for (std::size_t i = 0; i < size_classes.size(); ++i)
      if (!tables.all_sectors.small[i]) table.complain(row, size_classes[i].column, "the cell is empty");
    if (!tables.all_sectors.large) table.complain(row, "enterprises_250_plus", "the cell is empty");
  }
  expect_all(table, found, names);
  for (std::size_t i = 0; i < size_classes.size(); ++i)
    expect_remainder(table, tables, size_classes[i].column, [i](const SectorRow& row) { return row.small[i]; });
  expect_remainder(table, tables, "enterprises_250_plus", [](const SectorRow& row) { return row.large; });
}

void read_by_county(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "sectors_by_county.csv", {"county_no", "section", "employed_2019"}, faults);
  table.expect_unique({"county_no", "section"});
  const auto counties = numbers_of(tables.counties);
  const auto names = section_names();
  tables.county_jobs.assign(counties.size(), {});
  std::vector<std::vector<bool>> found(counties.size(), std::vector<bool>(industries));
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::size_t county = table.reference(row, "county_no", counties, "county");
    const std::size_t section = table.reference(row, "section", names, "section");
    const double employed = table.number(row, "employed_2019", {0, 1e8});
    if (county >= counties.size()) continue;
    tables.county_jobs[county][section] = employed;
    found[county][section] = true;
  }
  for (std::size_t i = 0; table.rows() > 0 && !counties.empty() && i < industries; ++i) {
    double all = 0.0;
    for (const auto& county : tables.county_jobs) all += county[i];
    if (all == 0.0) table.complain(fmt::format("section \"{}\" employs nobody in any county", names[i]));
  }
  for (std::size_t county = 0; table.rows() > 0 && county < counties.size(); ++county)
    for (std::size_t i = 0; i < industries; ++i)
      if (!found[county][i])
        table.complain(fmt::format("there is no row for county \"{}\", section \"{}\"", counties[county], names[i]));
}

void read_fields(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "refugee_fields.csv", {"section", "share"}, faults);
  table.expect_unique({"section"});
  const auto names = section_names();
  std::vector<bool> found(names.size());
  double sum = 0.0;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::size_t section = table.reference(row, "section", names, "section");
    tables.refugee_field[section] = table.number(row, "share", {0, 1});
    sum += tables.refugee_field[section];
    found[section] = true;
  }
  expect_all(table, found, names);
  if (table.rows() > 0 && std::abs(sum - 1.0) > 1e-3)
    table.complain(fmt::format("the column \"share\" sums to {:.4f}; it must sum to 1", sum));
}

}  // namespace

void read_sectors(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  read_national_sectors(folder, tables, faults);
  read_by_county(folder, tables, faults);
  read_fields(folder, tables, faults);
}

}  // namespace hurtigspor
