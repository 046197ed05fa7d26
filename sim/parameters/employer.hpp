#pragma once

#include "parameters/described.hpp"

namespace hurtigspor {

struct EmployerParameters {
  Share active_share{0.11};
  Share open_share{0.35};
  Number small_factor{0.1};
  Number closed_factor{0.5};
  Share needs_follow_up{0.64};
  Share needs_subsidy{0.58};
  Share awareness{0.3};
  Share norwegian_at_work{0.06};
  Number norwegian_gain{2};
  Share steward_informed{0.1};
  PerYear campaign{0};
  Number trust_weight{2};
  Number trust_memory{4};
  PerJobYear vacancy_rate{0.22};
  Weeks vacancy_weeks{5};
  Share refugee_reach{0.047};
  Share low_language_share{0.09};
  LogOdds discrimination{0.5};
  LogOdds long_gap_penalty{0.9};
  Months gap_months{9};
  Share good_unfollowed{0.6};
  Share good_followed{0.85};
  Share trust_spill{0.1};

  static constexpr auto described() {
    using Self = EmployerParameters;
    // clang-format off
    return group("employer",
        number(&Self::active_share, "active_share", Range{0.08, 0.14}, Bounds{0, 1}, Prior::uniform, Status::measured,
               Read::founding, "6.7", "survey of 600 chief executives, 2017 (evidence P093)",
               "share of firms that have refugees in placement now"),
        number(&Self::open_share, "open_share", Range{0.3, 0.4}, Bounds{0, 1}, Prior::uniform, Status::measured,
               Read::founding, "6.7", "survey of 600 chief executives, 2017 (evidence P094)",
               "share of further firms that could take a refugee in placement"),
        number(&Self::small_factor, "small_factor", Range{0.02, 0.5}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::founding, "5", "assumed",
               "openness of firms with under 10 employed relative to larger firms"),
        number(&Self::closed_factor, "closed_factor", Range{0.2, 1}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "chance of an own application at a firm closed to placements relative to other firms"),
        number(&Self::needs_follow_up, "needs_follow_up", Range{0.58, 0.7}, Bounds{0, 1}, Prior::uniform,
               Status::measured, Read::founding, "6.7", "survey of 600 chief executives, 2017 (evidence P096)",
               "share of open firms for which public follow-up is decisive"),
        number(&Self::needs_subsidy, "needs_subsidy", Range{0.52, 0.64}, Bounds{0, 1}, Prior::uniform,
               Status::measured, Read::founding, "6.7", "survey of 600 chief executives, 2017 (evidence P097)",
               "share of open firms for which economic support is decisive"),
        number(&Self::awareness, "awareness", Range{0.1, 0.6}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "share of open firms that know the public schemes"),
        number(&Self::norwegian_at_work, "norwegian_at_work", Range{0.03, 0.29}, Bounds{0, 1}, Prior::uniform,
               Status::measured, Read::decision, "6.7",
               "survey of 600 chief executives, 2017: 6 percent do, 23 more could (evidence P098)",
               "share of firms that teach Norwegian in working time"),
        number(&Self::norwegian_gain, "norwegian_gain", Range{1, 4}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "factor on language.work_rate in firms that teach Norwegian"),
        number(&Self::steward_informed, "steward_informed", Range{0, 0.6}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.7", "asked for by government and social partners, S1 and S3",
               "share of firms with a shop steward who is informed about refugees' work"),
        number(&Self::campaign, "campaign", Range{0, 1}, Bounds{0, 100}, Prior::fixed, Status::assumed,
               Read::decision, "6.7", "assumed",
               "rate at which firms are reached by a campaign of the social partners"),
        number(&Self::trust_weight, "trust_weight", Range{0, 5}, Bounds{0, 100}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "log-odds of being hired by a firm with full trust in refugees against one with none"),
        number(&Self::trust_memory, "trust_memory", Range{1, 20}, Bounds{0, 400}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "number of experiences that a firm's first impression is worth"),
        number(&Self::vacancy_rate, "vacancy_rate", Range{0.1, 0.4}, Bounds{0, 100}, Prior::loguniform,
               Status::assumed, Read::decision, "6.7", "assumed",
               "openings a year for each job"),
        number(&Self::vacancy_weeks, "vacancy_weeks", Range{2, 12}, Bounds{0, 240}, Prior::uniform, Status::derived,
               Read::decision, "6.7", "vacancy rate of 2.0 percent over 0.22 openings a job and year",
               "how long an opening stays open unless it is filled"),
        number(&Self::refugee_reach, "refugee_reach", Range{0.01, 0.2}, Bounds{0, 1}, Prior::uniform, Status::fitted,
               Read::decision, "6.7", "fitted to published employment",
               "share of openings that a refugee can compete for; the others never enter the model"),
        number(&Self::low_language_share, "low_language_share", Range{0.035, 0.12}, Bounds{0, 1}, Prior::uniform,
               Status::measured, Read::founding, "6.7",
               "9 percent low-skilled jobs, 3.5 percent elementary (evidence P105)",
               "share of jobs that ask for little Norwegian"),
        number(&Self::discrimination, "discrimination", Range{0.3, 0.8}, Bounds{-20, 20}, Prior::uniform,
               Status::derived, Read::decision, "6.7", "field experiment: callbacks 39 against 51 of 100",
               "penalty on being hired for having a foreign name"),
        number(&Self::long_gap_penalty, "long_gap_penalty", Range{0.6, 1.2}, Bounds{-20, 20}, Prior::uniform,
               Status::derived, Read::decision, "6.7", "field experiment: callbacks 33 against 51 of 100",
               "penalty on being hired after a very long time out of work"),
        number(&Self::gap_months, "gap_months", Range{4, 18}, Bounds{0, 360}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "time out of work after which two thirds of that penalty are felt"),
        number(&Self::good_unfollowed, "good_unfollowed", Range{0.4, 0.8}, Bounds{0, 1}, Prior::uniform,
               Status::assumed, Read::decision, "6.7", "assumed",
               "share of placements and subsidised jobs that the firm finds good when nobody follows up"),
        number(&Self::good_followed, "good_followed", Range{0.7, 0.95}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "the same share when every follow-up is held"),
        number(&Self::trust_spill, "trust_spill", Range{0, 0.3}, Bounds{0, 1}, Prior::uniform, Status::assumed,
               Read::decision, "6.7", "assumed",
               "part of an experience that reaches firms of the same industry and municipality"));
    // clang-format on
  }
};

}  // namespace hurtigspor
