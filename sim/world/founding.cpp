#include "world/founding.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "world/commuting.hpp"
#include "world/founding_employers.hpp"
#include "world/founding_labour.hpp"
#include "world/founding_map.hpp"
#include "world/founding_settlement.hpp"
#include "world/founding_tables.hpp"

namespace hurtigspor {

namespace {

constexpr int series_end = 2030;  // as far as an outlook looks at least
constexpr int latest_end = 2100;

void expect_dates_within(const Parameters& founding, int first_year) {
  std::vector<std::string> faults;
  if (founding.run.start.year() < first_year)
    faults.push_back(
        fmt::format("\"run.start\" is {}; the input tables begin in {}.", founding.run.start.text(), first_year));
  if (founding.run.end.year() > latest_end)
    faults.push_back(fmt::format("\"run.end\" is {}; it must not lie beyond {}.", founding.run.end.text(), latest_end));
  if (!faults.empty()) throw InputError(faults);
}

void found_employers(Country& country, const FoundingTables& tables, const Kept& kept) {
  const auto employers = employers_by_place(tables);
  country.first_employer.push_back(0);
  for (std::size_t i = 0; i < kept.places.size(); ++i) {
    std::vector<double> sizes;
    double jobs = 0.0;
    for (Employer employer : employers[kept.places[i]]) {
      employer.place = PlaceId{static_cast<std::uint16_t>(i)};
      country.employers.push_back(employer);
      sizes.push_back(employer.size);
      jobs += employer.size;
    }
    country.first_employer.push_back(static_cast<std::uint32_t>(country.employers.size()));
    country.employer_choice.push_back(sizes.empty() ? AliasTable{} : AliasTable::of(sizes));
    country.jobs.push_back(jobs);
  }
}

void found_series(Country& country, const FoundingTables& tables, const Kept& kept, int last_year) {
  auto settled = settled_by_place(tables, last_year);
  auto labour = labour_series(tables, country.first_year, last_year);
  country.cohorts = cohorts_of(tables, last_year);
  country.nav_clients.assign(country.offices.size(), std::vector<float>(labour.clients.front().size()));
  for (std::size_t i = 0; i < kept.places.size(); ++i) {
    const std::size_t row = kept.places[i];
    country.settled.push_back(std::move(settled[row]));
    country.unemployment.push_back(std::move(labour.unemployment[row]));
    country.tightness.push_back(std::move(labour.tightness[row]));
    auto& clients = country.nav_clients[country.places[i].office.index()];
    for (std::size_t month = 0; month < clients.size(); ++month) clients[month] += labour.clients[row][month];
  }
}

void found_commuting(Country& country, const FoundingTables& tables, const Kept& kept,
                     const CommuteParameters& commute) {
  // People may travel through municipalities that are not kept.
  const TravelGraph graph(tables.municipalities.size(), links_of(tables));
  std::vector<std::vector<double>> minutes;
  for (const std::size_t from : kept.municipalities) {
    const auto all = graph.minutes_from(from);
    minutes.emplace_back();
    for (const std::size_t to : kept.municipalities) minutes.back().push_back(all[to]);
  }
  country.commuting = commuting_fields(country, minutes, commute);
  Openings national{};
  for (std::size_t i = 0; i < industries; ++i) national[i] = tables.sectors[i].employed * country.vacancy_factor[i];
  mark_demand(country, commute, national);
}

}  // namespace

Country found_country(const std::filesystem::path& folder, const Parameters& founding,
                      const std::vector<std::string>& only_municipalities) {
  Country country;
  expect_dates_within(founding, country.first_year);
  const FoundingTables tables = read_founding_tables(folder);
  const Kept kept = kept_of(tables, only_municipalities);
  found_map(country, tables, kept);
  found_employers(country, tables, kept);
  found_series(country, tables, kept, std::max(series_end, founding.run.end.year()));
  for (std::size_t i = 0; i < industries; ++i)
    country.vacancy_factor[i] = tables.sectors[i].vacancy_rate / tables.all_sectors.vacancy_rate;
  country.refugee_field = tables.refugee_field;
  found_commuting(country, tables, kept, founding.commute);
  return country;
}

std::vector<KnownMunicipality> known_municipalities(const std::filesystem::path& folder) {
  TableFaults faults;
  const InputTable table(folder / "municipalities.csv", {"number", "name"}, faults);
  table.expect_unique({"number"});
  std::vector<KnownMunicipality> known;
  for (std::size_t row = 0; row < table.rows(); ++row)
    known.push_back({table.text(row, "number"), table.text(row, "name")});
  faults.refuse_if_any();
  std::ranges::sort(known, {}, &KnownMunicipality::number);
  return known;
}

}  // namespace hurtigspor
