#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct ProgrammeParameters {
  Weeks start_wait_weeks{6};
  Share late_share{0.1};
  bool act_2021 = true;
  Months months{24};
  Share extension_share{0.31};
  Months short_months{6};
  Months long_months{30};
  Months collective_months{10};
  HoursPerWeek class_hours{20};
  PerYear dropout_hazard{0.06};
  Number search_factor{0.2};
  Number dropout_health{1.5};
  Number dropout_women{1.2};
  Number dropout_children{1.3};
  Months beside_job_months{6};
  Share beside_job_share{0.78};

  static constexpr auto described() {
    using Self = ProgrammeParameters;
    // clang-format off
    return group("programme",
        number(&Self::start_wait_weeks, "start_wait_weeks", Range{2, 13}, Bounds{0, 260}, Prior::uniform,
               Status::assumed, Read::decision, "6.5", "below the legal limit of three months (evidence P007)",
               "mean wait from settlement to the first day of the introduction programme"),
        number(&Self::late_share, "late_share", Range{0, 0.3}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.5", "assumed",
               "share of people who start after the legal limit of three months"),
        setting(&Self::act_2021, "act_2021", Status::measured, Read::decision, "6.5", "2021 act (evidence P002)",
                "the integration act of 2021 holds for those settled from 2021-01-01; else the act of 2003 goes on"),
        number(&Self::months, "months", Range{12, 36}, Bounds{0, 720}, Prior::uniform, Status::measured,
               Read::decision, "6.5", "2003 act: normally two years, three at most (evidence P001)",
               "planned length of the introduction programme under the act of 2003"),
        number(&Self::extension_share, "extension_share", Range{0.1, 0.6}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.5", "assumed",
               "share of people whose programme is extended, by up to 12 months"),
        number(&Self::short_months, "short_months", Range{3, 9}, Bounds{0, 180}, Prior::uniform, Status::measured,
               Read::decision, "6.5", "2021 act (evidence P002)",
               "planned length under the act of 2021 for those with upper secondary school or more"),
        number(&Self::long_months, "long_months", Range{24, 36}, Bounds{0, 720}, Prior::uniform, Status::assumed,
               Read::decision, "6.5", "2021 act (evidence P002)",
               "planned length under the act of 2021 for those without upper secondary school"),
        number(&Self::collective_months, "collective_months", Range{6, 12}, Bounds{0, 240}, Prior::uniform,
               Status::measured, Read::decision, "6.5",
               "the ministry's 6-12 months and a register mean of ten (evidence P005 and P006)",
               "planned length for people under collective protection"),
        number(&Self::class_hours, "class_hours", Range{10, 30}, Bounds{0, 600}, Prior::uniform, Status::assumed,
               Read::decision, "6.4", "assumed",
               "lessons a week in Norwegian and social studies during the programme"),
        number(&Self::dropout_hazard, "dropout_hazard", Range{0.02, 0.12}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.5", "assumed",
               "rate at which participants leave the programme before its planned end"),
        number(&Self::search_factor, "search_factor", Range{0.2, 1}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.5", "no lock-in found for NAV measures (evidence P124)",
               "a participant's own job search relative to search after the programme"),
        number(&Self::dropout_health, "dropout_health", Range{1, 3}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.5", "assumed",
               "factor on the drop-out rate for people with a health limit"),
        number(&Self::dropout_women, "dropout_women", Range{0.8, 2}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.5", "assumed",
               "factor on the drop-out rate for women"),
        number(&Self::dropout_children, "dropout_children", Range{1, 2}, Bounds{0, 100}, Prior::uniform,
               Status::assumed, Read::decision, "6.5", "assumed",
               "factor on the drop-out rate for people with small children"),
        number(&Self::beside_job_months, "beside_job_months", Range{3, 12}, Bounds{0, 240}, Prior::uniform,
               Status::assumed, Read::decision, "6.5", "assumed",
               "a participant who finds a job with more than this left of the programme may hold it beside the "
               "programme"),
        number(&Self::beside_job_share, "beside_job_share", Range{0.2, 0.8}, Bounds{0, 1}, Prior::uniform,
               Status::fitted, Read::decision, "6.5", "9 of 100 participants work in the programme (evidence P066)",
               "share of those participants who stay in the programme beside the job"));
    // clang-format on
  }
};

}  // namespace hurtigspor
