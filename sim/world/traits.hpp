#pragma once

#include "base/luck.hpp"
#include "parameters/parameters.hpp"
#include "world/country.hpp"
#include "world/person.hpp"

namespace hurtigspor {

/// Gives a person everything that is fixed at settlement, from the luck of `agent`. Returns log drive, which enters the
/// eligibility score besides being part of the search strength.
double draw_traits(Person& person, Fate fate, Agent agent, const Parameters& rules, const Cohort& cohort,
                   const Country& country);

/// How far a person is able to work without long training: the score behind eligibility for the fast track.
double eligibility_score(const Person& person, double log_drive, const Parameters& rules, const Country& country);

/// Scores of 100,000 reference persons in ascending order, spread over the places as those settled, in the cohort of
/// the fast track's first full year.
std::vector<double> reference_scores(std::uint64_t seed, const Parameters& founding, const Country& country);

/// The score above which so large a share of the reference persons is eligible.
double eligibility_cut(const std::vector<double>& scores, double eligible_share);

/// The cohort of a year; the nearest one outside the table.
const Cohort& cohort_of(const Country& country, int year);

}  // namespace hurtigspor
