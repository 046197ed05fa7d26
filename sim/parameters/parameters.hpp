#pragma once

#include <tuple>

#include "parameters/adviser.hpp"
#include "parameters/agreement.hpp"
#include "parameters/awareness.hpp"
#include "parameters/commute.hpp"
#include "parameters/cost.hpp"
#include "parameters/demand.hpp"
#include "parameters/education.hpp"
#include "parameters/eligibility.hpp"
#include "parameters/employer.hpp"
#include "parameters/fast_track.hpp"
#include "parameters/follow_up.hpp"
#include "parameters/guidance.hpp"
#include "parameters/handover.hpp"
#include "parameters/health.hpp"
#include "parameters/hiring.hpp"
#include "parameters/in_nav.hpp"
#include "parameters/industry_programme.hpp"
#include "parameters/intake.hpp"
#include "parameters/job.hpp"
#include "parameters/labour_market.hpp"
#include "parameters/language.hpp"
#include "parameters/lead.hpp"
#include "parameters/leave.hpp"
#include "parameters/mapping.hpp"
#include "parameters/measure.hpp"
#include "parameters/meeting.hpp"
#include "parameters/mentor.hpp"
#include "parameters/move.hpp"
#include "parameters/municipality.hpp"
#include "parameters/nav.hpp"
#include "parameters/organisation.hpp"
#include "parameters/partners.hpp"
#include "parameters/placement.hpp"
#include "parameters/population.hpp"
#include "parameters/prior_learning.hpp"
#include "parameters/programme.hpp"
#include "parameters/reception.hpp"
#include "parameters/recognition.hpp"
#include "parameters/referral.hpp"
#include "parameters/retention.hpp"
#include "parameters/run.hpp"
#include "parameters/search.hpp"
#include "parameters/separate.hpp"
#include "parameters/subsidy.hpp"
#include "parameters/teaching.hpp"
#include "parameters/vocation.hpp"

/// One complete set of the model's numbers: what holds in one place on one day.
namespace hurtigspor {

struct Parameters {
  RunParameters run;
  PopulationParameters population;
  ReceptionParameters reception;
  MappingParameters mapping;
  RecognitionParameters recognition;
  ProgrammeParameters programme;
  LanguageParameters language;
  TeachingParameters teaching;
  VocationParameters vocation;
  OrganisationParameters organisation;
  InNavParameters in_nav;
  SeparateParameters separate;
  AgreementParameters agreement;
  MeetingParameters meeting;
  AdviserParameters adviser;
  NavParameters nav;
  FastTrackParameters fast_track;
  GuidanceParameters guidance;
  PriorLearningParameters prior_learning;
  PartnersParameters partners;
  IndustryProgrammeParameters industry_programme;
  AwarenessParameters awareness;
  EmployerParameters employer;
  CommuteParameters commute;
  SearchParameters search;
  MunicipalityParameters municipality;
  HiringParameters hiring;
  LeadParameters lead;
  HandoverParameters handover;
  FollowUpParameters follow_up;
  MeasureParameters measure;
  PlacementParameters placement;
  SubsidyParameters subsidy;
  MentorParameters mentor;
  RetentionParameters retention;
  JobParameters job;
  EducationParameters education;
  LeaveParameters leave;
  MoveParameters move;
  CostParameters cost;
  IntakeParameters intake;
  HealthParameters health;
  EligibilityParameters eligibility;
  ReferralParameters referral;
  DemandParameters demand;
  LabourMarketParameters labour_market;

  /// The groups in the order above, as pointers to members.
  static constexpr auto groups() {
    using Self = Parameters;
    return std::tuple{&Self::run,
                      &Self::population,
                      &Self::reception,
                      &Self::mapping,
                      &Self::recognition,
                      &Self::programme,
                      &Self::language,
                      &Self::teaching,
                      &Self::vocation,
                      &Self::organisation,
                      &Self::in_nav,
                      &Self::separate,
                      &Self::agreement,
                      &Self::meeting,
                      &Self::adviser,
                      &Self::nav,
                      &Self::fast_track,
                      &Self::guidance,
                      &Self::prior_learning,
                      &Self::partners,
                      &Self::industry_programme,
                      &Self::awareness,
                      &Self::employer,
                      &Self::commute,
                      &Self::search,
                      &Self::municipality,
                      &Self::hiring,
                      &Self::lead,
                      &Self::handover,
                      &Self::follow_up,
                      &Self::measure,
                      &Self::placement,
                      &Self::subsidy,
                      &Self::mentor,
                      &Self::retention,
                      &Self::job,
                      &Self::education,
                      &Self::leave,
                      &Self::move,
                      &Self::cost,
                      &Self::intake,
                      &Self::health,
                      &Self::eligibility,
                      &Self::referral,
                      &Self::demand,
                      &Self::labour_market};
  }

  /// Calls `visit(group)` for each group in the order above.
  template <class Self, class Visit>
  static void for_each_group(Self& self, Visit&& visit) {
    std::apply([&](auto... group) { (visit(self.*group), ...); }, groups());
  }
};

}  // namespace hurtigspor
