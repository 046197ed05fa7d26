#include "outcomes/wait_parts.hpp"

#include <algorithm>

namespace hurtigspor {

namespace {

WaitParts one(WaitKind kind, Day days) {
  return {WaitPart{kind, days}, WaitPart{kind, 0}};
}

/// Up to `planned` days the one thing, what goes beyond them the other.
WaitParts beyond(Day planned, WaitKind kind, WaitKind rest, Day days) {
  const Day within = std::clamp(planned, 0, days);
  return {WaitPart{kind, within}, WaitPart{rest, days - within}};
}

/// Days after which a talk was due, when no diary stands in the way; they are planned as the road plans them.
Day planned_for_talk(const Parameters& rules, const Moment& from, const Moment& to) {
  if (to.has(Mark::talk_of_intake)) {
    constexpr Day week = 7;  // asked again, or for the mapping
    return from.has(Mark::settled) ? whole_days(rules.intake.lead_weeks) : week;
  }
  if (to.has(Mark::talk_with_adviser)) return whole_days(rules.adviser.follow_up_weeks);
  const bool follows = from.has(Mark::talk_with_nav) || from.has(Mark::measure_ends);
  return follows ? std::max(1, whole_days(rules.nav.follow_up_weeks)) : 1;
}

WaitParts parts_to_talk(const Parameters& rules, const Moment& from, const Moment& to) {
  const bool of_nav = to.has(Mark::talk_with_nav);
  const WaitKind queue = of_nav ? WaitKind::nav_queue : WaitKind::adviser_queue;
  WaitKind planned = of_nav ? WaitKind::nav_interval : WaitKind::adviser_interval;
  if (to.has(Mark::talk_of_intake)) planned = WaitKind::notice;
  if (are_talks_alike(from, to) && from.has(Mark::called_off)) planned = WaitKind::called_off;
  if (are_talks_alike(from, to) && from.has(Mark::never_booked)) planned = queue;
  return beyond(planned_for_talk(rules, from, to), planned, queue, to.day - from.day);
}

/// A joint meeting could have been in the first week after its notice; each week later some party had no hour.
WaitParts parts_to_meeting(const Parameters& rules, const Moment& from, const Moment& to) {
  const bool again = from.has(Mark::meeting);
  const bool perhaps_with_nav = !to.has(Mark::plan) || to.has(Mark::with_nav) || to.has(Mark::called_off);
  const bool between_houses = to.has(Mark::separate) && perhaps_with_nav;
  const Weeks notice{*rules.meeting.lead_weeks + (between_houses ? *rules.separate.extra_lead_weeks : 0.0)};
  constexpr Day week = 7;
  const Day earliest = from.day + std::max(1, again ? week : whole_days(notice));
  const Day later = std::max(0, to.day / week - earliest / week) * week;
  const bool with_nav = !to.has(Mark::plan) || to.has(Mark::with_nav);
  return beyond(to.day - from.day - later, again ? WaitKind::called_off : WaitKind::notice,
                with_nav ? WaitKind::common_queue : WaitKind::adviser_queue, to.day - from.day);
}

/// With nobody in charge: what NAV takes to act after a handover that was held, and what goes beyond it.
WaitParts parts_of_gap(const MomentFrame& frame, std::size_t from, Day days) {
  const Day usual = whole_days(frame.rules(frame.moments[from]).handover.held_gap_weeks);
  const int handover = frame.handover_before(from);
  const bool no_hour = handover >= 0 && frame.moments[static_cast<std::size_t>(handover)].has(Mark::never_booked);
  if (frame.is_handed_over(from)) return one(WaitKind::first_action, days);
  return beyond(usual, WaitKind::first_action, no_hour ? WaitKind::no_handover_hour : WaitKind::missed_handover, days);
}

/// Moments that end something which has a length of its own, or that come of an answer.
WaitKind kind_to(const Moment& from, const Moment& to) {
  if (to.has(Mark::accepted) || from.has(Mark::accepted)) return WaitKind::answer;
  if (to.has(Mark::meeting_due))
    return to.has(Mark::plan)       ? WaitKind::notice
           : to.has(Mark::handover) ? WaitKind::programme
                                    : WaitKind::adviser_interval;
  if (to.has(Mark::passive_ends)) return WaitKind::passive;
  if (to.has(Mark::measure_ends)) return WaitKind::measure;
  if (to.has(Mark::school_ends)) return WaitKind::school;
  if (to.has(Mark::programme_begins)) return WaitKind::programme_start;
  if (to.has(Mark::programme_ends)) return WaitKind::programme;
  if (to.has(Mark::new_state) && to.state == State::seeking_registered) return WaitKind::registration;
  if (to.has(Mark::placement_ends)) return WaitKind::placement;
  if (to.has(Mark::lead_alone)) return WaitKind::unfollowed_lead;
  const bool firm_calls = to.has(Mark::lead_found) && to.cause == no_cause;
  return to.has(Mark::market) || firm_calls ? WaitKind::market_contact : WaitKind::own_search;
}

}  // namespace

bool is_talk(const Moment& moment) {
  return moment.has(Mark::talk_of_intake) || moment.has(Mark::talk_with_adviser) || moment.has(Mark::talk_with_nav);
}

bool are_talks_alike(const Moment& one, const Moment& other) {
  const auto both_have = [&](Mark talk) { return one.has(talk) && other.has(talk); };
  return both_have(Mark::talk_of_intake) || both_have(Mark::talk_with_adviser) || both_have(Mark::talk_with_nav);
}

const Parameters& MomentFrame::rules(const Moment& moment) const {
  const auto municipality = country.places[moment.place.index()].municipality;
  return scenario.at(scenario.epoch_of(scenario.start() + moment.day), municipality);
}

int MomentFrame::handover_before(std::size_t moment) const {
  for (int row = static_cast<int>(moment); row >= 0; --row) {
    const Moment& each = moments[static_cast<std::size_t>(row)];
    if (each.has(Mark::handover) && (each.has(Mark::meeting) || each.has(Mark::never_booked))) return row;
  }
  return -1;
}

bool MomentFrame::is_handed_over(std::size_t moment) const {
  const int handover = handover_before(moment);
  return handover >= 0 && moments[static_cast<std::size_t>(handover)].has(Mark::held);
}

WaitParts parts_between(const MomentFrame& frame, std::size_t from, std::size_t to) {
  const Moment& before = frame.moments[from];
  const Moment& after = frame.moments[to];
  if (is_talk(after)) return parts_to_talk(frame.rules(before), before, after);
  if (after.has(Mark::meeting)) return parts_to_meeting(frame.rules(before), before, after);
  const WaitKind kind = kind_to(before, after);
  if (kind == WaitKind::registration && before.has(Mark::nobody_in_charge))
    return parts_of_gap(frame, from, after.day - before.day);
  return one(kind, after.day - before.day);
}

WaitParts parts_since(const MomentFrame& frame, std::size_t from, Day days) {
  const Moment& began = frame.moments[from];
  if (began.has(Mark::nobody_in_charge)) return parts_of_gap(frame, from, days);
  if (began.has(Mark::passive_begins)) return one(WaitKind::passive, days);
  switch (began.state) {
    case State::programme:
      return one(WaitKind::programme, days);
    case State::on_measure:
      return one(WaitKind::measure, days);
    case State::in_education:
    case State::employed_and_in_education:
      return one(WaitKind::school, days);
    case State::seeking_registered:
      return one(WaitKind::own_search, days);
    default:
      break;
  }
  return one(began.has(Mark::settled) ? WaitKind::programme_start : WaitKind::registration, days);
}

}  // namespace hurtigspor
