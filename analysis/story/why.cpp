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
  Routine routine(story.language);
  for (const StoryLine& line : story.lines)
    if (line.record.day > day - half_a_year && line.record.day <= day && is_routine(line.record)) routine.add(line);
  if (routine.is_empty())
    return say(story.language, "In the half year before no talk, application or placement is on record.");
  return say(story.language, "In the half year before: {}", routine.told(story.life.sex));
}

/// Has begun a job that has not ended; who leaves the country leaves it behind.
const StoryLine* job_on(const Story& story, Day day) {
  const auto* const job = last_until(
      story, day, [](const Record& record) { return record.fact == Fact::job || record.fact == Fact::left; });
  const bool works =
      job != nullptr && job->record.fact == Fact::job && static_cast<JobFact>(job->record.result) != JobFact::ends;
  return works ? job : nullptr;
}

/// Where one has stood since a day.
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

std::string_view subject_of(const Story& story) {
  return pronouns_of(story.life.sex, story.language).inside;
}

/// "24 months" after settlement. English says it as it is asked, also of one.
std::string months_asked(const Story& story, int months) {
  if (story.language == Language::english) return fmt::format("{} months", months);
  return counted(story.language, static_cast<std::size_t>(months), "month");
}

Why why_no_work(const Story& story, Day day, const std::string& date) {
  const auto* const state = last_until(story, day, [](const Record& record) { return record.fact == Fact::state; });
  if (state == nullptr) return without_chain(say(story.language, "Nothing is on record before that day."));
  const std::string standing = say(story.language, standing_of(static_cast<State>(state->record.result)));
  Why why = chain_to(story, *state,
                     say(story.language, "On {} {} has no work: since {} {} is {}.", date, subject_of(story),
                         state->date.text(), subject_of(story), standing));
  why.remark = joined(efforts_before(story, day), why.remark);
  return why;
}

Why not_as_asked(const Story& story, const AskedDay& asked, const std::string& date) {
  const std::string months = months_asked(story, asked.months);
  return without_chain(asked.in_work
                           ? say(story.language, "On {}, {} after settlement, {} is not in work under \"{}\".", date,
                                 months, subject_of(story), story.scenario)
                           : say(story.language, "On {}, {} after settlement, {} is in work under \"{}\".", date,
                                 months, subject_of(story), story.scenario));
}

Why on_a_day(const Story& story, const AskedDay& asked) {
  const Day day = story.life.settled + static_cast<Day>(asked.months * days_per_month);  // as in the life's outcomes
  const std::string date = (story.start + day).text();
  if (story.start + day > story.end)
    return without_chain(say(story.language, "{} after settlement is {}, after the last day of the run ({}).",
                             months_asked(story, asked.months), date, story.end.text()));
  const auto* const job = job_on(story, day);
  if ((job != nullptr) != asked.in_work) return not_as_asked(story, asked, date);
  if (job == nullptr) return why_no_work(story, day, date);
  return chain_to(story, *job,
                  say(story.language, "On {} {} works, since {}.", date, subject_of(story), job->date.text()));
}

}  // namespace

Why why(const Story& story, const std::string& asked) {
  const std::string outcome = known_outcome(asked, story.language);
  if (const auto day = asked_day(outcome)) return on_a_day(story, *day);
  if (const auto number = asked_line(outcome)) {
    if (*number < 1 || *number > story.lines.size())
      throw InputError(fmt::format("--why {}: the story under \"{}\" has the lines 1 to {}.", *number, story.scenario,
                                   story.lines.size()));
    return chain_to(story, story.lines[*number - 1], story.lines[*number - 1].told);
  }
  const auto& known = asked_outcomes();
  const auto found =
      std::find_if(known.begin(), known.end(), [&](const AskedOutcome& one) { return one.name == outcome; });
  const auto row = found->find(story);
  if (!row)
    return without_chain(say(story.language, "\"{}\" never comes about in this life under \"{}\".",
                             outcome_in(story.language, outcome), story.scenario));
  const StoryLine& line = story.lines[*row];
  return chain_to(story, line, fmt::format("{}: {}", line.date.text(), line.told));
}

}  // namespace hurtigspor
