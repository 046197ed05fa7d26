#include <fmt/format.h>

#include <array>

#include "story/narrator.hpp"

/// Meetings in sentences: who asks whom, who comes, and what falls through.
namespace hurtigspor {

namespace {

/// "the handover meeting", "the talk with the NAV caseworker"
std::string_view the_meeting(MeetingKind kind) {
  switch (kind) {
    case MeetingKind::intake:
      return "the intake talk with the programme adviser";
    case MeetingKind::plan:
      return "the plan meeting";
    case MeetingKind::collaboration:
      return "the collaboration meeting of adviser and NAV";
    case MeetingKind::handover:
      return "the handover meeting";
    case MeetingKind::adviser_talk:
      return "the talk with the programme adviser";
    case MeetingKind::nav_talk:
      return "the talk with the NAV caseworker";
    case MeetingKind::employer_follow_up:
      break;
  }
  return "the call to the firm";
}

std::string when_booked(Language language, std::uint32_t weeks) {
  if (weeks > 1) return say(language, "{} weeks ahead", weeks);
  return weeks == 0 ? say(language, "for the same week") : say(language, "for the next week");
}

}  // namespace

std::string Narrator::meeting(const Record& record) const {
  const auto kind = static_cast<MeetingKind>(record.result / 16);
  switch (static_cast<MeetingResult>(record.result % 16)) {
    case MeetingResult::due:
      if (kind != MeetingKind::handover) return say("{} is due", say(the_meeting(kind)));
      return say(
          "the programme nears its end, and {} has neither work nor a school place: a handover meeting with NAV is due",
          who_.inside);
    case MeetingResult::asked:
      return meeting_asked(kind);
    case MeetingResult::booked:
      return say("{} is booked {}", say(the_meeting(kind)), when_booked(language_, record.other));
    case MeetingResult::held:
      if (kind == MeetingKind::collaboration)
        return say("{} talk over {} case",
                   teacher_came_on_ == record.day ? say("adviser, NAV and teacher") : say("adviser and NAV"),
                   who_.whose);
      return meeting_held(kind, record.other);
    case MeetingResult::called_off:
      return meeting_not_held(kind);
    case MeetingResult::never_booked:
      break;
  }
  return meeting_not_booked(kind);
}

std::string Narrator::meeting_asked(MeetingKind kind) const {
  switch (kind) {
    case MeetingKind::plan:
      return say("the programme adviser asks for a meeting about {} plan", who_.whose);
    case MeetingKind::handover:
      return say("the programme adviser asks NAV for a handover meeting");
    case MeetingKind::collaboration:
      return say("the programme adviser asks NAV for a collaboration meeting");
    default:
      return say("{} is asked for", say(the_meeting(kind)));
  }
}

std::string Narrator::meeting_held(MeetingKind kind, std::uint32_t weeks) const {
  const std::string wait = weeks > 0 ? say(", {} after it was asked for", counted(language_, weeks, "week")) : "";
  switch (kind) {
    case MeetingKind::intake:
      return say("the programme adviser meets {} for an intake talk", who_.object);
    case MeetingKind::handover:
      return say("the programme adviser hands {} case over to the NAV caseworker at a meeting of the three{}",
                 who_.whose, wait);
    case MeetingKind::adviser_talk:
      return say("the programme adviser talks with {}", who_.object);
    case MeetingKind::nav_talk:
      return say("the NAV caseworker talks with {}", who_.object);
    default:
      return say("{} is held{}", say(the_meeting(kind)), wait);
  }
}

std::string Narrator::meeting_not_held(MeetingKind kind) const {
  const bool is_talk =
      kind == MeetingKind::intake || kind == MeetingKind::adviser_talk || kind == MeetingKind::nav_talk;
  return say("{} falls through{}", say(the_meeting(kind)), is_talk ? "" : say(": somebody cannot come"));
}

std::string Narrator::meeting_not_booked(MeetingKind kind) const {
  switch (kind) {
    case MeetingKind::intake:
    case MeetingKind::adviser_talk:
      return say("the programme adviser has no free hour for {}", who_.object);
    case MeetingKind::nav_talk:
      return say("the NAV caseworker has no free hour for {}", who_.object);
    default:
      return say("no week is found in which everybody is free for {}", say(the_meeting(kind)));
  }
}

std::string Narrator::slot(const Record& record) const {
  static constexpr std::array<std::string_view, agency_names.size()> whose_week{
      "the programme adviser's", "the teacher's", "the NAV caseworker's"};
  return say("an hour of {} week goes to {} ({})", say(whose_week[record.result / 16U]), who_.object,
             say(purpose_names[record.result % 16U]));
}

}  // namespace hurtigspor
