#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct AgreementParameters {
  Share share{0.7};
  Number cancel_factor{0.7};

  static constexpr auto described() {
    using Self = AgreementParameters;
    // clang-format off
    return group("agreement",
        number(&Self::share, "share", Range{0.3, 1}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.2", "S4 describes one such agreement",
               "share of municipalities that have a working agreement with NAV"),
        number(&Self::cancel_factor, "cancel_factor", Range{0.4, 1}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "factor on separate.cancel_extra where there is an agreement"));
    // clang-format on
  }
};

}  // namespace hurtigspor
