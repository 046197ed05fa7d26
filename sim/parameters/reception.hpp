#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct ReceptionParameters {
  Months wait_months{4.9};
  PerYear wait_scar{0.2};
  Share mapping_share{0.6};
  Share transfer_share{0.6};
  HoursPerWeek class_hours{4};

  static constexpr auto described() {
    using Self = ReceptionParameters;
    // clang-format off
    return group("reception",
        number(&Self::wait_months, "wait_months", Range{2.1, 8.4}, Bounds{0, 168}, Prior::uniform, Status::measured,
               Read::settlement, "6.1",
               "published mean waits by year (evidence: outcomes, wait from permit to settlement)",
               "mean wait in reception from permit to settlement, where no figure for the year is published"),
        number(&Self::wait_scar, "wait_scar", Range{0.08, 0.26}, Bounds{0, 100}, Prior::loguniform, Status::derived,
               Read::settlement, "6.1",
               "Switzerland: a year more of waiting cuts employment by 16-23 percent (evidence P141)",
               "what waiting in reception costs later: fall in the logarithm of the job-finding rate per year of "
               "waiting"),
        number(&Self::mapping_share, "mapping_share", Range{0.2, 0.9}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::settlement, "6.1", "assumed",
               "share whose competence is usably mapped in reception, before settlement"),
        number(&Self::transfer_share, "transfer_share", Range{0.2, 0.95}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::settlement, "6.1", "assumed",
               "share of those mappings that reach the municipality in usable form; the others are done again"),
        number(&Self::class_hours, "class_hours", Range{0, 15}, Bounds{0, 300}, Prior::uniform, Status::assumed,
               Read::settlement, "6.1", "assumed",
               "Norwegian lessons a week while waiting in reception"));
    // clang-format on
  }
};

}  // namespace hurtigspor
