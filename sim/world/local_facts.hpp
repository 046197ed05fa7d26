#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "parameters/scenario.hpp"
#include "world/country.hpp"
#include "world/input_table.hpp"

/// What is stated on the spot of single municipalities (local.csv), in place of draws and of the country's norms.
/// Nobody publishes it, so whoever uses it says so: every text here is shown beside the results.
namespace hurtigspor {

/// The facts of the folder's local.csv, by row of `known`; nothing stated when there is no such table.
std::vector<LocalFacts> read_local_facts(const std::filesystem::path& folder,
                                         const std::vector<KnownMunicipality>& known, TableFaults& faults);

/// A municipality of which something is stated.
struct StatedLocally {
  KnownMunicipality where;
  LocalFacts facts;
};

/// What is stated of the municipalities of a country, in its order.
std::vector<StatedLocally> stated_locally(const Country& country);
/// The same of the municipalities that these scenarios found, from the tables of a folder, without founding anything.
/// Throws InputError with all that is wrong in local.csv.
std::vector<StatedLocally> stated_locally(const std::filesystem::path& folder, const std::vector<Scenario>& scenarios);

/// A sentence for each fact that cannot hold under the scenario's rules of the first day: no municipality is organised
/// so, or there is no caseload that the stated one could stand in for.
std::vector<std::string> facts_that_cannot_hold(const Scenario& scenario, const std::vector<StatedLocally>& stated);

/// "Stated locally: Kragerø (organisation: in NAV; 18 participants an adviser)." An empty text when nothing is.
std::string stated_sentence(const std::vector<StatedLocally>& stated);
/// The same by municipality and with the source: "4014 Kragerø (organisation: in NAV), source: annual report of 2023".
std::vector<std::string> stated_with_sources(const std::vector<StatedLocally>& stated);

}  // namespace hurtigspor
