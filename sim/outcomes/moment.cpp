#include "outcomes/moment.hpp"

namespace hurtigspor {

namespace {

void note_meeting(Moment& moment, const Record& record) {
  const auto kind = static_cast<MeetingKind>(record.result / 16);
  const auto result = static_cast<MeetingResult>(record.result % 16);
  if (kind == MeetingKind::plan) moment.set(Mark::plan);
  if (kind == MeetingKind::handover) moment.set(Mark::handover);
  if (result == MeetingResult::due) moment.set(Mark::meeting_due);
  if (result == MeetingResult::never_booked) moment.set(Mark::never_booked);
  if (kind == MeetingKind::intake) moment.set(Mark::talk_of_intake);
  if (kind == MeetingKind::adviser_talk) moment.set(Mark::talk_with_adviser);
  if (kind == MeetingKind::nav_talk) moment.set(Mark::talk_with_nav);
  if (result != MeetingResult::held && result != MeetingResult::called_off) return;
  const bool joint = kind == MeetingKind::plan || kind == MeetingKind::collaboration || kind == MeetingKind::handover;
  if (joint) moment.set(Mark::meeting);
  moment.set(result == MeetingResult::held ? Mark::held : Mark::called_off);
}

void note_slot(Moment& moment, const Record& record) {
  const auto purpose = static_cast<Purpose>(record.result % 16);
  if (static_cast<Agency>(record.result / 16) == Agency::nav)
    moment.set(purpose == Purpose::fast_track ? Mark::market : Mark::with_nav);
}

void note_lead(Moment& moment, LeadFact fact) {
  if (fact == LeadFact::found) moment.set(Mark::lead_found);
  if (fact == LeadFact::became_job || fact == LeadFact::became_placement) moment.set(Mark::lead_followed);
  if (fact == LeadFact::became_job_alone) moment.set(Mark::lead_alone);
}

void note_state(Moment& moment, const Record& record) {
  moment.set(Mark::new_state);
  moment.state = static_cast<State>(record.result);
}

/// What is noted by one record alone.
void note(Moment& moment, const Record& record) {
  switch (record.fact) {
    case Fact::settled:
      return moment.set(Mark::settled);
    case Fact::state:
      return note_state(moment, record);
    case Fact::meeting:
      return note_meeting(moment, record);
    case Fact::slot:
      return note_slot(moment, record);
    case Fact::link:
      if (static_cast<Link>(record.result) == Link::selected) moment.set(Mark::fast_track);
      if (static_cast<Link>(record.result) == Link::firm_found) moment.set(Mark::market);
      return;
    case Fact::programme:
      return moment.set(record.result == 0 ? Mark::programme_begins : Mark::programme_ends);
    case Fact::placement:
      if (static_cast<PlacementFact>(record.result) == PlacementFact::ends) moment.set(Mark::placement_ends);
      return;
    case Fact::lead:
      return note_lead(moment, static_cast<LeadFact>(record.result));
    case Fact::ownerless:
      return record.result == 1 ? moment.set(Mark::nobody_in_charge) : void();
    case Fact::job:
      return moment.set(Mark::job);
    case Fact::measure:
      return record.result == 1 ? moment.set(Mark::measure_ends) : void();
    case Fact::education:
      return moment.set(record.result == 1 ? Mark::school_ends : Mark::school_begins);
    case Fact::passive:
      return moment.set(record.result == 1 ? Mark::passive_begins : Mark::passive_ends);
    case Fact::application:
      if (record.result == index(ApplicationFact::sent)) moment.set(Mark::sent);
      if (record.result == index(ApplicationFact::accepted)) moment.set(Mark::accepted);
      return;
    case Fact::moved:
      return moment.set(Mark::moved);
    default:
      return;
  }
}

/// A step's records follow one another, each brought about by the step's own cause or by one before it.
bool belongs(const Record& record, const Record& first, std::uint32_t first_number) {
  if (record.person != first.person || record.day != first.day) return false;
  return record.cause == first.cause || (record.cause != no_cause && record.cause >= first_number);
}

/// Nothing but an hour spent, which nothing else waits for.
bool is_idle(Moment moment) {
  moment.marks &= ~(1U << static_cast<int>(Mark::separate) | 1U << static_cast<int>(Mark::with_nav));
  return moment.marks == 0;
}

}  // namespace

Moment read_moment(const World& world, const Locality& locality, std::size_t& row) {
  const Record& first = locality.records[row];
  Moment moment{.first = locality.records_before + static_cast<std::uint32_t>(row),
                .cause = first.cause,
                .day = first.day,
                .marks = 0,
                .place = first.place,
                .state = State::outside,
                .records = 0};
  const Desk& desk = locality.desks[world.desk_row[first.place.index()]];
  if (desk.organisation == Organisation::separate) moment.set(Mark::separate);
  // What follows on the first day in work is no longer waited for.
  do {
    if (!moment.has(Mark::job)) note(moment, locality.records[row]);
    ++row;
    ++moment.records;
  } while (row < locality.records.size() && belongs(locality.records[row], first, moment.first));
  if (is_idle(moment)) moment.marks = 0;
  return moment;
}

}  // namespace hurtigspor
