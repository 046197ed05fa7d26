#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct SubsidyParameters {
  Months max_months{12};
  Share rate_first{0.4};
  Share rate_later{0.3};
  PerHundredClientsYear per_office_year{8};
  Share offer_share{0.08};
  Level language_threshold{2};
  Share after_placement_share{0};

  static constexpr auto described() {
    using Self = SubsidyParameters;
    // clang-format off
    return group("subsidy",
        number(&Self::max_months, "max_months", Range{6, 12}, Bounds{0, 12}, Prior::uniform, Status::measured,
               Read::decision, "6.8", "rules of temporary wage subsidy (evidence P016)",
               "longest time that a wage subsidy is paid"),
        number(&Self::rate_first, "rate_first", Range{0.4, 0.75}, Bounds{0, 1}, Prior::uniform, Status::measured,
               Read::decision, "6.8", "rules of temporary wage subsidy (evidence P016)",
               "share of the wage cost that the subsidy covers in the first six months"),
        number(&Self::rate_later, "rate_later", Range{0.3, 0.5}, Bounds{0, 1}, Prior::uniform, Status::measured,
               Read::decision, "6.8", "rules of temporary wage subsidy (evidence P016)",
               "share of the wage cost that it covers after that"),
        number(&Self::per_office_year, "per_office_year", Range{2, 25}, Bounds{0, 500}, Prior::loguniform,
               Status::assumed, Read::decision, "6.8", "assumed",
               "wage subsidies that an office can start in a year for each 100 refugee clients"),
        number(&Self::offer_share, "offer_share", Range{0.02, 0.25}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.8", "assumed",
               "share of held NAV talks, with enough Norwegian, that lead to the offer of a subsidised job"),
        number(&Self::language_threshold, "language_threshold", Range{1, 3}, Bounds{0, 6}, Prior::uniform,
               Status::assumed, Read::decision, "6.8", "subsidies used too early show no effect (evidence P124)",
               "level of Norwegian below which a subsidy does not raise the chance of staying on"),
        number(&Self::after_placement_share, "after_placement_share", Range{0, 0.5}, Bounds{0, 1}, Prior::fixed,
               Status::assumed, Read::decision, "6.8",
               "a job straight after another measure is favourable (evidence P128); nobody does it by rule",
               "practice placements after which the firm offers a subsidised job the next day, where a subsidy is left"));
    // clang-format on
  }
};

}  // namespace hurtigspor
