#include "world/founding_tables.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "world/local_facts.hpp"

namespace hurtigspor {

namespace {

constexpr Limits head_count{0, 1e8};

void read_counties(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "counties.csv", {"number", "name"}, faults);
  table.expect_unique({"number"});
  for (std::size_t row = 0; row < table.rows(); ++row)
    tables.counties.push_back({table.text(row, "number"), table.text(row, "name")});
}

void read_municipalities(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "municipalities.csv",
                         {"number", "name", "county_no", "population_2024", "centrality", "labour_force_2022",
                          "unemployed_2022", "unemployment_rate_2022_pct"},
                         faults);
  table.expect_unique({"number"});
  const auto counties = numbers_of(tables.counties);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    MunicipalityRow municipality{.number = table.text(row, "number"),
                                 .name = table.text(row, "name"),
                                 .county = table.reference(row, "county_no", counties, "county"),
                                 .population = table.whole(row, "population_2024", {1, 1e8}),
                                 .centrality = table.whole(row, "centrality", {1, 6}),
                                 .labour_force = table.number_if_any(row, "labour_force_2022", {1, 1e8}),
                                 .unemployed = table.number(row, "unemployed_2022", head_count),
                                 .unemployment_rate = {},
                                 .stated = {}};
    if (const auto percent = table.number_if_any(row, "unemployment_rate_2022_pct", {0, 100}))
      municipality.unemployment_rate = *percent / 100.0;
    tables.municipalities.push_back(std::move(municipality));
  }
  if (table.rows() == 0) return;
  for (std::size_t i = 0; i < counties.size(); ++i)
    if (std::ranges::none_of(tables.municipalities,
                             [i](const auto& row) { return row.county == i && row.labour_force; }))
      table.complain(fmt::format("county \"{}\" has no municipality with a labour force", counties[i]));
}

void read_offices(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "nav_offices.csv", {"number", "name"}, faults);
  table.expect_unique({"number"});
  for (std::size_t row = 0; row < table.rows(); ++row)
    tables.offices.push_back({table.text(row, "number"), table.text(row, "name"), {}, {}});
}

void read_places(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "places.csv", {"number", "name", "municipality_no", "population_2024", "office_no"},
                         faults);
  table.expect_unique({"number"});
  const auto municipalities = numbers_of(tables.municipalities);
  const auto offices = numbers_of(tables.offices);
  std::vector<bool> has_place(municipalities.size());
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const std::size_t municipality = table.reference(row, "municipality_no", municipalities, "municipality");
    tables.places.push_back({table.text(row, "number"), table.text(row, "name"), municipality,
                             table.number(row, "population_2024", {1, 1e8}),
                             table.reference(row, "office_no", offices, "NAV office")});
    if (municipality < has_place.size()) has_place[municipality] = true;
  }
  if (table.rows() == 0) return;
  for (std::size_t i = 0; i < has_place.size(); ++i)
    if (!has_place[i]) table.complain(fmt::format("there is no place in municipality \"{}\"", municipalities[i]));
}

void read_links(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const InputTable table(folder / "links.csv", {"a", "b", "path_minutes"}, faults);
  table.expect_unique({"a", "b"});
  const auto municipalities = numbers_of(tables.municipalities);
  for (std::size_t row = 0; row < table.rows(); ++row) {
    const LinkRow link{table.reference(row, "a", municipalities, "municipality"),
                       table.reference(row, "b", municipalities, "municipality"),
                       table.number(row, "path_minutes", {0, 1e5})};
    if (table.text(row, "a") == table.text(row, "b")) table.complain(row, "b", "a link joins a municipality to itself");
    tables.links.push_back(link);
  }
}

void read_local(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  std::vector<KnownMunicipality> known;
  for (const auto& municipality : tables.municipalities) known.push_back({municipality.number, municipality.name});
  auto facts = read_local_facts(folder, known, faults);
  for (std::size_t i = 0; i < known.size(); ++i) tables.municipalities[i].stated = std::move(facts[i]);
}

}  // namespace

void read_map(const std::filesystem::path& folder, FoundingTables& tables, TableFaults& faults) {
  const auto by_number = [](const auto& a, const auto& b) { return a.number < b.number; };
  read_counties(folder, tables, faults);
  read_municipalities(folder, tables, faults);
  std::ranges::sort(tables.municipalities, by_number);
  read_offices(folder, tables, faults);
  std::ranges::sort(tables.offices, by_number);
  read_places(folder, tables, faults);
  std::ranges::sort(tables.places, by_number);
  read_links(folder, tables, faults);
  read_local(folder, tables, faults);
}

FoundingTables read_founding_tables(const std::filesystem::path& folder) {
  FoundingTables tables;
  TableFaults faults;
  read_map(folder, tables, faults);
  read_sectors(folder, tables, faults);
  read_settlement(folder, tables, faults);
  read_unemployment(folder, tables, faults);
  faults.refuse_if_any();
  return tables;
}

}  // namespace hurtigspor
