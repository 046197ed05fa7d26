#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "world/founding_tables.hpp"

/// Tables by year: cohorts, settlement and unemployment.
namespace hurtigspor {

namespace {

constexpr std::array<const char*, 5> age_columns{"age_18_25", "age_26_35", "age_36_45", "age_46_55", "age_56_plus"};

constexpr int latest_year = 2100;

/// Makes room for the years of a table, from `first` to its latest, and says which year of the series each row is;
/// other years are complained of.
template <class Cell>
Years<Cell> years_of(const InputTable& table, int first, const Cell& empty, std::vector<std::size_t>& year_of_row) {
  year_of_row.clear();
  std::size_t last = 0;
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const int year = table.whole(row, "year", {static_cast<double>(first), latest_year});
    year_of_row.push_back(static_cast<std::size_t>(year - first));
    last = std::max(last, year_of_row.back());
  }
  return {first, std::vector<Cell>(last + 1, empty)};
}

/// One ground's part of a year joins the parts read before.
void join(Cohort& cohort, const Cohort& part, bool collective) {
  const double both = cohort.settled + part.settled;
  const double weight = both > 0.0 ? part.settled / both : 1.0;
  cohort.collective_share += weight * ((collective ? 1.0 : 0.0) - cohort.collective_share);
  cohort.women_share += weight * (part.women_share - cohort.women_share);
  for (std::size_t i = 0; i < cohort.age_shares.size(); ++i)
    cohort.age_shares[i] += weight * (part.age_shares[i] - cohort.age_shares[i]);
  if (std::isnan(cohort.wait_months)) cohort.wait_months = part.wait_months;
  cohort.lower_bound = cohort.lower_bound || part.lower_bound;
  cohort.settled = both;
}

Cohort cohort_part(const InputTable& table, std::size_t row) {
  Cohort part;
  part.settled = table.number(row, "settled", {0, 1e7}) * table.number(row, "full_year_factor", {1, 12});
  part.lower_bound = table.whole(row, "lower_bound", {0, 1}) == 1;
  part.women_share = table.number(row, "women_share", {0, 1});
  part.wait_months = table.number_if_any(row, "wait_months", {0, 120}).value_or(std::nan(""));
  double sum = 0.0;
  for (std::size_t i = 0; i < age_columns.size(); ++i)
    sum += part.age_shares[i] = table.number(row, age_columns[i], {0, 1});
  if (std::abs(sum - 1.0) > 1e-3)
    table.complain(row, age_columns[0],
                   fmt::format("the age shares of the row sum to {:.4f}; they must sum to 1", sum));
  return part;
}

void read_cohorts(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  std::vector<std::string> columns{"year",        "ground",      "settled",    "full_year_factor",
                                   "lower_bound", "women_share", "wait_months"};
  columns.insert(columns.end(), age_columns.begin(), age_columns.end());
  const InputTable table(folder / "cohorts.csv", columns, faults);
  table.expect_unique({"year", "ground"});
  const std::vector<std::string> grounds{"settled", "collective protection"};
  Cohort none;
  none.wait_months = std::nan("");
  std::vector<std::size_t> year_of;
  tables.cohorts = years_of(table, Country{}.first_year, none, year_of);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const bool collective = table.reference(row, "ground", grounds, "ground") == 1;
    join(tables.cohorts.values[year_of[row]], cohort_part(table, row), collective);
  }
  for (int year = tables.cohorts.first; table.rows() > 0 && year <= tables.cohorts.last(); ++year) {
    auto& cohort = tables.cohorts.values[static_cast<std::size_t>(year - tables.cohorts.first)];
    cohort.year = year;
    if (cohort.settled <= 0.0) table.complain(fmt::format("nobody is settled in {}", year));
  }
}

}  // namespace

void read_settlement(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  read_cohorts(folder, tables, faults);
  const InputTable table(folder / "settlement.csv", {"municipality_no", "year", "settled"}, faults);
  table.expect_unique({"municipality_no", "year"});
  const auto municipalities = numbers_of(tables.municipalities);
  constexpr double not_read = -1.0;
  std::vector<std::size_t> year_of;
  tables.settled = years_of(table, 2012, std::vector<double>(municipalities.size(), not_read), year_of);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::size_t municipality = table.reference(row, "municipality_no", municipalities, "municipality");
    auto& year = tables.settled.values[year_of[row]];
    if (municipality < year.size()) year[municipality] = table.number_if_any(row, "settled", {0, 1e6}).value_or(0.0);
  }
  if (table.rows() == 0) return;
  for (int year = tables.settled.first; year <= std::max(tables.settled.last(), tables.cohorts.last()); ++year) {
    const auto& settled = tables.settled.at(year);
    if (year > tables.settled.last() || std::ranges::count(settled, 0.0) == std::ssize(settled)) {
      table.complain(fmt::format("nobody is settled in {}, a year of cohorts.csv", year));
      continue;
    }
    for (std::size_t i = 0; i < settled.size(); ++i)
      if (settled[i] == not_read)
        table.complain(fmt::format("there is no row for municipality \"{}\" in {}", municipalities[i], year));
  }
}

namespace {

constexpr Limits unemployed{1, 1e7};
constexpr Limits rate_percent{0.01, 100};

/// Complains of years without a row, up to the year of the municipalities' figures at least.
void expect_years(const InputTable& table, const Years<UnemploymentRow>& series, const std::string& where) {
  for (int year = series.first; table.rows() > 0 && year <= std::max(series.last(), municipal_unemployment_year);
       ++year)
    if (year > series.last() || series.at(year).rate == 0.0)
      table.complain(fmt::format("there is no row for {}{}", where, year));
}

void read_national_unemployment(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "unemployment_by_year.csv", {"year", "fully_unemployed", "fully_unemployed_rate_pct"},
                         faults);
  table.expect_unique({"year"});
  std::vector<std::size_t> year_of;
  auto& series = tables.national_unemployment = years_of(table, 2010, UnemploymentRow{}, year_of);
  for (std::size_t row = 0; row < table.rows(); ++row)
    series.values[year_of[row]] = {table.number(row, "fully_unemployed_rate_pct", rate_percent) / 100.0,
                                   table.number(row, "fully_unemployed", unemployed), 0.0};
  expect_years(table, series, "");
}

}  // namespace

void read_unemployment(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  read_national_unemployment(folder, tables, faults);
  const InputTable table(folder / "unemployment_by_county.csv",
                         {"county_no", "year", "fully_unemployed", "fully_unemployed_rate_pct", "on_measures"}, faults);
  table.expect_unique({"county_no", "year"});
  const auto counties = numbers_of(tables.counties);
  std::vector<std::size_t> year_of;
  tables.county_unemployment.assign(counties.size(), years_of(table, 2011, UnemploymentRow{}, year_of));
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::size_t county = table.reference(row, "county_no", counties, "county");
    if (county >= counties.size()) continue;
    tables.county_unemployment[county].values[year_of[row]] = {
        table.number(row, "fully_unemployed_rate_pct", rate_percent) / 100.0,
        table.number(row, "fully_unemployed", unemployed), table.number(row, "on_measures", {0, 1e7})};
  }
  for (std::size_t i = 0; i < counties.size(); ++i)
    expect_years(table, tables.county_unemployment[i], fmt::format("county \"{}\" in ", counties[i]));
}

}  // namespace hurtigspor
