#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct HandoverParameters {
  Weeks lead_weeks{6};
  Share offer_share{0.6};
  Share reserved_share{0};
  Weeks held_gap_weeks{2};
  Months missed_gap_months{3};
  Share passive_share{0.2};
  bool shared_record = false;
  Number missed_gap_sd{0.8};

  static constexpr auto described() {
    using Self = HandoverParameters;
    return group(
        "handover",
        number(&Self::lead_weeks, {.name = "lead_weeks",
                                   .low = 2,
                                   .high = 16,
                                   .min = 0,
                                   .max = 320,
                                   .prior = Prior::uniform,
                                   .status = Status::assumed,
                                   .read = Read::decision,
                                   .section = "6.6",
                                   .source = "assumed",
                                   .meaning = "when before the end the meeting is asked for"}),
        number(
            &Self::offer_share,
            {.name = "offer_share",
             .low = 0.2,
             .high = 1,
             .min = 0,
             .max = 1,
             .prior = Prior::uniform,
             .status = Status::assumed,
             .read = Read::decision,
             .section = "6.6",
             .source = "assumed",
             .meaning = "of those leaving with neither work nor school place: a handover meeting is asked for at all"}),
        number(&Self::reserved_share,
               {.name = "reserved_share",
                .low = 0,
                .high = 0.4,
                .min = 0,
                .max = 1,
                .prior = Prior::uniform,
                .status = Status::assumed,
                .read = Read::decision,
                .section = "6.6",
                .source = "assumed",
                .meaning = "share of refugee slots kept for handovers; released one week ahead if unused"}),
        number(&Self::held_gap_weeks, {.name = "held_gap_weeks",
                                       .low = 0.5,
                                       .high = 6,
                                       .min = 0,
                                       .max = 120,
                                       .prior = Prior::uniform,
                                       .status = Status::assumed,
                                       .read = Read::decision,
                                       .section = "6.6",
                                       .source = "assumed",
                                       .meaning = "exit to first NAV action when held"}),
        number(&Self::missed_gap_months,
               {.name = "missed_gap_months",
                .low = 1,
                .high = 6,
                .min = 0,
                .max = 120,
                .prior = Prior::uniform,
                .status = Status::assumed,
                .read = Read::decision,
                .section = "6.6",
                .source = "assumed",
                .meaning = "exit to first NAV action when not held: mean of a log-normal, log-sd 0.8"}),
        number(&Self::passive_share, {.name = "passive_share",
                                      .low = 0.05,
                                      .high = 0.35,
                                      .min = 0,
                                      .max = 1,
                                      .prior = Prior::uniform,
                                      .status = Status::derived,
                                      .read = Read::decision,
                                      .section = "6.6",
                                      .source = "exits 2014: 19 of 100 without work or school to assistance",
                                      .meaning = "turn to social assistance unseen when not held and without work"}),
        number(&Self::shared_record, {.name = "shared_record",
                                      .prior = Prior::fixed,
                                      .status = Status::assumed,
                                      .read = Read::decision,
                                      .section = "6.6",
                                      .source = "assumed",
                                      .meaning = "the record follows the person"}),
        number(&Self::missed_gap_sd, {.name = "missed_gap_sd",
                                      .low = 0.4,
                                      .high = 1.2,
                                      .min = 0,
                                      .max = 5,
                                      .prior = Prior::uniform,
                                      .status = Status::assumed,
                                      .read = Read::decision,
                                      .section = "6.6",
                                      .source = "assumed",
                                      .meaning = "log-sd of the gap after a missed handover"}));
  }
};

}  // namespace hurtigspor
