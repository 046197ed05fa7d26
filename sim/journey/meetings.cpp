#include <algorithm>

#include "journey/road.hpp"
#include "journey/stretches.hpp"

/// Diaries meet: appointments with one agency, and joint meetings that need a slot of every party in the same week
/// (model 6.2).
namespace hurtigspor {

namespace {

/// A joint meeting on its way, as its event's detail keeps it.
struct Booking {
  MeetingKind kind;
  Parties parties;
  std::uint8_t attempt;
};
constexpr std::uint8_t most_attempts = 15;  // what fits the detail

constexpr std::uint8_t packed(const Booking& booking) {
  const auto kind = static_cast<std::uint8_t>(index(booking.kind) - index(MeetingKind::plan));
  return static_cast<std::uint8_t>(kind | booking.parties.nav << 2 | booking.parties.teacher << 3 |
                                   booking.attempt << 4);
}

constexpr Booking unpacked(std::uint8_t detail) {
  return {static_cast<MeetingKind>((detail & 3) + index(MeetingKind::plan)),
          {.nav = (detail & 4) != 0, .teacher = (detail & 8) != 0},
          static_cast<std::uint8_t>(detail >> 4)};
}

constexpr Purpose purpose_of(MeetingKind kind) {
  return kind == MeetingKind::plan       ? Purpose::plan_meeting
         : kind == MeetingKind::handover ? Purpose::handover_meeting
                                         : Purpose::collaboration_meeting;
}

/// Luck of one booking: the planning of its day (0) or the day itself (1). Collaboration meetings, which recur, are
/// named by their round, so that one kind of meeting never shifts another's luck.
Luck luck_of(const Scene& scene, const Person& person, const Booking& booking, std::uint32_t stage) {
  const std::uint32_t round =
      booking.kind == MeetingKind::collaboration ? person.occasions[counter_row[index(Step::meeting)]] : 0U;
  return scene.luck(person, Step::meeting,
                    (round * 4 + static_cast<std::uint32_t>(booking.kind)) * 32 + booking.attempt * 2U + stage);
}

struct Window {
  Week first;
  Week last;
};

Window window_of(const Scene& scene, const Person& person, const Booking& booking) {
  const auto& rules = scene.rules;
  const bool between_houses = booking.parties.nav && scene.desk.organisation == Organisation::separate;
  const double notice =
      booking.attempt > 0 ? 1.0 : *rules.meeting.lead_weeks + (between_houses ? *rules.separate.extra_lead_weeks : 0.0);
  const Day last = booking.kind == MeetingKind::handover ? person.programme_end
                                                         : scene.today + whole_days(rules.meeting.patience_weeks);
  const Day earliest = scene.today + std::max(1, whole_days(Weeks{notice}));
  return {earliest / 7, last / 7};
}

/// The first week in the window in which every party has a slot; -1 when there is none.
Week first_common_week(Scene& scene, const Booking& booking, Window window) {
  const bool handover = booking.kind == MeetingKind::handover;
  for (Week week = window.first; week <= window.last; ++week) {
    if (!scene.desk.adviser_diary.has_free(week)) continue;
    if (booking.parties.nav && !scene.here.nav_diary.has_free(week, handover)) continue;
    if (booking.parties.teacher && !scene.desk.teacher_diary.has_free(week)) continue;
    return week;
  }
  return -1;
}

/// A working day of the week, not before tomorrow and, for a handover, not after the programme's last day.
Day day_within(const Scene& scene, const Person& person, const Booking& booking, Week week, const Luck& luck) {
  const Day day = week * 7 + static_cast<Day>(luck.pick(0, 5));
  const Day latest = booking.kind == MeetingKind::handover ? person.programme_end : week * 7 + 6;
  return std::max(scene.today + 1, std::min(day, latest));
}

void book(Scene& scene, Person& person, const Booking& booking, Week week, Week asked) {
  scene.desk.adviser_diary.book(week);
  if (booking.parties.nav) scene.here.nav_diary.book(week, booking.kind == MeetingKind::handover);
  if (booking.parties.teacher) scene.desk.teacher_diary.book(week);
  const Luck luck = luck_of(scene, person, booking, 0);
  const Day day = std::min(day_within(scene, person, booking, week, luck), week * 7 + 6);
  scene.record_meeting(person, booking.kind, MeetingResult::booked, week - asked);
  scene.plan_tagged(day, person, Step::meeting, packed(booking), static_cast<std::uint16_t>(asked));
}

/// Chance that none of so many people is missing.
double all_come(double no_show, int people) {
  double chance = 1.0;
  for (int person = 0; person < people; ++person) chance *= 1.0 - no_show;
  return chance;
}

/// Chance that nobody is missing and nothing is called off between two houses.
double holding_chance(const Scene& scene, Parties parties) {
  const auto& rules = scene.rules;
  const int people = 2 + parties.nav + parties.teacher;
  double chance = all_come(*rules.meeting.no_show, people);
  if (parties.nav && scene.desk.organisation == Organisation::separate)
    chance -= *rules.separate.cancel_extra *
              (scene.desk.agreement_uniform < *rules.agreement.share ? *rules.agreement.cancel_factor : 1.0);
  return chance;
}

/// Who of the parties can come: illness may have taken a slot that was booked.
struct Present {
  bool adviser;
  bool nav;
  bool teacher;
  bool all(Parties parties) const { return adviser && nav == parties.nav && teacher == parties.teacher; }
};

/// Keeps every party's booking, as far as illness lets it.
Present keep_bookings(Scene& scene, Parties parties, bool handover) {
  return {.adviser = scene.desk.adviser_diary.keep_booking(),
          .nav = parties.nav && scene.here.nav_diary.keep_booking(handover),
          .teacher = parties.teacher && scene.desk.teacher_diary.keep_booking()};
}

/// The slots of those who could come; what illness has taken was no slot of this week.
void record_slots(Scene& scene, const Person& person, Present present, Purpose purpose) {
  if (present.adviser) scene.record_slot(person, Agency::adviser, purpose);
  if (present.nav) scene.record_slot(person, Agency::nav, purpose);
  if (present.teacher) scene.record_slot(person, Agency::teacher, purpose);
}

void take_effect(Scene& scene, Person& person, const Booking& booking) {
  switch (booking.kind) {
    case MeetingKind::plan:
      return plan_made(scene, person, booking.parties.nav);
    case MeetingKind::handover:
      return handed_over(scene, person);
    default:
      return collaborated(scene, person, booking.parties.nav, booking.parties.teacher);
  }
}

/// A plan is made before or in the programme; the other meetings belong to the programme.
bool still_wanted(const Person& person, MeetingKind kind) {
  return kind == MeetingKind::plan ? !person.has_plan && !person.was_in_programme : person.in_programme;
}

}  // namespace

Diary& diary_of(Scene& scene, Agency agency) {
  return agency == Agency::nav       ? scene.here.nav_diary
         : agency == Agency::teacher ? scene.desk.teacher_diary
                                     : scene.desk.adviser_diary;
}

TalkOutcome appointment(Scene& scene, Person& person, const Talk& talk) {
  Diary& diary = diary_of(scene, talk.agency);
  if (!(talk.detail & booked)) {
    const Week now = scene.week();
    const Week last = (scene.today + whole_days(scene.rules.meeting.patience_weeks)) / 7;
    Week week = now;
    while (week <= last && !diary.has_free(week)) ++week;
    if (week > last) {
      scene.record_meeting(person, talk.kind, MeetingResult::never_booked);
      return {Appointment::no_slot, std::nullopt};
    }
    if (week > now) {
      diary.book(week);
      scene.plan(week * 7 + scene.today % 7, person, talk.step, talk.detail | booked);
      return {Appointment::later, std::nullopt};
    }
    diary.use_now();
  } else if (!diary.keep_booking()) {
    scene.record_meeting(person, talk.kind, MeetingResult::called_off);
    return {Appointment::not_held, std::nullopt};
  }
  const Luck luck = scene.luck(person, talk.step);
  const bool held = luck.chance(3, all_come(*scene.rules.meeting.no_show, 2));
  scene.record_slot(person, talk.agency, held ? talk.purpose : Purpose::called_off);
  scene.record_meeting(person, talk.kind, held ? MeetingResult::held : MeetingResult::called_off);
  return {held ? Appointment::held : Appointment::not_held, luck};
}

void ask_meeting(Scene& scene, Person& person, MeetingKind kind, Parties parties, std::uint8_t attempt, Week asked) {
  Booking booking{kind, parties, attempt};
  if (attempt == 0) scene.record_meeting(person, kind, MeetingResult::asked);
  const Window window = window_of(scene, person, booking);
  Week week = first_common_week(scene, booking, window);
  if (week < 0 && booking.parties.teacher) {
    booking.parties.teacher = false;
    week = first_common_week(scene, booking, window);
  }
  if (week < 0 && booking.parties.nav && kind == MeetingKind::plan) {
    booking.parties.nav = false;
    week = first_common_week(scene, booking, window_of(scene, person, booking));  // no notice to another house
  }
  if (week < 0) return scene.record_meeting(person, kind, MeetingResult::never_booked, window.last - asked);
  book(scene, person, booking, week, asked);
}

void meeting(Scene& scene, Person& person, const Event& event) {
  const Booking booking = unpacked(event.detail);
  const Week asked = event.spell;
  if (!still_wanted(person, booking.kind))  // the person's road went elsewhere: the hours lapse
    return scene.record_meeting(person, booking.kind, MeetingResult::called_off, scene.week() - asked);
  const Present present = keep_bookings(scene, booking.parties, booking.kind == MeetingKind::handover);
  const Luck luck = luck_of(scene, person, booking, 1);
  const bool held = present.all(booking.parties) && luck.chance(1, holding_chance(scene, booking.parties));
  record_slots(scene, person, present, held ? purpose_of(booking.kind) : Purpose::called_off);
  scene.record_meeting(person, booking.kind, held ? MeetingResult::held : MeetingResult::called_off,
                       scene.week() - asked);
  if (held) return take_effect(scene, person, booking);
  const auto next = static_cast<std::uint8_t>(booking.attempt + 1);
  if (next <= most_attempts && next < *scene.rules.meeting.max_attempts)
    ask_meeting(scene, person, booking.kind, booking.parties, next, asked);
}

}  // namespace hurtigspor
