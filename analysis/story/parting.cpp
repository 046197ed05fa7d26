#include "story/parting.hpp"

#include <algorithm>

namespace hurtigspor {

namespace {

std::size_t next_event(const Story& story, std::size_t row) {
  while (row < story.lines.size() && story.lines[row].record.fact == Fact::slot) ++row;
  return row;
}

bool are_alike(const Record& one, const Record& other) {
  return one.day == other.day && one.fact == other.fact && one.result == other.result && one.place == other.place &&
         one.other == other.other;
}

/// What a twin meets, after "under" its scenario.
std::string told_side(const Story& story, std::optional<std::size_t> row, Date parting) {
  if (!row) return say(story.language, "\"{}\" nothing more happens in these years.", story.scenario);
  const StoryLine& line = story.lines[*row];
  if (line.date == parting) return say(story.language, "\"{}\": {}", story.scenario, line.told);
  return say(story.language, "\"{}\" nothing happens then; next, on {}: {}", story.scenario, line.date.text(),
             line.told);
}

}  // namespace

std::optional<Parting> parting_of(const Story& one, const Story& other) {
  std::size_t common_one = 0;
  std::size_t common_other = 0;
  while (true) {
    const std::size_t next_one = next_event(one, common_one);
    const std::size_t next_other = next_event(other, common_other);
    const bool one_is_over = next_one == one.lines.size();
    const bool other_is_over = next_other == other.lines.size();
    if (one_is_over && other_is_over) return std::nullopt;
    if (one_is_over || other_is_over || !are_alike(one.lines[next_one].record, other.lines[next_other].record)) {
      Parting parting{{}, common_one, common_other, std::nullopt, std::nullopt};
      if (!one_is_over) parting.one = next_one;
      if (!other_is_over) parting.other = next_other;
      parting.date = one_is_over     ? other.lines[next_other].date
                     : other_is_over ? one.lines[next_one].date
                                     : std::min(one.lines[next_one].date, other.lines[next_other].date);
      return parting;
    }
    common_one = next_one + 1;
    common_other = next_other + 1;
  }
}

std::string told_parting(const Parting& parting, const Story& one, const Story& other) {
  return say(one.language, "Here their lives part ({}): under {} Under {}", parting.date.text(),
             told_side(one, parting.one, parting.date), told_side(other, parting.other, parting.date));
}

}  // namespace hurtigspor
