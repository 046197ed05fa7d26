#include "story/why.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "story/asked_outcome.hpp"
#include "story/routine.hpp"
#include "story/why_chain.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

/// The last line up to a day of which something holds.
template <class Holds>
const StoryLine* last_until(const Story& story, Day day, Holds holds) {
  for (std::size_t row = story.lines.size(); row-- > 0;)
    if (story.lines[row].record.day <= day && holds(story.lines[row].record)) return &story.lines[row];
  return nullptr;
}

/// What was done about work in the half year before a day.
std::string efforts_before(const Story& story, Day day) {
  constexpr Day half_a_year = 182;
  Routine routine;
  for (const StoryLine& line : story.lines)
    if (line.record.day > day - half_a_year && line.record.day <= day && is_routine(line.record)) routine.add(line);
  if (routine.is_empty()) return "In the half year before no talk, application or placement is on record.";
  return fmt::format("In the half year before: {}", routine.told(story.life.sex));
}

/// Has begun a job that has not ended; who leaves the country leaves it behind.
const StoryLine* job_on(const Story& story, Day day) {
  const auto* const job = last_until(
      story, day, [](const Record& record) { return record.fact == Fact::job || record.fact == Fact::left; });
  const bool works =
      job != nullptr && job->record.fact == Fact::job && static_cast<JobFact>(job->record.result) != JobFact::ends;
  return works ? job : nullptr;
}

std::string_view standing_of(State state) {
  switch (state) {
    case State::programme:
      return "in the introduction programme";
    case State::seeking_registered:
      return "registered with NAV as a jobseeker";
    case State::on_measure:
      return "on a NAV course";
    case State::in_education:
      return "at school";
    case State::social_assistance:
      return "on social assistance";
    case State::left_the_country:
      return "no longer in Norway";
    default:
      return "neither at school nor on NAV's books";
  }
}

Why why_no_work(const Story& story, Day day, const std::string& date) {
  const std::string_view subject = pronouns_of(story.life.sex).inside;
  const auto* const state = last_until(story, day, [](const Record& record) { return record.fact == Fact::state; });
  if (state == nullptr) return without_chain("Nothing is on record before that day.");
  Why why = chain_to(story, *state,
                     fmt::format("On {} {} has no work: since {} {} is {}.", date, subject, state->date.text(), subject,
                                 standing_of(static_cast<State>(state->record.result))));
  why.remark = joined(efforts_before(story, day), why.remark);
  return why;
}

Why on_a_day(const Story& story, const AskedDay& asked) {
  const Day day = story.life.settled + static_cast<Day>(asked.months * days_per_month);  // as in the life's outcomes
  const std::string date = (story.start + day).text();
  const std::string_view subject = pronouns_of(story.life.sex).inside;
  if (story.start + day > story.end)
    return without_chain(fmt::format("{} months after settlement is {}, after the last day of the run ({}).",
                                     asked.months, date, story.end.text()));
  const auto* const job = job_on(story, day);
  if ((job != nullptr) != asked.in_work)
    return without_chain(fmt::format("On {}, {} months after settlement, {} is {} work under \"{}\".", date,
                                     asked.months, subject, asked.in_work ? "not in" : "in", story.scenario));
  if (job == nullptr) return why_no_work(story, day, date);
  return chain_to(story, *job, fmt::format("On {} {} works, since {}.", date, subject, job->date.text()));
}

}  // namespace

Why why(const Story& story, const std::string& outcome) {
  expect_known_outcome(outcome);
  if (const auto day = asked_day(outcome)) return on_a_day(story, *day);
  if (const auto number = asked_line(outcome)) {
    if (*number < 1 || *number > story.lines.size())
      throw InputError(fmt::format("--why {}: the story under \"{}\" has the lines 1 to {}.", *number, story.scenario,
                                   story.lines.size()));
    return chain_to(story, story.lines[*number - 1], story.lines[*number - 1].told);
  }
  const auto& known = asked_outcomes();
  const auto asked =
      std::find_if(known.begin(), known.end(), [&](const AskedOutcome& one) { return one.name == outcome; });
  const auto row = asked->find(story);
  if (!row)
    return without_chain(fmt::format("\"{}\" never comes about in this life under \"{}\".", outcome, story.scenario));
  const StoryLine& line = story.lines[*row];
  return chain_to(story, line, fmt::format("{}: {}", line.date.text(), line.told));
}

}  // namespace hurtigspor
