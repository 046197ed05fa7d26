#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct AgreementParameters {
  Share share{0.7};
  Number cancel_factor{0.7};

  static constexpr auto described() {
    using Self = AgreementParameters;
    return group("agreement",
                 number(&Self::share, {.name = "share",
                                       .low = 0.3,
                                       .high = 1,
                                       .min = 0,
                                       .max = 1,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.2",
                                       .source = "S4",
                                       .meaning = "municipalities with a working agreement with NAV"}),
                 number(&Self::cancel_factor, {.name = "cancel_factor",
                                               .low = 0.4,
                                               .high = 1,
                                               .min = 0,
                                               .max = 100,
                                               .prior = Prior::uniform,
                                               .status = Status::assumed,
                                               .read = Read::decision,
                                               .section = "6.2",
                                               .source = "assumed",
                                               .meaning = "on separate.cancel_extra where one exists"}));
  }
};

}  // namespace hurtigspor
