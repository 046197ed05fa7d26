#include "command/journey_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "command/journey_rows.hpp"
#include "command/journey_summary.hpp"
#include "command/wrapped_rows.hpp"
#include "story/asked_outcome.hpp"
#include "story/parting.hpp"
#include "story/words.hpp"

namespace hurtigspor {

namespace {

constexpr std::size_t text_width = 114;
constexpr std::size_t full_width = 98;
constexpr std::size_t half_width = 50;
constexpr std::size_t date_width = 10;
constexpr std::size_t number_width = 4;

WideCell date_cell(Date date) {
  return {date.text(), date_width};
}

WideCell number_cell(const Entry& entry) {
  return {fmt::format("{}", entry.first), number_width};
}

std::string one_column(const std::vector<Entry>& entries, Language language) {
  TextRows rows{{say(language, "line"), say(language, "date"), say(language, "what happens")}};
  for (const Entry& entry : entries)
    add_wrapped(rows, {number_cell(entry), date_cell(entry.from), {told(entry, language), full_width}});
  return aligned(rows);
}

/// Two lives by date, each in its own column.
std::string two_columns(const std::vector<Entry>& one, const std::vector<Entry>& other,
                        const std::vector<std::string>& titles, Language language) {
  TextRows rows;
  add_wrapped(rows, {{say(language, "date"), date_width}, {titles[0], half_width}, {titles[1], half_width}});
  rows.push_back({"----------", std::string(half_width, '-'), std::string(half_width, '-')});
  for (const TwinRow& row : rows_of_twins(one, other, language))
    add_wrapped(
        rows,
        {date_cell(row.date), {row.one, half_width}, {row.same ? say(language, "(the same)") : row.other, half_width}});
  return aligned(rows);
}

std::string banner(const std::string& text) {
  return fmt::format("\n{}\n", wrapped(fmt::format(">>> {}", text), text_width, 0));
}

std::string side_by_side(const std::vector<Story>& twins, bool every) {
  const Story& one = twins[0];
  const Language language = one.language;
  const Story& other = twins[1];
  const auto parting = parting_of(one, other);
  if (!parting)
    return one_column(entries_of(one, 0, one.lines.size(), every), language) +
           banner(say(language, "Under \"{}\" and under \"{}\" this is the same life, event by event.", one.scenario,
                      other.scenario));
  return one_column(entries_of(one, 0, parting->common_one, every), language) +
         banner(told_parting(*parting, one, other)) +
         two_columns(entries_of(one, parting->common_one, one.lines.size(), every),
                     entries_of(other, parting->common_other, other.lines.size(), every),
                     {one.scenario, other.scenario}, language);
}

/// Three lives or more, one after the other from where each leaves the first.
std::string in_blocks(const std::vector<Story>& twins, bool every) {
  const Story& first = twins.front();
  const Language language = first.language;
  std::size_t common = first.lines.size();
  std::string blocks;
  for (std::size_t row = 1; row < twins.size(); ++row) {
    const Story& twin = twins[row];
    const auto parting = parting_of(first, twin);
    if (!parting) {
      blocks +=
          banner(say(language, "Under \"{}\" the life is the same as under \"{}\".", twin.scenario, first.scenario));
      continue;
    }
    common = std::min(common, parting->common_one);
    blocks += banner(told_parting(*parting, first, twin)) + say(language, "From there under \"{}\":", twin.scenario) +
              "\n" + one_column(entries_of(twin, parting->common_other, twin.lines.size(), every), language);
  }
  std::string text = one_column(entries_of(first, 0, common, every), language);
  if (common < first.lines.size())
    text += fmt::format("\n{}\n", say(language, "From here under \"{}\":", first.scenario)) +
            one_column(entries_of(first, common, first.lines.size(), every), language);
  return text + blocks;
}

std::string introduction(const std::vector<Story>& twins) {
  return fmt::format("{}{}\n", wrapped(twins.front().portrait, text_width, 0),
                     wrapped(what_is_told(twins), text_width, 0));
}

bool are_told_alike(const Why& one, const Why& other) {
  return one.answer == other.answer && one.remark == other.remark &&
         std::equal(one.links.begin(), one.links.end(), other.links.begin(), other.links.end(),
                    [](const WhyLink& a, const WhyLink& b) {
                      return a.entry.told == b.entry.told && a.entry.from == b.entry.from && a.meanwhile == b.meanwhile;
                    });
}

std::string links_text(const Why& why, Language language) {
  TextRows rows;
  for (const WhyLink& link : why.links) {
    if (link.waited > 0)
      rows.push_back({"", "", "  | " + say(language, "{} later", span_in_words(language, link.waited))});
    if (!link.meanwhile.empty()) {
      for (const std::string& line : lines_of(say(language, "Meanwhile: {}", link.meanwhile), full_width - 4))
        rows.push_back({"", "", fmt::format("  | {}", line)});
    }
    add_wrapped(rows, {number_cell(link.entry), date_cell(link.entry.from), {told(link.entry, language), full_width}});
  }
  return rows.empty() ? "" : aligned(rows);
}

/// What is asked, as a part of the question.
std::string question_of(const std::string& asked, Language language) {
  if (asked_line(asked)) return say(language, "line {}", asked);
  return say(language, "\"{}\"", outcome_in(language, known_outcome(asked, language)));
}

}  // namespace

std::string journey_text(const std::vector<Story>& twins, bool every_event) {
  std::string text = introduction(twins);
  if (twins.size() == 1)
    text += one_column(entries_of(twins.front(), 0, twins.front().lines.size(), every_event), twins.front().language);
  else
    text += twins.size() == 2 ? side_by_side(twins, every_event) : in_blocks(twins, every_event);
  return text + "\n" + aligned(summary_rows(twins));
}

std::string why_text(const std::vector<Story>& twins, const std::vector<Why>& answers, const std::string& asked) {
  const Language language = twins.front().language;
  const std::string question = question_of(asked, language);
  std::string text = introduction(twins);
  for (std::size_t row = 0; row < twins.size(); ++row) {
    const Why& why = answers[row];
    text += fmt::format("{}{}\n", row > 0 ? "\n" : "",
                        say(language, "Why {} under \"{}\"?", question, twins[row].scenario));
    if (row > 0 && are_told_alike(answers.front(), why)) {
      text += say(language, "As under \"{}\", event by event.", twins.front().scenario) + "\n";
      continue;
    }
    text += wrapped(why.answer, text_width, 0);
    if (!why.links.empty()) text += say(language, "It came about like this:") + "\n\n" + links_text(why, language);
    if (!why.remark.empty()) text += fmt::format("\n{}", wrapped(why.remark, text_width, 0));
  }
  for (std::size_t row = 1; row < twins.size(); ++row)
    if (const auto parting = parting_of(twins.front(), twins[row]))
      text += fmt::format("\n{}", wrapped(told_parting(*parting, twins.front(), twins[row]), text_width, 0));
  return text;
}

std::string found_text(const std::vector<Life>& found, const Country& country, Date start, Language language) {
  TextRows rows{{say(language, "person"), say(language, "who"), say(language, "settled"), say(language, "in")}};
  for (const Life& life : found)
    rows.push_back({fmt::format("{}", life.name),
                    short_portrait(life.sex, life.age, life.education, life.with_children, language),
                    (start + life.settled).text(), country.municipalities[life.municipality.index()].name});
  return aligned(rows);
}

}  // namespace hurtigspor
