#pragma once

#include <ostream>
#include <string>
#include <vector>

#include "store/column.hpp"

/// The people of one replicate as CSV: a row a person, and a row a life. Codes are written as words, days as dates.
namespace hurtigspor {

void write_persons_csv(std::ostream& out, const StoredPersons& persons, const std::vector<std::string>& municipalities);
/// Nothing for lives that were not lived under a scenario.
void write_lives_csv(std::ostream& out, const StoredPersons& persons, const std::vector<std::string>& scenarios);

/// As the data dictionary gives it: "date", "code", or the unit.
std::string unit_of_column(const Column& column);

}  // namespace hurtigspor
