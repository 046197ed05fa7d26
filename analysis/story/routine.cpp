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

void append(std::vector<std::string>& parts, std::string part) {
  if (!part.empty()) parts.push_back(std::move(part));
}

}  // namespace

bool is_routine(const Record& record) {
  switch (record.fact) {
    case Fact::application:
      return record.result != index(ApplicationFact::accepted);
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
  const auto fact = static_cast<ApplicationFact>(line.record.result);
  sent_ += fact == ApplicationFact::sent;
  referred_ += fact == ApplicationFact::sent && line.record.other == 1;
  no_opening_ += fact == ApplicationFact::no_opening;
  turned_down_ += fact == ApplicationFact::turned_down;
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
  const Pronouns& who = pronouns_of(sex, language_);
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

std::string Routine::told_answers() const {
  std::vector<std::string> answers;
  if (no_opening_ > 0)
    answers.push_back(no_opening_ == 1 ? say("1 finds no opening") : say("{} find no opening", no_opening_));
  if (turned_down_ > 0)
    answers.push_back(turned_down_ == 1 ? say("1 is turned down") : say("{} are turned down", turned_down_));
  return fmt::format("{}", fmt::join(answers, ", "));
}

std::string Routine::told_applications(std::string_view subject, std::string_view object) const {
  const std::size_t answered = no_opening_ + turned_down_;
  const std::string came_of_them = told_answers();
  if (sent_ == 0) return answered == 0 ? "" : say("of the applications sent before, {}", came_of_them);

  std::string text = sent_ == referred_
                         ? say("the NAV caseworker puts {} forward for {}", object, counted(language_, sent_, "job"))
                         : say("{} sends {}", subject, counted(language_, sent_, "application"));
  if (sent_ > 1) text += say(" in {}", span_in_words(language_, last_ - first_ + 1));
  if (referred_ > 0 && referred_ < sent_) text += say(" ({} through NAV)", referred_);
  if (answered == 0) return text;
  if (answered > sent_) return say("{}; with those sent before, {}", text, came_of_them);
  if (sent_ == 1)
    return no_opening_ == 1 ? say("{}, which finds no opening", text) : say("{}, which is turned down", text);
  return fmt::format("{}: {}", text, came_of_them);
}

std::string Routine::told_talks(Agency agency, std::string_view object) const {
  const Tries& talks = talks_[index(agency)];
  const std::string name = say(name_of(agency));
  std::vector<std::string> parts;
  if (talks.held > 0) parts.push_back(say("{} talks with {} {}", name, object, times(talks.held)));
  if (talks.fell_through > 0) {
    const std::string number = counted(language_, talks.fell_through, "talk");
    const bool one = talks.fell_through == 1;
    if (talks.held > 0)
      parts.push_back(one ? say("{} falls through", number) : say("{} fall through", number));
    else
      parts.push_back(one ? say("{} with {} falls through", number, name)
                          : say("{} with {} fall through", number, name));
  }
  if (talks.no_hour > 0)
    parts.push_back(talks.held + talks.fell_through > 0
                        ? say("{} there is no free hour", times(talks.no_hour))
                        : say("{} {} has no free hour for {}", times(talks.no_hour), name, object));
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string Routine::told_collaboration() const {
  std::vector<std::string> parts;
  if (collaboration_.held > 0) parts.push_back(say("adviser and NAV meet {}", times(collaboration_.held)));
  if (collaboration_.fell_through > 0) {
    const std::string number = counted(language_, collaboration_.fell_through, "meeting");
    parts.push_back(collaboration_.fell_through == 1 ? say("{} of adviser and NAV falls through", number)
                                                     : say("{} of adviser and NAV fall through", number));
  }
  if (collaboration_.no_hour > 0)
    parts.push_back(say("{} no common week is found for adviser and NAV to meet", times(collaboration_.no_hour)));
  return fmt::format("{}", fmt::join(parts, "; "));
}

std::string Routine::told_placements() const {
  const std::string no = declined_ == 1 ? say("1 firm says no") : say("{} firms say no", declined_);
  if (sought_ == 0) return declined_ == 0 ? "" : no;
  const std::string looks = sought_ == 1
                                ? say("the programme adviser looks for a practice placement")
                                : say("the programme adviser looks for a practice placement {}", times(sought_));
  return declined_ == 0 ? looks : fmt::format("{}: {}", looks, no);
}

std::string Routine::told_calls(Agency agency) const {
  const Tries& calls = calls_[index(agency)];
  const std::string name = say(name_of(agency));
  if (calls.held + calls.no_hour == 0) return {};
  if (calls.no_hour == 0) return say("{} calls the firm {}", name, times(calls.held));
  if (calls.held == 0) return say("{} {} has no time to call the firm", times(calls.no_hour), name);
  return say("{} calls the firm {}, and has no time for it {}", name, times(calls.held), times(calls.no_hour));
}

std::string Routine::times(std::size_t count) const {
  return count == 1 ? say("once") : count == 2 ? say("twice") : say("{} times", count);
}

std::string Routine::failures() const {
  std::vector<std::string> parts;
  for (const Agency agency : {Agency::adviser, Agency::nav}) {
    const Tries& talks = talks_[index(agency)];
    const std::string name = say(name_of(agency));
    if (const std::size_t lost = talks.fell_through + talks.no_hour; lost > 0)
      parts.push_back(say("{} with {} not held", counted(language_, lost, "talk"), name));
    if (const std::size_t missed = calls_[index(agency)].no_hour; missed > 0)
      parts.push_back(say("{} {} has no time to call the firm", times(missed), name));
  }
  if (const std::size_t lost = collaboration_.fell_through + collaboration_.no_hour; lost > 0)
    parts.push_back(say("{} of adviser and NAV not held", counted(language_, lost, "meeting")));
  if (const std::size_t vain = no_opening_ + turned_down_; vain > 0)
    parts.push_back(say("{} without success", counted(language_, vain, "application")));
  if (declined_ > 0) parts.push_back(say("{} saying no", counted(language_, declined_, "firm")));
  return fmt::format("{}", fmt::join(parts, ", "));
}

}  // namespace hurtigspor
