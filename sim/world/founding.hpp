#pragma once

#include <filesystem>
#include <string>
#include <vector>

#include "parameters/parameters.hpp"
#include "parameters/scenario.hpp"
#include "world/country.hpp"

/// From input tables to a country.
namespace hurtigspor {

/// Founds the country that the tables of a folder describe, or, when municipalities are named (by name or number), that
/// part of it: everything there is as in the whole country, but for jobs beyond its borders. Of `founding` the run's
/// dates and commuting are read. Nothing is random. Throws InputError with all that is wrong.
Country found_country(const std::filesystem::path& folder, const Parameters& founding,
                      const std::vector<std::string>& only_municipalities = {});

/// The municipalities that scenarios may name, sorted by number, as in the country that is founded from a folder.
std::vector<KnownMunicipality> known_municipalities(const std::filesystem::path& folder);

}  // namespace hurtigspor
