#pragma once

#include <vector>

#include "world/founding_tables.hpp"

/// Unemployment and NAV's clients, by place and month.
namespace hurtigspor {

/// By row of `tables.places` and month since January 2007.
struct LabourSeries {
  std::vector<std::vector<float>> unemployment;  ///< share of the labour force
  std::vector<std::vector<float>> tightness;     ///< mean unemployment of 2010-2019 over that of the month
  std::vector<std::vector<float>> clients;       ///< fully unemployed and on measures, persons
};

/// Unemployment of a place is its municipality's of 2022 times what its county's was then over what it was in 2022
/// (before 2011 the country's, before 2010 that of 2010). Clients are the county's, split as its unemployed were in
/// 2022. Counties are published by year: every month has its year's mean, later years have the last year's.
LabourSeries labour_series(const FoundingTables& tables, int first_year, int last_year);

}  // namespace hurtigspor
