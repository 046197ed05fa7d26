#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct IndustryProgrammeParameters {
  PerThousandJobsYear places{0};
  Industry industry = Industry::Q;
  Weeks weeks{20};
  Share wish_share{0};

  static constexpr auto described() {
    using Self = IndustryProgrammeParameters;
    // clang-format off
    return group("industry_programme",
        number(&Self::places, "places", Range{0, 10}, Bounds{0, 200}, Prior::fixed, Status::assumed, Read::decision,
               "6.11", "assumed",
               "places a year that firms supply in the industry programme, for each 1000 jobs in that industry"),
        setting(&Self::industry, "industry", Status::assumed, Read::decision, "6.11", "assumed",
                "industry of the industry programme (section of the standard classification SN2007)"),
        number(&Self::weeks, "weeks", Range{8, 52}, Bounds{0, 1040}, Prior::uniform, Status::assumed, Read::decision,
               "6.11", "assumed",
               "length of a place with fitted training in the industry programme"),
        number(&Self::wish_share, "wish_share", Range{0, 0.5}, Bounds{0, 1}, Prior::fixed, Status::assumed,
               Read::decision, "6.11", "assumed; the programme is for people whose field or wish it is",
               "participants of other fields who wish for a place in the programme's industry"));
    // clang-format on
  }
};

}  // namespace hurtigspor
