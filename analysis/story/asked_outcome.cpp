#include "story/asked_outcome.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

template <class Holds>
std::optional<std::size_t> first_line(const Story& story, Holds holds) {
  const auto found =
      std::find_if(story.lines.begin(), story.lines.end(), [&](const StoryLine& line) { return holds(line.record); });
  if (found == story.lines.end()) return std::nullopt;
  return static_cast<std::size_t>(found - story.lines.begin());
}

template <class Holds>
std::optional<std::size_t> last_line(const Story& story, Holds holds) {
  for (std::size_t row = story.lines.size(); row-- > 0;)
    if (holds(story.lines[row].record)) return row;
  return std::nullopt;
}

template <class Result>
bool is(const Record& record, Fact fact, Result result) {
  return record.fact == fact && record.result == static_cast<std::uint8_t>(result);
}

bool begins_job(const Record& record) {
  return record.fact == Fact::job && static_cast<JobFact>(record.result) != JobFact::ends;
}

bool is_handover(const Record& record) {
  return record.fact == Fact::meeting && static_cast<MeetingKind>(record.result / 16) == MeetingKind::handover;
}

bool is_held(const Record& record) {
  return static_cast<MeetingResult>(record.result % 16) == MeetingResult::held;
}

std::optional<std::size_t> first_job(const Story& story) {
  return first_line(story, begins_job);
}

std::optional<std::size_t> lost_job(const Story& story) {
  return first_line(story, [](const Record& record) { return is(record, Fact::job, JobFact::ends); });
}

std::optional<std::size_t> lost_lead(const Story& story) {
  return first_line(story, [](const Record& record) { return is(record, Fact::lead, LeadFact::lost); });
}

std::optional<std::size_t> held_handover(const Story& story) {
  return first_line(story, [](const Record& record) { return is_handover(record) && is_held(record); });
}

/// The last thing that was heard of a meeting that never was.
std::optional<std::size_t> missed_handover(const Story& story) {
  return held_handover(story) ? std::nullopt : last_line(story, is_handover);
}

std::optional<std::size_t> fast_track(const Story& story) {
  const auto started = first_line(story, [](const Record& record) { return is(record, Fact::link, Link::started); });
  return started ? started
                 : first_line(story, [](const Record& record) { return is(record, Fact::link, Link::selected); });
}

/// Not that on which everybody lives until the programme begins.
std::optional<std::size_t> social_assistance(const Story& story) {
  return first_line(story, [&](const Record& record) {
    return is(record, Fact::state, State::social_assistance) && record.day > story.life.settled;
  });
}

std::optional<std::size_t> ownerless(const Story& story) {
  return first_line(story, [](const Record& record) { return is(record, Fact::ownerless, 1); });
}

std::optional<std::size_t> gave_up(const Story& story) {
  return first_line(story, [](const Record& record) { return is(record, Fact::passive, 1); });
}

std::optional<std::size_t> end_of_programme(const Story& story) {
  return first_line(story, [](const Record& record) { return record.fact == Fact::programme && record.result != 0; });
}

std::optional<std::size_t> placement(const Story& story) {
  return first_line(story, [](const Record& record) {
    return is(record, Fact::placement, PlacementFact::begins) ||
           is(record, Fact::placement, PlacementFact::begins_language);
  });
}

std::optional<std::size_t> education(const Story& story) {
  return first_line(story, [](const Record& record) { return record.fact == Fact::education; });
}

std::optional<std::size_t> left_the_country(const Story& story) {
  return first_line(story, [](const Record& record) { return record.fact == Fact::left; });
}

/// The whole number that a text is.
std::optional<std::size_t> number_in(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

std::string_view day_pattern(bool in_work) {
  return in_work ? "work at {} months" : "no work at {} months";
}

std::string day_in(Language language, const AskedDay& day) {
  if (day.months == 1) return say(language, day.in_work ? "work at 1 months" : "no work at 1 months");
  return say(language, day_pattern(day.in_work), day.months);
}

/// The day of which a text in a language asks, read by the pattern that says it.
std::optional<AskedDay> day_asked_in(Language language, std::string_view text) {
  constexpr std::size_t most_months = 600;
  constexpr std::string_view gap = "{}";
  for (const bool in_work : {true, false}) {
    if (const AskedDay first_month{in_work, 1}; text == day_in(language, first_month)) return first_month;
    const std::string_view pattern = pattern_in(language, day_pattern(in_work));
    const std::string_view before = pattern.substr(0, pattern.find(gap));
    const std::string_view after = pattern.substr(before.size() + gap.size());
    if (text.size() < pattern.size() - 1 || !text.starts_with(before) || !text.ends_with(after)) continue;
    const auto months = number_in(text.substr(before.size(), text.size() - before.size() - after.size()));
    if (months && *months >= 1 && *months <= most_months) return AskedDay{in_work, static_cast<int>(*months)};
  }
  return std::nullopt;
}

}  // namespace

const std::vector<AskedOutcome>& asked_outcomes() {
  static const std::vector<AskedOutcome> known{
      {"first job", "the first job begins", first_job},
      {"lost job", "the first job to end", lost_job},
      {"lost lead", "a lead is lost because nobody followed it up", lost_lead},
      {"missed handover", "the handover meeting that was never held", missed_handover},
      {"held handover", "the handover meeting is held", held_handover},
      {"fast track", "a placement or job over the fast track, or at least being chosen for it", fast_track},
      {"placement", "the first practice placement", placement},
      {"end of programme", "the introduction programme ends", end_of_programme},
      {"ownerless", "nobody is in charge of the case", ownerless},
      {"gave up", "stops looking for work", gave_up},
      {"social assistance", "lives on social assistance, after the first wait for the programme", social_assistance},
      {"education", "begins school", education},
      {"left the country", "leaves Norway", left_the_country},
  };
  return known;
}

std::optional<AskedDay> asked_day(const std::string& text) {
  return day_asked_in(Language::english, text);
}

std::optional<std::size_t> asked_line(const std::string& text) {
  return number_in(text);
}

std::string outcome_in(Language language, const std::string& english) {
  if (language == Language::english) return english;
  if (const auto day = asked_day(english)) return day_in(language, *day);
  return say(language, english);
}

std::string known_outcome(const std::string& text, Language language) {
  if (asked_line(text) || asked_day(text)) return text;
  if (const auto day = day_asked_in(language, text)) return day_in(Language::english, *day);
  std::vector<std::string> names;
  for (const AskedOutcome& outcome : asked_outcomes()) {
    names.push_back(say(language, outcome.name));
    if (text == outcome.name || text == names.back()) return std::string{outcome.name};
  }
  constexpr int usual_months = 24;
  names.insert(names.begin(), {day_in(language, {true, usual_months}), day_in(language, {false, usual_months})});
  throw InputError(
      fmt::format("--why \"{}\": there is no such outcome; ask for the number of a line, or for one of {}.{}", text,
                  fmt::join(names, ", "), did_you_mean(text, names)));
}

}  // namespace hurtigspor
