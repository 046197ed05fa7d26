#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct JobParameters {
  PerMonth separation_first_year{0.028};
  PerMonth separation_later{0.017};
  Share full_time_share{0.42};
  Share ordinary_share{0.70};
  Share part_time_fraction{0.45};
  Number mismatch_factor{1.5};
  PerYear late_exit{0.02};
  Number late_exit_year{6};

  static constexpr auto described() {
    using Self = JobParameters;
    // clang-format off
    return group("job",
        number(&Self::separation_first_year, "separation_first_year", Range{0.015, 0.045}, Bounds{0, 100},
               Prior::loguniform, Status::assumed, Read::decision, "6.9", "assumed",
               "rate at which a job ends during its first twelve months"),
        number(&Self::separation_later, "separation_later", Range{0.006, 0.018}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.9", "assumed",
               "rate at which a job ends after its first twelve months"),
        number(&Self::full_time_share, "full_time_share", Range{0.35, 0.5}, Bounds{0, 1}, Prior::uniform,
               Status::derived, Read::decision, "6.9", "18 of 43 employed leavers of 2014",
               "share of all jobs, students' jobs among them, that are full-time"),
        number(&Self::ordinary_share, "ordinary_share", Range{0.65, 0.75}, Bounds{0.01, 1}, Prior::uniform,
               Status::derived, Read::decision, "6.9", "31.3 of 44.8 employed leavers of 2016",
               "of those in work one year after the programme, the share who are not students; only their jobs can be "
               "full-time"),
        number(&Self::part_time_fraction, "part_time_fraction", Range{0.3, 0.6}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.9", "assumed",
               "hours of a part-time job as a share of full time"),
        number(&Self::mismatch_factor, "mismatch_factor", Range{1, 2.5}, Bounds{0, 100}, Prior::uniform,
               Status::assumed, Read::decision, "6.9", "assumed",
               "factor on the rate at which a job ends when it is outside the person's field and below their skill"),
        number(&Self::late_exit, "late_exit", Range{0, 0.06}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.9", "gains in employment turn after 5-10 years",
               "extra rate of leaving heavy work for good, from the year of residence given by job.late_exit_year"),
        number(&Self::late_exit_year, "late_exit_year", Range{5, 10}, Bounds{0, 100}, Prior::uniform, Status::derived,
               Read::decision, "6.9", "gains in employment turn after 5-10 years",
               "year of residence from which heavy work brings extra exits"));
    // clang-format on
  }
};

}  // namespace hurtigspor
