#include "world/founding_shares.hpp"

namespace hurtigspor {

std::vector<double> share_by_place(const FoundingTables& tables) {
  // Residents of unknown address belong to no district: the share is of those whose district is known.
  std::vector<double> residents(tables.municipalities.size());
  for (const auto& place : tables.places) residents[place.municipality] += place.population;
  std::vector<double> shares;
  for (const auto& place : tables.places) shares.push_back(place.population / residents[place.municipality]);
  return shares;
}

std::vector<double> labour_force_by_municipality(const FoundingTables& tables) {
  std::vector<double> county_force(tables.counties.size());
  std::vector<double> county_residents(tables.counties.size());
  for (const auto& municipality : tables.municipalities) {
    if (!municipality.labour_force) continue;
    county_force[municipality.county] += *municipality.labour_force;
    county_residents[municipality.county] += municipality.population;
  }
  std::vector<double> force;
  for (const auto& municipality : tables.municipalities) {
    const double ratio = county_force[municipality.county] / county_residents[municipality.county];
    force.push_back(municipality.labour_force.value_or(municipality.population * ratio));
  }
  return force;
}

std::vector<double> labour_force_by_place(const FoundingTables& tables) {
  const auto shares = share_by_place(tables);
  const auto municipal = labour_force_by_municipality(tables);
  std::vector<double> force;
  for (std::size_t i = 0; i < shares.size(); ++i) force.push_back(municipal[tables.places[i].municipality] * shares[i]);
  return force;
}

}  // namespace hurtigspor
