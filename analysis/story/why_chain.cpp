#include "story/why_chain.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "story/routine.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

/// Numbers of the lines that lead to one, itself last.
std::vector<std::size_t> numbers_to(const Story& story, std::size_t number) {
  std::vector<std::size_t> numbers{number};
  while (const auto cause = story.lines[numbers.back() - 1].cause) numbers.push_back(*cause);
  std::reverse(numbers.begin(), numbers.end());
  return numbers;
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
  Routine routine(story.language);
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
  std::vector<Entry> entries = condensed(lines, story.life.sex, story.language);
  const StoryLine& outcome = lines.back();
  if (entries.empty() || entries.back().last < outcome.number) {
    // A state that begins with what was told of the same day needs no words of its own.
    const bool is_told = !entries.empty() && entries.back().until == outcome.date && outcome.record.fact == Fact::state;
    if (is_told)
      entries.back().last = outcome.number;
    else
      entries.push_back({outcome.number, outcome.number, outcome.date, outcome.date, outcome.told});
  }

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

/// A chain that does not begin with settlement begins with what came from outside, or after a move: another office
/// knows nothing of the first.
std::string where_the_chain_begins(const Story& story, std::size_t first) {
  const StoryLine& line = story.lines[first - 1];
  if (line.record.fact == Fact::settled) return {};
  const bool has_moved = std::any_of(story.lines.begin(), story.lines.end(), [&](const StoryLine& other) {
    return other.record.fact == Fact::moved && other.number < first;
  });
  if (has_moved)
    return say(story.language,
               "Before that nothing is on record as its cause: the thread broke with a move to another NAV office.");
  return say(story.language, "Before that nothing is on record as its cause: it came from outside.");
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
  return say(story.language, "In the {} that the lead lived, nobody met {}.",
             span_in_words(story.language, outcome.day - found.record.day),
             pronouns_of(story.life.sex, story.language).object);
}

}  // namespace

std::string joined(const std::string& one, const std::string& other) {
  return fmt::format("{}{}{}", one, one.empty() || other.empty() ? "" : " ", other);
}

Why chain_to(const Story& story, const StoryLine& line, std::string answer) {
  Why why{true, std::move(answer), numbers_to(story, line.number), {}, {}};
  why.links = links_of(story, why.chain);
  why.remark = joined(remark_on_lead(story, why.chain), where_the_chain_begins(story, why.chain.front()));
  return why;
}

Why without_chain(std::string answer) {
  return {false, std::move(answer), {}, {}, {}};
}

}  // namespace hurtigspor
