#include "story/why.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "base/errors.hpp"
#include "story/asked_outcome.hpp"
#include "story/routine.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

/// Rows of the lines that lead to one, itself last.
std::vector<std::size_t> rows_to(const Story& story, std::size_t row) {
  std::vector<std::size_t> rows{row};
  while (const auto cause = story.lines[rows.back()].cause) rows.push_back(*cause - 1);
  std::reverse(rows.begin(), rows.end());
  return rows;
}

/// What failed that no routine counts.
bool is_failure(const Record& record) {
  switch (record.fact) {
    case Fact::ownerless:
      return record.result == 0;
    case Fact::lead:
      return static_cast<LeadFact>(record.result) == LeadFact::lost;
    case Fact::meeting: {
      const auto result = static_cast<MeetingResult>(record.result % 16);
      return result == MeetingResult::called_off || result == MeetingResult::never_booked;
    }
    default:
      return false;
  }
}

/// What failed between two events, the chain's own lines aside.
std::string failures_between(const Story& story, std::size_t after, std::size_t before,
                             const std::vector<std::size_t>& chain) {
  Routine routine;
  std::vector<std::string> told;
  for (std::size_t number = after + 1; number < before; ++number) {
    const StoryLine& line = story.lines[number - 1];
    if (std::find(chain.begin(), chain.end(), number) != chain.end()) continue;
    if (is_routine(line.record))
      routine.add(line);
    else if (is_failure(line.record))
      told.push_back(line.told);
  }
  if (const std::string failures = routine.failures(); !failures.empty()) told.push_back(sentence(failures));
  return fmt::format("{}", fmt::join(told, " "));
}

std::vector<WhyLink> links_of(const Story& story, const std::vector<std::size_t>& chain) {
  std::vector<StoryLine> lines;
  for (const std::size_t number : chain) lines.push_back(story.lines[number - 1]);
  std::vector<Entry> entries = condensed(lines, story.life.sex);
  const StoryLine& outcome = lines.back();
  if (entries.empty() || entries.back().last < outcome.number)
    entries.push_back({outcome.number, outcome.number, outcome.date, outcome.date, outcome.told});

  std::vector<WhyLink> links;
  for (const Entry& entry : entries) {
    if (links.empty()) {
      links.push_back({entry, 0, {}});
      continue;
    }
    const Entry& before = links.back().entry;
    const Day waited = entry.from - before.until;
    std::string meanwhile = failures_between(story, before.last, entry.last, chain);
    links.push_back({entry, waited, std::move(meanwhile)});
  }
  return links;
}

std::string where_the_chain_begins(const Story& story, std::size_t first) {
  const StoryLine& line = story.lines[first - 1];
  if (line.record.fact == Fact::settled) return {};
  return fmt::format(
      "Nothing on record brought line {} about: it came from outside, or a move to another NAV office "
      "broke the thread.",
      first);
}

/// How far help was from a lead in the time that it lived.
std::string remark_on_lead(const Story& story, const std::vector<std::size_t>& chain) {
  const Record& outcome = story.lines[chain.back() - 1].record;
  const bool lost = outcome.fact == Fact::lead && static_cast<LeadFact>(outcome.result) == LeadFact::lost;
  if (!lost || chain.size() < 2) return {};
  const StoryLine& found = story.lines[chain[chain.size() - 2] - 1];
  const auto talk_held = [](const StoryLine& line) {
    return line.record.fact == Fact::meeting && line.record.result % 16 == index(MeetingResult::held);
  };
  const auto from = story.lines.begin() + static_cast<std::ptrdiff_t>(found.number);
  const auto to = story.lines.begin() + static_cast<std::ptrdiff_t>(chain.back() - 1);
  if (std::any_of(from, to, talk_held)) return {};
  return fmt::format("In the {} that the lead lived, nobody met {}.", span_in_words(outcome.day - found.record.day),
                     pronouns_of(story.life.sex).object);
}

/// Two remarks, either of which may be empty.
std::string joined(const std::string& one, const std::string& other) {
  return fmt::format("{}{}{}", one, one.empty() || other.empty() ? "" : " ", other);
}

Why chain_of(const Story& story, std::size_t row, std::string answer) {
  Why why{true, std::move(answer), {}, {}, {}};
  for (const std::size_t one : rows_to(story, row)) why.chain.push_back(one + 1);
  why.links = links_of(story, why.chain);
  why.remark = joined(remark_on_lead(story, why.chain), where_the_chain_begins(story, why.chain.front()));
  return why;
}

Why nothing_of_it(std::string answer) {
  return {false, std::move(answer), {}, {}, {}};
}

/// The last line up to a day of which something holds.
template <class Holds>
std::optional<std::size_t> last_until(const Story& story, Day day, Holds holds) {
  for (std::size_t row = story.lines.size(); row-- > 0;)
    if (story.lines[row].record.day <= day && holds(story.lines[row].record)) return row;
  return std::nullopt;
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

Why on_a_day(const Story& story, const AskedDay& asked) {
  const Day day = story.life.settled + whole_days(Months{static_cast<double>(asked.months)});
  const std::string date = (story.start + day).text();
  if (story.start + day > story.end)
    return nothing_of_it(fmt::format("{} months after settlement is {}, after the last day of the run ({}).",
                                     asked.months, date, story.end.text()));
  const auto job = last_until(story, day, [](const Record& record) { return record.fact == Fact::job; });
  const bool works = job && static_cast<JobFact>(story.lines[*job].record.result) != JobFact::ends;
  const Pronouns& who = pronouns_of(story.life.sex);
  if (works != asked.in_work)
    return nothing_of_it(fmt::format("On {}, {} months after settlement, {} is {} work.", date, asked.months,
                                     story.life.sex == Sex::men ? "he" : "she", works ? "in" : "not in"));
  if (works)
    return chain_of(
        story, *job,
        fmt::format("On {} {} works: {}", date, story.life.sex == Sex::men ? "he" : "she", story.lines[*job].told));

  const auto state = last_until(story, day, [](const Record& record) { return record.fact == Fact::state; });
  if (!state) return nothing_of_it("Nothing is on record before that day.");
  Why why = chain_of(
      story, *state,
      fmt::format("On {} {} has no work: since {} {} state is \"{}\".", date, story.life.sex == Sex::men ? "he" : "she",
                  story.lines[*state].date.text(), who.whose, state_names[story.lines[*state].record.result]));
  why.remark = joined(efforts_before(story, day), why.remark);
  return why;
}

}  // namespace

Why why(const Story& story, const std::string& outcome) {
  expect_known_outcome(outcome);
  if (const auto day = asked_day(outcome)) return on_a_day(story, *day);
  if (const auto number = asked_line(outcome)) {
    if (*number < 1 || *number > story.lines.size())
      throw InputError(fmt::format("--why {}: the story under \"{}\" has the lines 1 to {}.", *number, story.scenario,
                                   story.lines.size()));
    return chain_of(story, *number - 1, story.lines[*number - 1].told);
  }
  const auto& known = asked_outcomes();
  const auto asked =
      std::find_if(known.begin(), known.end(), [&](const AskedOutcome& one) { return one.name == outcome; });
  const auto row = asked->find(story);
  if (!row) return nothing_of_it(fmt::format("There is no \"{}\" in this life under \"{}\".", outcome, story.scenario));
  return chain_of(story, *row, fmt::format("{}: {}", story.lines[*row].date.text(), story.lines[*row].told));
}

}  // namespace hurtigspor
