#include "story/routine.hpp"

#include <fmt/format.h>

#include "story/words.hpp"

namespace hurtigspor {

namespace {

std::string_view name_of(Agency agency) {
  return agency == Agency::nav ? "the NAV caseworker" : "the programme adviser";
}

bool is_talk(MeetingKind kind) {
  return kind == MeetingKind::adviser_talk || kind == MeetingKind::nav_talk;
}

/// "9 times", "once"
std::string times(std::size_t count) {
  return count == 1 ? "once" : count == 2 ? "twice" : fmt::format("{} times", count);
}

void append(std::vector<std::string>& parts, std::string part) {
  if (!part.empty()) parts.push_back(std::move(part));
}

}  // namespace

bool is_routine(const Record& record) {
  switch (record.fact) {
    case Fact::application:
      return record.result < 3;
    case Fact::meeting: {
      const auto kind = static_cast<MeetingKind>(record.result / 16);
      return is_talk(kind) || kind == MeetingKind::collaboration;
    }
    case Fact::placement: {
      const auto fact = static_cast<PlacementFact>(record.result);
      return fact == PlacementFact::sought || fact == PlacementFact::declined ||
             fact == PlacementFact::follow_up_held || fact == PlacementFact::follow_up_missed;
    }
    default:
      return false;
  }
}

void Routine::add(const StoryLine& line) {
  if (lines_ == 0) {
    first_ = line.record.day;
    only_ = line.told;
  }
  last_ = line.record.day;
  ++lines_;
  if (line.record.fact == Fact::meeting) return add_meeting(line.record);
  if (line.record.fact == Fact::placement) return add_placement(line);
  sent_ += line.record.result == 0;
  referred_ += line.record.result == 0 && line.record.other == 1;
  no_opening_ += line.record.result == 1;
  turned_down_ += line.record.result == 2;
}

void Routine::add_meeting(const Record& record) {
  const auto kind = static_cast<MeetingKind>(record.result / 16);
  const auto result = static_cast<MeetingResult>(record.result % 16);
  Tries& tries = kind == MeetingKind::collaboration  ? collaboration_
                 : kind == MeetingKind::adviser_talk ? talks_[index(Agency::adviser)]
                                                     : talks_[index(Agency::nav)];
  tries.held += result == MeetingResult::held;
  tries.fell_through += result == MeetingResult::called_off;
  tries.no_hour += result == MeetingResult::never_booked;
}

void Routine::add_placement(const StoryLine& line) {
  const auto fact = static_cast<PlacementFact>(line.record.result);
  sought_ += fact == PlacementFact::sought;
  declined_ += fact == PlacementFact::declined;
  Tries& calls = calls_[index(line.in_charge)];
  calls.held += fact == PlacementFact::follow_up_held;
  calls.no_hour += fact == PlacementFact::follow_up_missed;
}

std::string Routine::told(Sex sex) const {
  if (lines_ == 1) return only_;
  const Pronouns& who = pronouns_of(sex);
  std::vector<std::string> parts;
  append(parts, told_applications(who.subject, who.object));
  append(parts, told_talks(Agency::adviser, who.object));
  append(parts, told_talks(Agency::nav, who.object));
  append(parts, told_collaboration());
  append(parts, told_placements());
  append(parts, told_calls(Agency::adviser));
  append(parts, told_calls(Agency::nav));
  if (parts.empty()) return only_;  // asked for and booked, and nothing came of it yet
  for (std::string& part : parts) part = sentence(part);
  return fmt::format("{}", fmt::join(parts, " "));
}

std::string Routine::told_applications(std::string_view subject, std::string_view object) const {
  const std::size_t answered = no_opening_ + turned_down_;
  std::vector<std::string> answers;
  if (no_opening_ > 0)
    answers.push_back(fmt::format("{} {} no opening", no_opening_, no_opening_ == 1 ? "finds" : "find"));
  if (turned_down_ > 0)
    answers.push_back(fmt::format("{} {} turned down", turned_down_, turned_down_ == 1 ? "is" : "are"));
  const std::string came_of_them = fmt::format("{}", fmt::join(answers, ", "));
  if (sent_ == 0) return answered == 0 ? "" : fmt::format("of the applications sent before, {}", came_of_them);

  std::string text = sent_ == referred_
                         ? fmt::format("the NAV caseworker puts {} forward for {}", object, counted(sent_, "job"))
                         : fmt::format("{} sends {}", subject, counted(sent_, "application"));
  if (sent_ > 1) text += fmt::format(" in {}", span_in_words(last_ - first_ + 1));
  if (referred_ > 0 && referred_ < sent_) text += fmt::format(" ({} through NAV)", referred_);
  if (answered == 0) return text;
  if (answered > sent_) return fmt::format("{}; with those sent before, {}", text, came_of_them);
  if (sent_ == 1) return fmt::format("{}, which {}", text, no_opening_ == 1 ? "finds no opening" : "is turned down");
  return fmt::format("{}: {}", text, came_of_them);
}

std::string Routine::told_talks(Agency agency, std::string_view object) const {
  const Tries& talks = talks_[index(agency)];
  std::vector<std::string> parts;
  if (talks.held > 0) parts.push_back(fmt::format("{} talks with {} {}", name_of(agency), object, times(talks.held)));
  if (talks.fell_through > 0)
    parts.push_back(talks.held > 0 ? fmt::format("{} {} through", counted(talks.fell_through, "talk"),
                                                 talks.fell_through == 1 ? "falls" : "fall")
                                   : fmt::format("{} with {} {} through", counted(talks.fell_through, "talk"),
                                                 name_of(agency), talks.fell_through == 1 ? "falls" : "fall"));
  if (talks.no_hour > 0)
    parts.push_back(talks.held + talks.fell_through > 0
                        ? fmt::format("{} there is no free hour", times(talks.no_hour))
                        : fmt::format("{} {} has no free hour for {}", times(talks.no_hour), name_of(agency), object));
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string Routine::told_collaboration() const {
  std::vector<std::string> parts;
  if (collaboration_.held > 0) parts.push_back(fmt::format("adviser and NAV meet {}", times(collaboration_.held)));
  if (collaboration_.fell_through > 0)
    parts.push_back(fmt::format("{} of adviser and NAV {} through", counted(collaboration_.fell_through, "meeting"),
                                collaboration_.fell_through == 1 ? "falls" : "fall"));
  if (collaboration_.no_hour > 0)
    parts.push_back(
        fmt::format("{} no common week is found for adviser and NAV to meet", times(collaboration_.no_hour)));
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string Routine::told_placements() const {
  const std::string no = declined_ == 1 ? "1 firm says no" : fmt::format("{} firms say no", declined_);
  if (sought_ == 0) return declined_ == 0 ? "" : no;
  const std::string looks = fmt::format("the programme adviser looks for a practice placement{}{}",
                                        sought_ == 1 ? "" : " ", sought_ == 1 ? "" : times(sought_));
  return declined_ == 0 ? looks : fmt::format("{}: {}", looks, no);
}

std::string Routine::told_calls(Agency agency) const {
  const Tries& calls = calls_[index(agency)];
  if (calls.held + calls.no_hour == 0) return {};
  if (calls.no_hour == 0) return fmt::format("{} calls the firm {}", name_of(agency), times(calls.held));
  if (calls.held == 0) return fmt::format("{} {} has no time to call the firm", times(calls.no_hour), name_of(agency));
  return fmt::format("{} calls the firm {}, and has no time for it {}", name_of(agency), times(calls.held),
                     times(calls.no_hour));
}

std::string Routine::failures() const {
  std::vector<std::string> parts;
  for (const Agency agency : {Agency::adviser, Agency::nav}) {
    const Tries& talks = talks_[index(agency)];
    if (talks.fell_through + talks.no_hour > 0)
      parts.push_back(
          fmt::format("{} with {} not held", counted(talks.fell_through + talks.no_hour, "talk"), name_of(agency)));
    if (const std::size_t missed = calls_[index(agency)].no_hour; missed > 0)
      parts.push_back(fmt::format("{} {} has no time to call the firm", times(missed), name_of(agency)));
  }
  if (const std::size_t lost = collaboration_.fell_through + collaboration_.no_hour; lost > 0)
    parts.push_back(fmt::format("{} of adviser and NAV not held", counted(lost, "meeting")));
  if (no_opening_ + turned_down_ > 0)
    parts.push_back(fmt::format("{} without success", counted(no_opening_ + turned_down_, "application")));
  if (declined_ > 0) parts.push_back(fmt::format("{} saying no", counted(declined_, "firm")));
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace hurtigspor
