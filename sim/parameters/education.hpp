#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct EducationParameters {
  Share start_at_exit{0.30};
  Share compulsory_share{0.35};
  PerYear start_rate{0.07};
  Months months{24};
  Share work_share{0.43};
  Number women{0.84};
  PerYear age_slope{0.05};
  Number typical_age{34};
  Number language_slope{0.15};
  Level typical_level{2.7};
  Share no_work_share{0.758};

  static constexpr auto described() {
    using Self = EducationParameters;
    // clang-format off
    return group("education",
        number(&Self::start_at_exit, "start_at_exit", Range{0.1, 0.35}, Bounds{0, 1}, Prior::uniform, Status::measured,
               Read::decision, "6.9", "status at exit, 2014 (evidence: outcomes)",
               "share of those leaving the programme who start ordinary education; higher among the young"),
        number(&Self::compulsory_share, "compulsory_share", Range{0.2, 0.5}, Bounds{0, 1}, Prior::uniform,
               Status::derived, Read::decision, "6.9", "status at exit, 2014: 10.7 of 30.1",
               "share of those starters who start at the level of compulsory school"),
        number(&Self::start_rate, "start_rate", Range{0.02, 0.15}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.9", "assumed",
               "rate at which job seekers start ordinary education"),
        number(&Self::months, "months", Range{10, 36}, Bounds{0, 720}, Prior::uniform, Status::assumed, Read::decision,
               "6.9", "assumed",
               "mean length of an education that is started"),
        number(&Self::work_share, "work_share", Range{0.25, 0.6}, Bounds{0, 1}, Prior::uniform, Status::measured,
               Read::decision, "6.9", "13 of 30 in education, 2016",
               "share of students who also work"),
        number(&Self::women, "women", Range{0.7, 1}, Bounds{0, 100}, Prior::uniform, Status::derived, Read::decision,
               "6.9", "exits 2014: of 83.8 women without work 30.4 to school, of 68.7 men 29.8",
               "factor for women on starting education, against men in the same position"),
        number(&Self::age_slope, "age_slope", Range{0, 0.1}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.9", "assumed",
               "fall in the logarithm of the share starting education for each year of age over education.typical_age"),
        number(&Self::typical_age, "typical_age", Range{31, 37}, Bounds{0, 120}, Prior::uniform, Status::derived,
               Read::decision, "6.9", "participants by age, 2016-2019 (evidence: outcomes), two years on",
               "age [year] at which the published share of leavers who start education holds"),
        number(&Self::no_work_share, "no_work_share", Range{0.7, 0.82}, Bounds{0.01, 1}, Prior::uniform, Status::derived,
               Read::decision, "6.9", "exits 2014: 24.2 of 100 went straight to work",
               "leavers without work, among whom school places at exit are shared out"),
        number(&Self::language_slope, "language_slope", Range{0, 0.4}, Bounds{0, 5}, Prior::uniform, Status::assumed,
               Read::decision, "6.9", "assumed",
               "gain in the logarithm of the share starting education for each level of Norwegian above "
               "education.typical_level"),
        number(&Self::typical_level, "typical_level", Range{2, 3.5}, Bounds{0, 6}, Prior::uniform, Status::assumed,
               Read::decision, "6.9", "assumed: near the mean level of those who leave the programme in the model",
               "level of Norwegian at which the published share of leavers who start education holds"));
    // clang-format on
  }
};

}  // namespace hurtigspor
