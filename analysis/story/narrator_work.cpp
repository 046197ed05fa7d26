#include <fmt/format.h>

#include "story/narrator.hpp"

/// Placements, leads, applications and jobs in sentences: which firm, through whom, with what result.
namespace hurtigspor {

std::string Narrator::at_firm(const Record& record) const {
  const bool just_followed_up = last_lead_on_ == record.day && last_lead_ == record.other;
  return just_followed_up ? known_firm(record) : firm(record);
}

std::string Narrator::placement(const Record& record) const {
  switch (static_cast<PlacementFact>(record.result)) {
    case PlacementFact::sought:
      return say("the programme adviser looks for a practice placement for {}", who_.object);
    case PlacementFact::declined:
      return record.other < country_.employers.size() ? say("{} says no", firm(record))
                                                      : say("there is no firm to ask");
    case PlacementFact::begins:
      return say("{} begins a work placement at {}", who_.subject, at_firm(record));
    case PlacementFact::begins_language:
      return say("{} begins a language placement at {}", who_.subject, at_firm(record));
    case PlacementFact::follow_up_held:
      return say("{} calls {} to hear how it goes", agency(), known_firm(record));
    case PlacementFact::follow_up_missed:
      return say("{} has no time to call {}", agency(), known_firm(record));
    case PlacementFact::ends:
      break;
  }
  return say("the placement at {} ends", known_firm(record));
}

std::string Narrator::lead(const Record& record, bool comes_from_outside) const {
  switch (static_cast<LeadFact>(record.result)) {
    case LeadFact::found:
      return lead_found(record, comes_from_outside);
    case LeadFact::followed_up:
      return say("{} follows the lead up, but {} does not take {} on", agency(), known_firm(record), who_.object);
    case LeadFact::became_job:
      return say("{} follows the lead up, and {} takes {} on", agency(), known_firm(record), who_.object);
    case LeadFact::became_placement:
      return say("{} follows the lead up, and {} offers a placement", agency(), known_firm(record));
    case LeadFact::became_job_alone:
      return say("nobody follows the lead up, but {} gets the job at {} by {} own effort", who_.inside,
                 known_firm(record), who_.whose);
    case LeadFact::let_go:
      return say("{} lets go of the lead at {}", who_.subject, known_firm(record));
    case LeadFact::lost:
      break;
  }
  return say("the lead at {} is lost: nobody followed it up in time", known_firm(record));
}

std::string Narrator::lead_found(const Record& record, bool comes_from_outside) const {
  if (market_contact_on_ == record.day)
    return say("a lead: NAV's market contact has found {} that could take {} on", firm(record), who_.object);
  if (on_fast_track_ && comes_from_outside) return say("a lead: {} calls and asks for candidates", firm(record));
  if (placement_ended_on_ == record.day && last_host_ == record.other)
    return say("a lead: {} could take {} on after the placement", known_firm(record), who_.object);
  return say("a lead: friends know that {} could take {} on", firm(record), who_.object);
}

std::string Narrator::job(const Record& record) const {
  const bool student = record.other >= country_.employers.size();
  switch (static_cast<JobFact>(record.result)) {
    case JobFact::begins_full_time:
      return say("{} begins a full-time job at {}", who_.subject, at_firm(record));
    case JobFact::begins_part_time:
      return student ? say("{} begins a part-time job beside school", who_.subject)
                     : say("{} begins a part-time job at {}", who_.subject, at_firm(record));
    case JobFact::ends:
      break;
  }
  const std::string lasted =
      job_since_ == never ? "" : say(" after {}", span_in_words(language_, record.day - job_since_));
  return student ? say("the job beside school ends{}", lasted)
                 : say("the job at {} ends{}", known_firm(record), lasted);
}

std::string Narrator::subsidy(std::uint8_t result) const {
  switch (result) {
    case 0:
      return say("NAV pays a part of {} wage for a time (wage subsidy)", who_.whose);
    case 1:
      return say("the wage subsidy ends, and the firm keeps {}", who_.object);
    default:
      return say("the wage subsidy ends, and the firm does not keep {}", who_.object);
  }
}

std::string Narrator::application(const Record& record) const {
  switch (static_cast<ApplicationFact>(record.result)) {
    case ApplicationFact::sent:
      return record.other == 1 ? say("the NAV caseworker puts {} forward for a job", who_.object)
                               : say("{} applies for a job", who_.subject);
    case ApplicationFact::no_opening:
      return say("there is no opening where the application goes");
    case ApplicationFact::turned_down:
      return say("{} turns {} down", firm(record), who_.object);
    default:
      return referred_ ? say("{} takes {} on whom NAV put forward", firm(record), who_.object)
                       : say("{} takes {} on after {} own application", firm(record), who_.object, who_.whose);
  }
}

}  // namespace hurtigspor
