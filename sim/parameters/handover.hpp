#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct HandoverParameters {
  Weeks lead_weeks{6};
  Share offer_share{0.4};
  Share reserved_share{0};
  Weeks held_gap_weeks{2};
  Months missed_gap_months{3};
  Share passive_share{0.28};
  bool shared_record = false;
  Number missed_gap_sd{0.8};

  static constexpr auto described() {
    using Self = HandoverParameters;
    // clang-format off
    return group("handover",
        number(&Self::lead_weeks, "lead_weeks", Range{2, 16}, Bounds{0, 320}, Prior::uniform, Status::assumed,
               Read::decision, "6.6", "assumed",
               "how long before the end of the programme the handover meeting is asked for"),
        number(&Self::offer_share, "offer_share", Range{0.2, 1}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.6", "assumed",
               "share of those leaving with neither work nor a school place for whom a handover meeting is asked for "
               "at all"),
        number(&Self::reserved_share, "reserved_share", Range{0, 0.4}, Bounds{0, 1}, Prior::fixed, Status::assumed,
               Read::decision, "6.6", "assumed",
               "share of NAV's slots for refugees kept for handover meetings; released one week ahead if unused"),
        number(&Self::held_gap_weeks, "held_gap_weeks", Range{0.5, 6}, Bounds{0, 120}, Prior::uniform, Status::assumed,
               Read::decision, "6.6", "assumed",
               "time from the end of the programme to NAV's first action when the handover meeting was held"),
        number(&Self::missed_gap_months, "missed_gap_months", Range{1, 6}, Bounds{0, 120}, Prior::uniform,
               Status::assumed, Read::decision, "6.6", "assumed",
               "the same time when it was not held: mean of a log-normal"),
        number(&Self::passive_share, "passive_share", Range{0.05, 0.35}, Bounds{0, 1}, Prior::uniform, Status::fitted,
               Read::decision, "6.6", "exits of 2014: 19 of 100 without work or school went to social assistance",
               "share who turn to social assistance unseen when the meeting was not held and they have no work"),
        setting(&Self::shared_record, "shared_record", Status::assumed, Read::decision, "6.6", "assumed",
                "the record of a person's competence and plans follows them from the programme to NAV"),
        number(&Self::missed_gap_sd, "missed_gap_sd", Range{0.4, 1.2}, Bounds{0, 5}, Prior::uniform, Status::assumed,
               Read::decision, "6.6", "assumed",
               "spread of the time to NAV's first action after a missed handover: standard deviation of its logarithm"));
    // clang-format on
  }
};

}  // namespace hurtigspor
