#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct NavParameters {
  Persons caseload{70};
  Meetings meetings_per_week{12};
  Number refugee_priority{0.8};
  Number participant_weight{0.25};
  Number crowding{0.3};
  Share absence{0.08};
  Weeks follow_up_weeks{12};
  Share early_presence{0.5};
  Share early_presence_in_nav{0.8};
  Months collaboration_months{12};
  PerYear turnover{0.2};
  Months staffing_lag_months{24};
  PerCaseworker market_contacts{0.1};
  Weeks registration_weeks{3};

  static constexpr auto described() {
    using Self = NavParameters;
    // clang-format off
    return group("nav",
        number(&Self::caseload, "caseload", Range{30, 150}, Bounds{0, 3000}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "no Norwegian figure found",
               "clients of all kinds for each NAV caseworker"),
        number(&Self::meetings_per_week, "meetings_per_week", Range{6, 20}, Bounds{0, 400}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "meetings that one caseworker's week has room for: diary slots"),
        number(&Self::refugee_priority, "refugee_priority", Range{0.3, 1.5}, Bounds{0, 100}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "one more thing NAV must prioritise",
               "slots that NAV gives to a refugee client relative to another client"),
        number(&Self::participant_weight, "participant_weight", Range{0, 1}, Bounds{0, 100}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "how much a programme participant counts in NAV's planning against a refugee client"),
        number(&Self::crowding, "crowding", Range{0, 1}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "how far overload lowers the priority of refugees (0: not at all)"),
        number(&Self::absence, "absence", Range{0.02, 0.2}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "mean share of a week's slots lost to illness and leave, advisers' too"),
        number(&Self::follow_up_weeks, "follow_up_weeks", Range{3, 26}, Bounds{0, 520}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "interval that is aimed at between NAV's talks with a refugee client"),
        number(&Self::early_presence, "early_presence", Range{0.1, 0.9}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "chance that NAV is willing to take part when the plan is made, where the service is separate; a slot "
               "must still be found"),
        number(&Self::early_presence_in_nav, "early_presence_in_nav", Range{0.4, 1}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "the same chance where the programme is inside NAV"),
        number(&Self::collaboration_months, "collaboration_months", Range{3, 24}, Bounds{0, 480}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "interval that is aimed at between collaboration meetings of person, adviser, teacher and NAV"),
        number(&Self::staffing_lag_months, "staffing_lag_months", Range{12, 36}, Bounds{1, 480}, Prior::uniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "delay with which an office's caseworkers follow the number of its clients"),
        number(&Self::turnover, "turnover", Range{0.05, 0.4}, Bounds{0, 100}, Prior::loguniform, Status::assumed,
               Read::decision, "6.2", "assumed",
               "rate at which a person's caseworker is replaced by a new one"),
        number(&Self::market_contacts, "market_contacts", Range{0.02, 0.3}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.2", "assumed",
               "market contacts (staff who know the local firms) for each caseworker"),
        number(&Self::registration_weeks, "registration_weeks", Range{1, 8}, Bounds{0, 104}, Prior::uniform,
               Status::assumed, Read::decision, "6.6", "assumed",
               "time from losing a job or ending school to registering with NAV"));
    // clang-format on
  }
};

}  // namespace hurtigspor
