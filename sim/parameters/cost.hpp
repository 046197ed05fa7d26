#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct CostParameters {
  Kroner programme_year{230000};
  Kroner benefit_year{187268};
  Kroner social_assistance_month{13900};
  Kroner meeting{1200};
  Kroner wage_month{31000};
  Share tax_share{0.35};
  Kroner grant_year1_single{241100};
  Kroner grant_year1_family{194400};
  Kroner grant_years2_5{170000};
  PerYear inflation{0.025};
  Kroner mentor_month{6000};
  Kroner measure_month{9000};

  static constexpr auto described() {
    using Self = CostParameters;
    // clang-format off
    return group("cost",
        number(&Self::programme_year, "programme_year", Range{120000, 400000}, Bounds{0, 1e9}, Prior::uniform,
               Status::assumed, Read::decision, "6.12", PriceYear{2017}, "assumed",
               "cost of the programme's services for each participant and year, beside the benefit"),
        number(&Self::benefit_year, "benefit_year", Range{187268, 187268}, Bounds{0, 1e9}, Prior::fixed,
               Status::measured, Read::decision, "6.12", PriceYear{2017},
               "twice the basic amount of the national insurance in 2017",
               "introduction benefit a year"),
        number(&Self::social_assistance_month, "social_assistance_month", Range{8000, 16000}, Bounds{0, 1e9},
               Prior::uniform, Status::derived, Read::decision, "6.12", PriceYear{2023},
               "spending over recipient-months, 2023 (evidence P192)",
               "social assistance for each recipient and month"),
        number(&Self::meeting, "meeting", Range{600, 2500}, Bounds{0, 1e9}, Prior::uniform, Status::assumed,
               Read::decision, "6.12", PriceYear{2017}, "assumed",
               "cost of one professional's slot"),
        number(&Self::wage_month, "wage_month", Range{26000, 42000}, Bounds{0, 1e9}, Prior::uniform, Status::measured,
               Read::decision, "6.12", PriceYear{2016}, "wage statistics, 2016 (evidence P196)",
               "monthly full-time wage of a newly employed refugee"),
        number(&Self::tax_share, "tax_share", Range{0.25, 0.45}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.12", "assumed",
               "share of the wage cost that returns to the state as tax and contributions"),
        number(&Self::grant_year1_single, "grant_year1_single", Range{241100, 241100}, Bounds{0, 1e9}, Prior::fixed,
               Status::measured, Read::decision, "6.12", PriceYear{2024}, "rates of 2023-24 (evidence P182)",
               "integration grant to the municipality in the first year, for a single adult"),
        number(&Self::grant_year1_family, "grant_year1_family", Range{194400, 194400}, Bounds{0, 1e9}, Prior::fixed,
               Status::measured, Read::decision, "6.12", PriceYear{2024}, "rates of 2023-24 (evidence P183)",
               "integration grant to the municipality in the first year, for an adult in a family"),
        number(&Self::grant_years2_5, "grant_years2_5", Range{100000, 230000}, Bounds{0, 1e9}, Prior::uniform,
               Status::assumed, Read::decision, "6.12", PriceYear{2024}, "assumed",
               "integration grant a year to the municipality in years two to five"),
        number(&Self::inflation, "inflation", Range{0.015, 0.04}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.12", "assumed",
               "rate by which amounts of different price years are brought to kroner of 2017"),
        number(&Self::mentor_month, "mentor_month", Range{2000, 12000}, Bounds{0, 1e9}, Prior::uniform,
               Status::assumed, Read::decision, "6.12", PriceYear{2017},
               "covers the mentor's hourly wage for agreed hours; the amount is assumed (evidence P023)",
               "mentor grant a month"),
        number(&Self::measure_month, "measure_month", Range{4000, 16000}, Bounds{0, 1e9}, Prior::uniform,
               Status::assumed, Read::decision, "6.12", PriceYear{2017}, "no published price found (evidence P203)",
               "price of a place on a NAV measure a month"));
    // clang-format on
  }
};

}  // namespace hurtigspor
