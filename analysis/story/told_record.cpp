#include "story/told_record.hpp"

#include <fmt/format.h>

#include "outcomes/tables.hpp"
#include "world/kinds.hpp"

namespace hurtigspor {

namespace {

std::string employer_in_words(std::uint32_t row, const Country& country) {
  if (row >= country.employers.size()) return "no employer of the model";
  const Employer& employer = country.employers[row];
  return fmt::format("employer {} (industry {}, {} employed, {})", row, industry_names[index(employer.industry)],
                     employer.size, country.places[employer.place.index()].name);
}

std::string told_meeting(const Record& record) {
  const auto kind = meeting_kind_names[record.result / 16];
  const auto result = static_cast<MeetingResult>(record.result % 16);
  const auto weeks = record.other;
  switch (result) {
    case MeetingResult::due:
      return fmt::format("a {} is called for", kind);
    case MeetingResult::asked:
      return fmt::format("a {} is asked for", kind);
    case MeetingResult::booked:
      return fmt::format("the {} is booked, {} week(s) after it was asked for", kind, weeks);
    case MeetingResult::held:
      return fmt::format("the {} is held", kind);
    case MeetingResult::called_off:
      return fmt::format("the {} does not come about", kind);
    case MeetingResult::never_booked:
      break;
  }
  return fmt::format("no week is found for the {}", kind);
}

std::string told_placement(const Record& record, const Country& country) {
  const std::string where = employer_in_words(record.other, country);
  switch (static_cast<PlacementFact>(record.result)) {
    case PlacementFact::sought:
      return "a practice placement is looked for";
    case PlacementFact::declined:
      return where + " declines";
    case PlacementFact::begins:
      return "a work placement begins with " + where;
    case PlacementFact::begins_language:
      return "a language placement begins with " + where;
    case PlacementFact::follow_up_held:
      return where + " is followed up";
    case PlacementFact::follow_up_missed:
      return "nobody has time to follow up " + where;
    case PlacementFact::ends:
      break;
  }
  return "the placement ends with " + where;
}

std::string told_lead(const Record& record, const Country& country) {
  const std::string where = employer_in_words(record.other, country);
  switch (static_cast<LeadFact>(record.result)) {
    case LeadFact::found:
      return "a lead: " + where + " could take the person on";
    case LeadFact::followed_up:
      return "the lead is followed up without success with " + where;
    case LeadFact::became_job:
      return "the lead is followed up and becomes a job with " + where;
    case LeadFact::became_placement:
      return "the lead is followed up and becomes a placement with " + where;
    case LeadFact::became_job_alone:
      return "without anybody's help the lead becomes a job with " + where;
    case LeadFact::let_go:
      return "the person lets the lead go: " + where;
    case LeadFact::lost:
      break;
  }
  return "the lead dies, not followed up: " + where;
}

std::string told_job(const Record& record, const Country& country) {
  const std::string where = employer_in_words(record.other, country);
  switch (static_cast<JobFact>(record.result)) {
    case JobFact::begins_full_time:
      return "a full-time job begins with " + where;
    case JobFact::begins_part_time:
      return "a part-time job begins with " + where;
    case JobFact::ends:
      break;
  }
  return "the job ends with " + where;
}

std::string told_application(const Record& record, const Country& country) {
  switch (record.result) {
    case 0:
      return record.other == 1 ? "NAV refers the person to an opening" : "an application is sent";
    case 1:
      return "the application finds no opening";
    case 2:
      return "the application is turned down by " + employer_in_words(record.other, country);
    default:
      return "the application is accepted by " + employer_in_words(record.other, country);
  }
}

std::string told_programme(std::uint8_t result) {
  switch (result) {
    case 0:
      return "the introduction programme begins";
    case 1:
      return "the programme ends as planned";
    case 2:
      return "the programme ends: a job was found";
    default:
      return "the programme is broken off";
  }
}

std::string told_subsidy(const Record& record, const Country& country) {
  const std::string where = employer_in_words(record.other, country);
  switch (record.result) {
    case 0:
      return "a wage subsidy begins with " + where;
    case 1:
      return "the wage subsidy ends and the job is kept with " + where;
    default:
      return "the wage subsidy ends and with it the job with " + where;
  }
}

std::string told_knowledge(const Record& record) {
  constexpr std::array<std::string_view, 3> how_well{"not", "partly", "fully"};
  return fmt::format("competence is {} known to {}", how_well[record.result],
                     record.other == 1 ? "NAV" : "the municipality");
}

}  // namespace

std::string told(const Record& record, const Country& country) {
  switch (record.fact) {
    case Fact::settled:
      return fmt::format("settles ({})", inflow_names[record.result]);
    case Fact::state:
      return fmt::format("is from now on: {}", state_names[record.result]);
    case Fact::knowledge:
      return told_knowledge(record);
    case Fact::recognised:
      return record.result ? "prior learning is assessed" : "foreign education is recognised";
    case Fact::guided:
      return record.result ? "career guidance turns to a field in demand" : "career guidance is given";
    case Fact::meeting:
      return told_meeting(record);
    case Fact::slot:
      return {};
    case Fact::plan:
      return record.result ? "the plan is made together with NAV" : "the plan is made without NAV";
    case Fact::link:
      return fmt::format("fast track: {}", link_names[record.result]);
    case Fact::registered_user:
      return "is registered as a user of the fast track";
    case Fact::programme:
      return told_programme(record.result);
    case Fact::exit:
      return fmt::format("after the programme: {}", exit_state_names[record.result]);
    case Fact::placement:
      return told_placement(record, country);
    case Fact::lead:
      return told_lead(record, country);
    case Fact::ownerless:
      return record.result ? "nobody is in charge of the case" : "somebody is in charge of the case again";
    case Fact::job:
      return told_job(record, country);
    case Fact::work_beside:
      return record.result ? "works beside the programme" : "no longer works beside the programme";
    case Fact::subsidy:
      return told_subsidy(record, country);
    case Fact::mentor:
      return fmt::format("a mentor is granted for {} days", record.other);
    case Fact::measure:
      return record.result ? "the NAV measure ends" : "a NAV measure begins";
    case Fact::education:
      return record.result == 1 ? "school ends" : record.result == 2 ? "compulsory school begins" : "school begins";
    case Fact::passive:
      return record.result ? "stops looking for work" : "comes back to look for work";
    case Fact::application:
      return told_application(record, country);
    case Fact::moved:
      return fmt::format("moves to {}", country.places[record.other].name);
    case Fact::left:
      return "leaves the country";
  }
  return {};
}

}  // namespace hurtigspor
