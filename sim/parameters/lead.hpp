#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct LeadParameters {
  Share per_placement{0.15};
  Share per_placement_close{0.3};
  Share unfitted_loss{0.3};
  Number women{0.47};
  Share hire{0.6};
  PerMonth decay{0.35};
  Share alone{0.2};
  PerMonth network_rate{0.03};

  static constexpr auto described() {
    using Self = LeadParameters;
    // clang-format off
    return group("lead",
        number(&Self::per_placement, "per_placement", Range{0.08, 0.3}, Bounds{0, 1}, Prior::uniform, Status::abroad,
               Read::decision, "6.6 6.8", "Denmark: one in eight; Sweden: a quarter (evidence P110 and P134)",
               "share of practice placements that end in a live lead: a concrete chance of a job there"),
        number(&Self::per_placement_close, "per_placement_close", Range{0.2, 0.45}, Bounds{0, 1}, Prior::uniform,
               Status::abroad, Read::decision, "6.6 6.8",
               "Sweden: a quarter to 40 percent after an intensive year (evidence P134)",
               "the same share with a mentor or close follow-up"),
        number(&Self::unfitted_loss, "unfitted_loss", Range{0, 0.6}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.6 6.8", "missing trade words",
               "part of those leads lost when the lessons ignore the job"),
        number(&Self::women, "women", Range{0.4, 1}, Bounds{0, 100}, Prior::uniform, Status::fitted, Read::decision,
               "6.6 6.8", "as many placements as men, half as many straight to work (evidence: outcomes, exits 2014)",
               "factor for women on the chance that a placement ends in a live lead"),
        number(&Self::hire, "hire", Range{0.3, 0.9}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.6 6.8", "assumed",
               "chance that a lead which an agency follows up becomes a job"),
        number(&Self::decay, "decay", Range{0.1, 1}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.6 6.8", "assumed",
               "rate at which a lead dies when nobody follows it up"),
        number(&Self::alone, "alone", Range{0.05, 0.4}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.6 6.8", "assumed",
               "chance that a person turns a lead into a job without help"),
        number(&Self::network_rate, "network_rate", Range{0.005, 0.06}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.6", "assumed",
               "leads a month that a seeker's own network brings"));
    // clang-format on
  }
};

}  // namespace hurtigspor
