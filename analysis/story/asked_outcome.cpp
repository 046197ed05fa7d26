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
  std::string_view rest = text;
  const bool in_work = !rest.starts_with("no ");
  if (!in_work) rest.remove_prefix(3);
  constexpr std::string_view before = "work at ";
  constexpr std::string_view after = " months";
  if (!rest.starts_with(before) || !rest.ends_with(after)) return std::nullopt;
  rest = rest.substr(before.size(), rest.size() - before.size() - after.size());
  int months = 0;
  const auto [end, error] = std::from_chars(rest.data(), rest.data() + rest.size(), months);
  if (error != std::errc{} || end != rest.data() + rest.size() || months < 1 || months > 600) return std::nullopt;
  return AskedDay{in_work, months};
}

std::optional<std::size_t> asked_line(const std::string& text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return number;
}

void expect_known_outcome(const std::string& text) {
  if (asked_line(text) || asked_day(text)) return;
  std::vector<std::string> names{"work at 24 months", "no work at 24 months"};
  for (const AskedOutcome& outcome : asked_outcomes()) {
    if (outcome.name == text) return;
    names.emplace_back(outcome.name);
  }
  throw InputError(
      fmt::format("--why \"{}\": there is no such outcome; ask for the number of a line, or for one of {}.{}", text,
                  fmt::join(names, ", "), did_you_mean(text, names)));
}

}  // namespace hurtigspor
