#include "command/journey_rows.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace hurtigspor {

std::vector<Entry> entries_of(const Story& story, std::size_t from, std::size_t to, bool every) {
  const std::span<const StoryLine> lines{story.lines.data() + from, to - from};
  return every ? every_event(lines, story.language) : condensed(lines, story.life.sex, story.language);
}

std::string told(const Entry& entry, Language language) {
  return entry.until == entry.from ? entry.told : say(language, "Until {}: {}", entry.until.text(), entry.told);
}

std::vector<TwinRow> rows_of_twins(const std::vector<Entry>& one, const std::vector<Entry>& other, Language language) {
  std::vector<TwinRow> rows;
  auto left = one.begin();
  auto right = other.begin();
  while (left != one.end() || right != other.end()) {
    const bool takes_left = left != one.end() && (right == other.end() || left->from <= right->from);
    const bool takes_right = right != other.end() && (left == one.end() || right->from <= left->from);
    TwinRow row{takes_left ? left->from : right->from, takes_left ? told(*left, language) : std::string{},
                takes_right ? told(*right, language) : std::string{}, false};
    row.same = takes_left && row.one == row.other;
    rows.push_back(std::move(row));
    left += takes_left;
    right += takes_right;
  }
  return rows;
}

std::string what_is_told(const std::vector<Story>& twins) {
  const Language language = twins.front().language;
  std::vector<std::string> titles;
  for (const Story& twin : twins) titles.push_back(say(language, "\"{}\"", twin.scenario));
  if (twins.size() == 1) return say(language, "A simulated life, nobody's real one, under {}.", titles.front());
  return say(language, "Simulated lives, nobody's real one: the same person with the same luck, once under {}.",
             fmt::format("{}", fmt::join(titles, say(language, ", once under "))));
}

}  // namespace hurtigspor
