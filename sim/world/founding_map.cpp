#include "world/founding_map.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>
#include <optional>
#include <set>

#include "base/errors.hpp"
#include "world/founding_shares.hpp"

namespace hurtigspor {

namespace {

template <class Id>
Id id_of(std::size_t row) {
  return Id{static_cast<decltype(Id{}.value)>(row)};
}

/// The municipality a name or number means; what is wrong with it goes to `faults`.
std::optional<std::size_t> named(const FoundingTables& tables, const std::string& name, TableFaults& faults) {
  std::vector<std::string> known = numbers_of(tables.municipalities);
  const auto number = std::ranges::find(known, name);
  if (number != known.end()) return static_cast<std::size_t>(number - known.begin());
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < tables.municipalities.size(); ++i)
    if (tables.municipalities[i].name == name) found.push_back(i);
  if (found.size() == 1) return found.front();
  if (found.empty()) {
    // The nearest number is no help: a wrong digit makes another municipality.
    const bool is_number = std::ranges::all_of(name, [](char letter) { return letter >= '0' && letter <= '9'; });
    known.clear();
    for (const auto& municipality : tables.municipalities)
      if (!is_number) known.push_back(municipality.name);
    faults.add(fmt::format("there is no municipality \"{}\".{}", name, did_you_mean(name, known)));
    return std::nullopt;
  }
  std::string choices;
  for (const std::size_t i : found)
    choices += fmt::format("{}{} ({})", choices.empty() ? "" : " or ", tables.municipalities[i].number,
                           tables.counties[tables.municipalities[i].county].name);
  faults.add(fmt::format("there are {} municipalities named {}; write the number of the one you mean: {}.",
                         found.size(), name, choices));
  return std::nullopt;
}

/// Offices that serve each municipality of the country.
std::vector<std::vector<OfficeId>> offices_by_municipality(const Country& country) {
  std::vector<std::vector<OfficeId>> serving(country.municipalities.size());
  for (const auto& place : country.places) {
    auto& here = serving[place.municipality.index()];
    if (std::ranges::find(here, place.office) == here.end()) here.push_back(place.office);
  }
  return serving;
}

void found_neighbours(Country& country, const FoundingTables& tables, const Kept& kept) {
  std::vector<std::set<OfficeId>> neighbours(country.offices.size());
  const auto serving = offices_by_municipality(country);
  const auto join = [&](const std::vector<OfficeId>& here, const std::vector<OfficeId>& there) {
    for (const OfficeId a : here)
      for (const OfficeId b : there)
        if (a != b) neighbours[a.index()].insert(b), neighbours[b.index()].insert(a);
  };
  for (const auto& offices : serving) join(offices, offices);
  const auto position = [&](std::size_t row) { return std::ranges::lower_bound(kept.municipalities, row); };
  for (const auto& link : tables.links) {
    const auto a = position(link.a);
    const auto b = position(link.b);
    if (a == kept.municipalities.end() || b == kept.municipalities.end() || *a != link.a || *b != link.b) continue;
    join(serving[static_cast<std::size_t>(a - kept.municipalities.begin())],
         serving[static_cast<std::size_t>(b - kept.municipalities.begin())]);
  }
  for (std::size_t i = 0; i < neighbours.size(); ++i)
    country.offices[i].neighbours.assign(neighbours[i].begin(), neighbours[i].end());
}

}  // namespace

Kept kept_of(const FoundingTables& tables, const std::vector<std::string>& names) {
  Kept kept;
  TableFaults faults;
  for (const auto& name : names)
    if (const auto row = named(tables, name, faults)) kept.municipalities.push_back(*row);
  faults.refuse_if_any();
  if (names.empty()) {
    kept.municipalities.resize(tables.municipalities.size());
    std::iota(kept.municipalities.begin(), kept.municipalities.end(), std::size_t{0});
  }
  std::ranges::sort(kept.municipalities);
  kept.municipalities.erase(std::unique(kept.municipalities.begin(), kept.municipalities.end()),
                            kept.municipalities.end());
  for (std::size_t i = 0; i < tables.places.size(); ++i)
    if (std::ranges::binary_search(kept.municipalities, tables.places[i].municipality)) kept.places.push_back(i);
  return kept;
}

void found_map(Country& country, const FoundingTables& tables, const Kept& kept) {
  country.counties = tables.counties;
  const auto labour_force = labour_force_by_municipality(tables);
  std::vector<MunicipalityId> municipality_of(tables.municipalities.size());
  for (const std::size_t row : kept.municipalities) {
    municipality_of[row] = id_of<MunicipalityId>(country.municipalities.size());
    const auto& from = tables.municipalities[row];
    country.municipalities.push_back({from.number, from.name, id_of<CountyId>(from.county), from.population,
                                      from.centrality, labour_force[row], from.stated});
  }
  std::set<std::size_t> offices;
  for (const std::size_t row : kept.places) offices.insert(tables.places[row].office);
  std::vector<OfficeId> office_of(tables.offices.size());
  for (const std::size_t row : offices) {
    office_of[row] = id_of<OfficeId>(country.offices.size());
    country.offices.push_back(tables.offices[row]);
  }
  const auto shares = share_by_place(tables);
  for (const std::size_t row : kept.places) {
    const auto& from = tables.places[row];
    const MunicipalityId municipality = municipality_of[from.municipality];
    country.offices[office_of[from.office].index()].places.push_back(id_of<PlaceId>(country.places.size()));
    country.places.push_back({from.number, from.name, municipality, country.municipalities[municipality.index()].county,
                              office_of[from.office], shares[row]});
  }
  found_neighbours(country, tables, kept);
}

std::vector<TravelLink> links_of(const FoundingTables& tables) {
  std::vector<TravelLink> links;
  for (const auto& link : tables.links) links.push_back({link.a, link.b, link.minutes});
  return links;
}

}  // namespace hurtigspor
