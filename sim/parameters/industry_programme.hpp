#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct IndustryProgrammeParameters {
  PerThousandJobsYear places{0};
  Industry industry = Industry::Q;
  Weeks weeks{20};

  static constexpr auto described() {
    using Self = IndustryProgrammeParameters;
    return group("industry_programme",
                 number(&Self::places, {.name = "places",
                                        .low = 0,
                                        .high = 10,
                                        .min = 0,
                                        .max = 200,
                                        .prior = Prior::uniform,
                                        .status = Status::assumed,
                                        .read = Read::decision,
                                        .section = "6.11",
                                        .source = "assumed",
                                        .meaning = "places that firms of the industry supply"}),
                 number(&Self::industry, {.name = "industry",
                                          .prior = Prior::fixed,
                                          .status = Status::assumed,
                                          .read = Read::decision,
                                          .section = "6.11",
                                          .source = "assumed",
                                          .meaning = "industry of the programme (SN2007 section)"}),
                 number(&Self::weeks, {.name = "weeks",
                                       .low = 8,
                                       .high = 52,
                                       .min = 0,
                                       .max = 1040,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.11",
                                       .source = "assumed",
                                       .meaning = "length of place and fitted training"}));
  }
};

}  // namespace hurtigspor
