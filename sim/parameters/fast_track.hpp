#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct FastTrackParameters {
  bool enabled = true;
  bool local_contact = false;
  PerThousandJobsYear firm_calls{0.5};
  PerMonth market_leads{0.57};
  Date start = Date::of(2016, 6, 1);
  Share eligible_share{0.3};
  Share awareness{0.25};
  Share routine{0.6};
  Slots extra_slots{4};
  Share registered_share{0.8};
  Months duration_months{10};
  Number remote_factor{0.5};
  Number referral_gain{2.5};
  Number firms_known{10};

  static constexpr auto described() {
    using Self = FastTrackParameters;
    // clang-format off
    return group("fast_track",
        setting(&Self::enabled, "enabled", Status::assumed, Read::decision, "6.3", "assumed",
                "the fast track exists in this place"),
        setting(&Self::local_contact, "local_contact", Status::assumed, Read::decision, "6.3",
                "four cities first (NHO and NAV, S2)",
                "the place has a market contact of its own (the baseline sets it in Bergen, Bodø, Drammen and "
                "Fredrikstad from 2018-01-01)"),
        number(&Self::firm_calls, "firm_calls", Range{0, 5}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.3", "firms were invited to call (NHO and NAV, S2)",
               "how often firms themselves ask NAV for candidates, where there is a local contact"),
        number(&Self::market_leads, "market_leads", Range{0.1, 0.6}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.6", "assumed",
               "concrete chances of a job or placement that a market contact finds for each user of the fast track"),
        setting(&Self::start, "start", Status::measured, Read::decision, "6.3", "declaration of 31 May 2016",
                "first day of the fast track"),
        number(&Self::eligible_share, "eligible_share", Range{0.05, 0.35}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::settlement, "6.3", "assumed",
               "share of the baseline's people above the cut-off for the fast track (able to work without long "
               "training)"),
        number(&Self::awareness, "awareness", Range{0.02, 0.9}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.3", "the scheme was little known",
               "share of NAV staff who know the fast track and would use it when it starts"),
        number(&Self::routine, "routine", Range{0.1, 1}, Bounds{0, 1}, Prior::uniform, Status::assumed, Read::decision,
               "6.3", "designated staff but unclear tasks (op-ed S4)",
               "share of the staff who know it that have a routine for acting on it"),
        number(&Self::extra_slots, "extra_slots", Range{1, 10}, Bounds{0, 200}, Prior::uniform, Status::assumed,
               Read::decision, "6.3", "assumed",
               "NAV slots that one user of the fast track takes beyond ordinary follow-up"),
        number(&Self::registered_share, "registered_share", Range{0.5, 1}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.3", "assumed",
               "share of users who are registered as users"),
        number(&Self::duration_months, "duration_months", Range{3, 18}, Bounds{0, 360}, Prior::uniform,
               Status::assumed, Read::decision, "6.3", "assumed",
               "length of the programme for users of the fast track"),
        number(&Self::remote_factor, "remote_factor", Range{0.1, 1}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.3", "four cities first, a telephone line for the others (NHO and NAV, S2)",
               "strength of a market contact elsewhere, relative to places that have their own"),
        number(&Self::firms_known, "firms_known", Range{3, 30}, Bounds{1, 200}, Prior::uniform, Status::assumed,
               Read::decision, "6.3", "assumed",
               "firms that a market contact can ask before one search for a fast-track user ends"),
        number(&Self::referral_gain, "referral_gain", Range{1, 5}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.3", "assumed",
               "referrals to employers on the fast track relative to ordinary follow-up"));
    // clang-format on
  }
};

}  // namespace hurtigspor
