#include "story/narrator.hpp"

#include <fmt/format.h>

namespace hurtigspor {

Narrator::Narrator(const Country& country, Sex sex, Language language)
    : country_(country), language_(language), who_(pronouns_of(sex, language)) {}

Narrator::Narrator(const Country& country, const Person& person, Language language)
    : Narrator(country, person.sex, language) {
  in_programme_ = person.in_programme;
  subsidised_ = person.subsidised;
  on_fast_track_ = person.fast_track;
  nav_knows_ = person.nav_knows;
}

std::string Narrator::tell(const Record& record, bool comes_from_outside) {
  const std::string words = words_for(record, comes_from_outside);
  remember(record);
  return sentence(words);
}

std::string Narrator::agency() const {
  return in_charge() == Agency::nav ? say("the NAV caseworker") : say("the programme adviser");
}

std::string Narrator::words_for(const Record& record, bool comes_from_outside) const {
  switch (record.fact) {
    case Fact::settled:
      return settling(record);
    case Fact::state:
      return state(static_cast<State>(record.result));
    case Fact::knowledge:
      return knowledge(record);
    case Fact::recognised:
      return record.result ? say("what {} learnt before is assessed, and now counts", who_.inside)
                           : say("the education {} brought along is recognised in Norway", who_.inside);
    case Fact::guided:
      return record.result ? say("career guidance turns {} to a field with jobs nearby", who_.object)
                           : say("{} gets career guidance and keeps to {} field", who_.subject, who_.whose);
    case Fact::meeting:
      return meeting(record);
    case Fact::slot:
      return slot(record);
    case Fact::plan:
      return record.result
                 ? say("{} and the programme adviser make {} plan together with NAV", who_.subject, who_.whose)
                 : say("{} and the programme adviser make {} plan, without NAV", who_.subject, who_.whose);
    case Fact::link:
      return link(static_cast<Link>(record.result));
    case Fact::registered_user:
      return say("NAV registers {} as a user of the fast track", who_.object);
    case Fact::programme:
      return programme(record.result);
    case Fact::exit:
      return exit(static_cast<ExitState>(record.result));
    case Fact::placement:
      return placement(record);
    case Fact::lead:
      return lead(record, comes_from_outside);
    case Fact::ownerless:
      return ownerless(record);
    case Fact::job:
      return job(record);
    case Fact::work_beside:
      return record.result ? say("{} stays in the programme beside the job", who_.subject)
                           : say("{} no longer works beside the programme", who_.subject);
    case Fact::subsidy:
      return subsidy(record.result);
    case Fact::mentor:
      return say("NAV pays for a mentor at the firm for {}", span_in_words(language_, static_cast<Day>(record.other)));
    case Fact::measure:
      return record.result ? say("the NAV course ends") : say("{} begins a course with NAV", who_.subject);
    case Fact::education:
      return education(record.result);
    case Fact::passive:
      return record.result ? say("{} gives up looking for work", who_.subject)
                           : say("{} looks for work again", who_.subject);
    case Fact::application:
      return application(record);
    case Fact::moved:
      return say("{} moves to {}", who_.subject, country_.places[record.other].name);
    case Fact::left:
      return say("{} leaves the country", who_.subject);
  }
  return {};
}

void Narrator::remember(const Record& record) {
  switch (record.fact) {
    case Fact::settled:
      settled_on_ = record.day;
      return;
    case Fact::knowledge:
      if (record.other == 1) nav_knows_ = static_cast<Knowledge>(record.result);
      return;
    case Fact::meeting:
      if (record.result == index(MeetingKind::handover) * 16 + index(MeetingResult::due)) handover_due_on_ = record.day;
      return;
    case Fact::slot:
      if (record.result / 16 == index(Agency::teacher)) teacher_came_on_ = record.day;
      if (record.result % 16 == index(Purpose::fast_track)) market_contact_on_ = record.day;
      return;
    case Fact::link:
      on_fast_track_ |= static_cast<Link>(record.result) == Link::selected;
      return;
    case Fact::programme:
      in_programme_ = record.result == 0;
      return;
    case Fact::placement:
      if (static_cast<PlacementFact>(record.result) != PlacementFact::ends) return;
      placement_ended_on_ = record.day;
      last_host_ = record.other;
      return;
    case Fact::lead:
      last_lead_ = record.other;
      last_lead_on_ = record.day;
      return;
    case Fact::ownerless:
      ownerless_since_ = record.day;
      return;
    case Fact::job:
      if (static_cast<JobFact>(record.result) != JobFact::ends) job_since_ = record.day;
      subsidised_ = false;
      return;
    case Fact::subsidy:
      subsidised_ = record.result == 0;
      return;
    case Fact::application:
      if (record.result == index(ApplicationFact::sent)) referred_ = record.other == 1;
      return;
    case Fact::moved:
      nav_knows_ = Knowledge::unknown;
      return;
    default:
      return;
  }
}

std::string Narrator::settling(const Record& record) const {
  const std::string& place = country_.places[record.place.index()].name;
  switch (static_cast<Inflow>(record.result)) {
    case Inflow::settled:
      return say("the municipality settles {} in {}", who_.object, place);
    case Inflow::collective:
      return say("the municipality settles {} in {}, under collective protection", who_.object, place);
    case Inflow::family:
      break;
  }
  return say("{} joins {} family in {}", who_.subject, who_.whose, place);
}

std::string Narrator::state(State state) const {
  switch (state) {
    case State::programme:
      return say("from now on {} takes part in the introduction programme", who_.inside);
    case State::seeking_registered:
      return say("NAV registers {} as a jobseeker", who_.object);
    case State::on_measure:
      return say("from now on {} is on a NAV course", who_.inside);
    case State::employed:
      return say("from now on {} is in work", who_.inside);
    case State::employed_and_in_education:
      return say("from now on {} goes to school and works beside it", who_.inside);
    case State::in_education:
      return say("from now on {} goes to school", who_.inside);
    case State::social_assistance:
      return say("{} lives on social assistance", who_.subject);
    case State::outside:
      return say("from now on {} is neither in work, at school nor on NAV's books", who_.inside);
    case State::left_the_country:
      break;
  }
  return say("{} no longer lives in Norway", who_.subject);
}

std::string Narrator::knowledge(const Record& record) const {
  const auto known = static_cast<Knowledge>(record.result);
  const std::string how = known == Knowledge::fully ? say("in full") : say("in part");
  if (record.other == 1) {
    const bool less = known < nav_knows_;
    if (less) return say("a new NAV caseworker knows {} competence only in part", who_.whose);
    return say("NAV learns what the municipality knows of {} competence ({})", who_.whose, how);
  }
  if (record.day == settled_on_)
    return say("what was mapped of {} competence in reception reaches the municipality", who_.whose);
  return say("the programme adviser maps {} competence {}", who_.whose, how);
}

std::string Narrator::link(Link link) const {
  switch (link) {
    case Link::eligible:
      return say("{} fits the fast track", who_.subject);
    case Link::mapped:
      return say("{} competence is fully mapped, as the fast track asks", who_.whose);
    case Link::known_to_nav:
      return say("NAV knows {} competence fully, as the fast track asks", who_.whose);
    case Link::nav_present:
      return say("NAV is at the table when the fast track could be chosen");
    case Link::staff_aware:
      return say("the NAV caseworker knows the fast track and has a routine for it");
    case Link::selected:
      return say("adviser and NAV choose {} for the fast track", who_.object);
    case Link::firm_found:
      return say("a firm is found for {} over the fast track", who_.object);
    case Link::started:
      return say("with this {} fast track begins", who_.whose);
    case Link::in_work:
      break;
  }
  return say("the fast track has brought {} into work", who_.object);
}

std::string Narrator::programme(std::uint8_t result) const {
  switch (result) {
    case 0:
      return say("{} begins the introduction programme", who_.subject);
    case 1:
      return say("the introduction programme ends as planned");
    case 2:
      return say("{} leaves the introduction programme for the job", who_.subject);
    default:
      return say("{} breaks off the introduction programme", who_.subject);
  }
}

std::string Narrator::exit(ExitState state) const {
  switch (state) {
    case ExitState::work:
      return say("{} goes from the programme to work", who_.subject);
    case ExitState::education:
      return say("{} goes from the programme to school", who_.subject);
    case ExitState::qualification:
      return say("NAV takes {} straight on to a course", who_.object);
    case ExitState::compulsory_school:
      return say("{} goes from the programme to compulsory school", who_.subject);
    case ExitState::social_assistance:
      return say("with neither work nor a school place {} turns to social assistance", who_.inside);
    case ExitState::other_benefit:
      return say("with neither work nor a school place {} turns to another benefit", who_.inside);
    case ExitState::other:
      break;
  }
  return say("{} leaves the programme with neither work nor a school place", who_.subject);
}

std::string Narrator::education(std::uint8_t result) const {
  switch (result) {
    case 0:
      return say("{} begins school", who_.subject);
    case 1:
      return say("{} finishes school", who_.subject);
    default:
      return say("{} begins compulsory school for adults", who_.subject);
  }
}

std::string Narrator::ownerless(const Record& record) const {
  if (record.result == 1)
    return say("from today nobody is in charge of {} case: the programme is over and NAV has not begun", who_.whose);
  const std::string lead = record.other == 1 ? say(", and a lead was lost in that time") : "";
  if (ownerless_since_ == never) return say("somebody is in charge of {} case again{}", who_.whose, lead);
  return say("for {} nobody was in charge of {} case{}; now somebody is",
             span_in_words(language_, record.day - ownerless_since_), who_.whose, lead);
}

}  // namespace hurtigspor
