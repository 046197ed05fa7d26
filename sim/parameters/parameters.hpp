#pragma once

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

  /// Calls `visit(group)` for each group in the order above.
  template <class Self, class Visit>
  static void for_each_group(Self& self, Visit&& visit) {
    visit(self.run);
    visit(self.population);
    visit(self.reception);
    visit(self.mapping);
    visit(self.recognition);
    visit(self.programme);
    visit(self.language);
    visit(self.teaching);
    visit(self.vocation);
    visit(self.organisation);
    visit(self.in_nav);
    visit(self.separate);
    visit(self.agreement);
    visit(self.meeting);
    visit(self.adviser);
    visit(self.nav);
    visit(self.fast_track);
    visit(self.guidance);
    visit(self.prior_learning);
    visit(self.partners);
    visit(self.industry_programme);
    visit(self.awareness);
    visit(self.employer);
    visit(self.commute);
    visit(self.search);
    visit(self.municipality);
    visit(self.hiring);
    visit(self.lead);
    visit(self.handover);
    visit(self.follow_up);
    visit(self.measure);
    visit(self.placement);
    visit(self.subsidy);
    visit(self.mentor);
    visit(self.retention);
    visit(self.job);
    visit(self.education);
    visit(self.leave);
    visit(self.move);
    visit(self.cost);
    visit(self.intake);
    visit(self.health);
    visit(self.eligibility);
    visit(self.referral);
    visit(self.demand);
  }
};

}  // namespace hurtigspor
