#include "command/journey_rows.hpp"

#include <fmt/format.h>
#include <fmt/ranges.h>

namespace hurtigspor {

std::vector<Entry> entries_of(const Story& story, std::size_t from, std::size_t to, bool every) {
  const std::span<const StoryLine> lines{story.lines.data() + from, to - from};
  return every ? every_event(lines) : condensed(lines, story.life.sex);
}

std::string told(const Entry& entry) {
  return entry.until == entry.from ? entry.told : fmt::format("Until {}: {}", entry.until.text(), entry.told);
}

std::vector<TwinRow> rows_of_twins(const std::vector<Entry>& one, const std::vector<Entry>& other) {
  std::vector<TwinRow> rows;
  auto left = one.begin();
  auto right = other.begin();
  while (left != one.end() || right != other.end()) {
    const bool takes_left = left != one.end() && (right == other.end() || left->from <= right->from);
    const bool takes_right = right != other.end() && (left == one.end() || right->from <= left->from);
    TwinRow row{takes_left ? left->from : right->from, takes_left ? told(*left) : std::string{},
                takes_right ? told(*right) : std::string{}, false};
    row.same = takes_left && row.one == row.other;
    rows.push_back(std::move(row));
    left += takes_left;
    right += takes_right;
  }
  return rows;
}

std::string what_is_told(const std::vector<Story>& twins) {
  std::vector<std::string> titles;
  for (const Story& twin : twins) titles.push_back(fmt::format("\"{}\"", twin.scenario));
  return twins.size() == 1
             ? fmt::format("A simulated life, nobody's real one, under {}.", titles.front())
             : fmt::format("Simulated lives, nobody's real one: the same person with the same luck, once under {}.",
                           fmt::join(titles, ", once under "));
}

}  // namespace hurtigspor
