#pragma once

#include <array>
#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <vector>

#include "base/industry.hpp"
#include "world/country.hpp"
#include "world/input_table.hpp"

/// The input tables of a country as they are read, before anything is derived. Rows refer to each other by place in
/// their vectors. The tables' folder says what each column means and where it comes from.
namespace hurtigspor {

/// Size classes of enterprises: persons employed, lowest and highest. The last, 250 and more, is kept apart.
struct SizeClass {
  const char* column;
  int low;
  int high;
};
inline constexpr std::array<SizeClass, 6> size_classes{{{"enterprises_1_4", 1, 4},
                                                        {"enterprises_5_9", 5, 9},
                                                        {"enterprises_10_19", 10, 19},
                                                        {"enterprises_20_49", 20, 49},
                                                        {"enterprises_50_99", 50, 99},
                                                        {"enterprises_100_249", 100, 249}}};
inline constexpr int large_enterprise = 250;  ///< persons employed from which an enterprise is large

struct MunicipalityRow {
  std::string number;
  std::string name;
  std::size_t county{};
  int population{};
  int centrality{};
  std::optional<double> labour_force;       ///< persons; nothing where too small to be published
  double unemployed{};                      ///< persons
  std::optional<double> unemployment_rate;  ///< share of the labour force
  LocalFacts stated{};
};

struct PlaceRow {
  std::string number;
  std::string name;
  std::size_t municipality{};
  double population{};
  std::size_t office{};
};

struct LinkRow {
  std::size_t a{};
  std::size_t b{};
  double minutes{};
};

struct SectorRow {
  double employed{};                                             ///< persons
  std::array<std::optional<double>, size_classes.size()> small;  ///< enterprises by size class; nothing: not listed
  std::optional<double> large;                                   ///< enterprises of 250 and more
  double vacancy_rate{};                                         ///< share of jobs
};

/// A run of whole years without a gap.
template <class Cell>
struct Years {
  int first{};
  std::vector<Cell> values;
  int last() const { return first + static_cast<int>(values.size()) - 1; }
  /// The value of a year; years before the first have the first's, years after the last the last's.
  const Cell& at(int year) const {
    const int within = year < first ? first : year > last() ? last() : year;
    return values[static_cast<std::size_t>(within - first)];
  }
};

/// That of the municipalities' figures, to which the longer series are related.
inline constexpr int municipal_unemployment_year = 2022;

struct UnemploymentRow {
  double rate{};        ///< share of the labour force
  double unemployed{};  ///< persons fully unemployed
  double on_measures{};
};

struct FoundingTables {
  std::vector<County> counties;
  std::vector<MunicipalityRow> municipalities;  ///< sorted by number
  std::vector<Office> offices;                  ///< number and name only; sorted by number
  std::vector<PlaceRow> places;                 ///< sorted by number
  std::vector<LinkRow> links;
  std::array<SectorRow, industries> sectors;
  SectorRow all_sectors;
  std::vector<std::array<double, industries>> county_jobs;  ///< by county, persons employed 2019
  std::array<double, industries> refugee_field{};
  Years<Cohort> cohorts;
  Years<std::vector<double>> settled;                       ///< by municipality, as published (masked cells 0)
  Years<UnemploymentRow> national_unemployment;             ///< without measures
  std::vector<Years<UnemploymentRow>> county_unemployment;  ///< by county
};

/// Reads all tables of a folder; throws one InputError with everything that is wrong in them.
FoundingTables read_founding_tables(const std::filesystem::path& folder);

/// The parts of the reading, which note what is wrong in `faults` and go on.
void read_map(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults);
void read_sectors(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults);
void read_settlement(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults);
void read_unemployment(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults);

/// The keys of rows that have a number ("0301").
template <class Row>
std::vector<std::string> numbers_of(const std::vector<Row>& rows) {
  std::vector<std::string> numbers;
  for (const auto& row : rows) numbers.push_back(row.number);
  return numbers;
}

}  // namespace hurtigspor
