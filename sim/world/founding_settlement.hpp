#pragma once

#include <vector>

#include "world/founding_tables.hpp"

/// How many settle where and when.
namespace hurtigspor {

/// National figures of each year of a run; later years repeat the last published.
std::vector<Cohort> cohorts_of(const FoundingTables& tables, int last_year);

/// Share of each municipality in those settled in a year: as published, and before the first published year the mean of
/// the first three.
std::vector<double> settlement_shares(const FoundingTables& tables, int year);

/// Persons settled, by row of `tables.places` and year since the first cohort's: the country's number shared out over
/// municipalities, and over a municipality's districts by residents.
std::vector<std::vector<double>> settled_by_place(const FoundingTables& tables, int last_year);

}  // namespace hurtigspor
