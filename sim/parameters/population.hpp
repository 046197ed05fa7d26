#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct PopulationParameters {
  Number cohort_scale{1};
  Share adult_share{0.6};
  Share adult_share_2021{0.63};
  Share adult_share_collective{0.53};
  Number family_per_settled{0.4};
  Months family_lag_months{18};
  Number collective_scale{1};
  Share collective_share_2022{0.87};
  Share collective_higher_education{0.45};
  Share education_upper_secondary{0.38};
  Share education_higher{0.20};
  Share undocumented_share{0.3};
  Share health_limited{0.15};
  Share english{0.3};
  Number ability_sd{0.35};
  Number drive_sd{0.4};
  Share children_share{0.32};
  Share small_children_share{0.5};

  static constexpr auto described() {
    using Self = PopulationParameters;
    // clang-format off
    return group("population",
        number(&Self::cohort_scale, "cohort_scale", Range{0.01, 100}, Bounds{0, 1e12}, Prior::fixed, Status::assumed,
               Read::settlement, "5", "assumed",
               "multiplies the number settled in every year; 1 is Norway as it was"),
        number(&Self::adult_share, "adult_share", Range{0.55, 0.75}, Bounds{0, 1}, Prior::uniform, Status::fitted,
               Read::settlement, "5", "assumed",
               "share of the settled who are aged 18 to 55 with a right and duty to the programme"),
        number(&Self::adult_share_2021, "adult_share_2021", Range{0.4, 0.65}, Bounds{0, 1}, Prior::uniform,
               Status::fitted, Read::settlement, "5",
               "derived from published numbers of participants a year (evidence: outcomes, participants)",
               "the same share among those settled from 2021 who are not under collective protection"),
        number(&Self::adult_share_collective, "adult_share_collective", Range{0.35, 0.55}, Bounds{0, 1}, Prior::uniform,
               Status::fitted, Read::settlement, "5",
               "derived from published numbers of participants a year (evidence: outcomes, participants)",
               "the same share among those settled under collective protection"),
        number(&Self::family_per_settled, "family_per_settled", Range{0.1, 0.5}, Bounds{0, 100}, Prior::uniform,
               Status::fitted, Read::settlement, "5",
               "derived from published numbers of participants a year (evidence: outcomes, participants)",
               "joining family members in the programme for each settled adult (67.5 of 100 of them take part)"),
        number(&Self::family_lag_months, "family_lag_months", Range{6, 36}, Bounds{0, 240}, Prior::uniform,
               Status::assumed, Read::settlement, "5",
               "assumed: an application for family immigration, its handling, the journey",
               "time from settlement to the family's joining"),
        number(&Self::collective_scale, "collective_scale", Range{0.01, 100}, Bounds{0, 1e12}, Prior::fixed,
               Status::assumed, Read::settlement, "5", "1 is Norway as the tables have it",
               "multiplies the number settled under collective protection, beside population.cohort_scale"),
        number(&Self::collective_share_2022, "collective_share_2022", Range{0.8, 0.95}, Bounds{0, 1}, Prior::uniform,
               Status::derived, Read::settlement, "5", "settlement table by municipality and year (scenarios/norway)",
               "share of those settled from 2022 who are under collective protection, in the first year; later years "
               "are read from the settlement table"),
        number(&Self::collective_higher_education, "collective_higher_education", Range{0.3, 0.6}, Bounds{0, 1},
               Prior::uniform, Status::assumed, Read::settlement, "5", "assumed",
               "share of people under collective protection who have higher education"),
        number(&Self::education_upper_secondary, "education_upper_secondary", Range{0.3, 0.45}, Bounds{0, 1},
               Prior::uniform, Status::derived, Read::settlement, "5",
               "education of participants (evidence: outcomes, education)",
               "share of adults settled who have finished upper secondary school (0.42 have compulsory school or "
               "less, 0.20 higher education)"),
        number(&Self::education_higher, "education_higher", Range{0.15, 0.25}, Bounds{0, 1}, Prior::uniform,
               Status::measured, Read::settlement, "5", "education of participants (evidence: outcomes, education)",
               "share of adults settled who have higher education"),
        number(&Self::undocumented_share, "undocumented_share", Range{0.1, 0.5}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::settlement, "5", "assumed",
               "share of those with an education who have no papers to prove it"),
        number(&Self::health_limited, "health_limited", Range{0.05, 0.3}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::settlement, "5", "assumed",
               "share of adults whose health limits what work they can do"),
        number(&Self::english, "english", Range{0.1, 0.6}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::settlement, "5", "assumed",
               "share of adults who can work in English from the start"),
        number(&Self::ability_sd, "ability_sd", Range{0.1, 0.6}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::settlement, "5", "assumed",
               "how much people differ in learning speed: standard deviation of its logarithm"),
        number(&Self::drive_sd, "drive_sd", Range{0.1, 0.8}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::settlement, "5", "assumed",
               "how much people differ in search effort: standard deviation of its logarithm"),
        number(&Self::children_share, "children_share", Range{0.2, 0.5}, Bounds{0, 1}, Prior::uniform, Status::derived,
               Read::settlement, "5", "children and households of the settled (evidence: outcomes)",
               "share of adults settled who have children with them"),
        number(&Self::small_children_share, "small_children_share", Range{0.3, 0.7}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::settlement, "5", "assumed",
               "share of those with children whose children are small enough to need day care"));
    // clang-format on
  }
};

}  // namespace hurtigspor
