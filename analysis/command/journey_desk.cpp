#include "command/journey_desk.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "command/flat_rows.hpp"
#include "command/wrapped_rows.hpp"
#include "story/desk.hpp"

namespace hurtigspor {

namespace {

Side side_of(const std::string& typed) {
  const auto found = std::find(side_names.begin(), side_names.end(), typed);
  if (found == side_names.end())
    throw InputError(fmt::format("--desk \"{}\": a desk is one of {}.{}", typed, fmt::join(side_names, ", "),
                                 did_you_mean(typed, {side_names.begin(), side_names.end()})));
  return static_cast<Side>(found - side_names.begin());
}

Date day_of(const std::string& typed) {
  if (const auto date = Date::parse(typed)) return *date;
  throw InputError(fmt::format("--week is \"{}\"; it must be a date such as 2016-05-09.", typed));
}

std::optional<PlaceId> place_of(const DeskQuestion& question, const Country& country) {
  std::vector<std::string> names;
  for (const Place& place : country.places) {
    if (!question.place.empty() && (place.name == question.place || place.number == question.place))
      return PlaceId{static_cast<std::uint16_t>(names.size())};
    names.push_back(place.name);
  }
  if (!question.place.empty())
    throw InputError(fmt::format("--place \"{}\": there is no such municipality or district in this run.{}",
                                 question.place, did_you_mean(question.place, names)));
  if (names.size() == 1) return PlaceId{0};
  if (!question.person)
    throw InputError(fmt::format("--desk needs --place NAME: this run has {} places.", names.size()));
  return std::nullopt;
}

std::string title_of(const DeskWeek& desk) {
  const auto title = [&](std::string_view english) {
    return say(desk.language, english, desk.first.text(), desk.last.text(), desk.place, desk.scenario);
  };
  switch (desk.side) {
    case Side::nav:
      return title("The week {} to {} of the NAV office that serves {}, under \"{}\" (simulated)");
    case Side::adviser:
      return title("The week {} to {} of the programme advisers in {}, under \"{}\" (simulated)");
    case Side::teacher:
      return title("The week {} to {} of the teachers of the programme in {}, under \"{}\" (simulated)");
    case Side::employer:
      break;
  }
  return title("The week {} to {} of the employers in {}, under \"{}\" (simulated)");
}

/// Results run over several lines of their own column.
std::string lines_text(const DeskWeek& desk) {
  const Language language = desk.language;
  if (desk.lines.empty()) return say(language, "Nothing with a refugee this week.") + "\n";
  TextRows rows{{say(language, "date"), say(language, "with"), say(language, "for"), say(language, "result")}};
  for (const DeskLine& line : desk.lines)
    add_wrapped(rows, {{line.date.text(), 10},
                       {fmt::format("{}, {}", line.person, line.who), 27},
                       {say(language, line.what), 13},
                       {line.result, 58}});
  return aligned(rows);
}

/// Letters before what a part of another count is called.
std::size_t margin_of(const DeskCount& count) {
  return count.what.find_first_not_of(' ');
}

std::string told_count(const DeskCount& count, Language language) {
  return std::string(margin_of(count), ' ') + say(language, count.what.substr(margin_of(count)));
}

std::string table_of(const std::vector<DeskWeek>& desks) {
  std::string text;
  for (const DeskWeek& desk : desks) {
    text += fmt::format("{}{}\n\n", text.empty() ? "" : "\n\n", title_of(desk));
    text += lines_text(desk) + "\n";
    TextRows rows;
    for (const DeskCount& count : desk.counts)
      rows.push_back({told_count(count, desk.language), fmt::format("{:>4}", count.count)});
    text += aligned(rows);
  }
  return text;
}

nlohmann::ordered_json rows_of(const std::vector<DeskWeek>& desks) {
  nlohmann::ordered_json rows = nlohmann::ordered_json::array();
  for (const DeskWeek& desk : desks)
    for (const DeskLine& line : desk.lines)
      rows.push_back({{"scenario", desk.scenario},
                      {"desk", side_names[index(desk.side)]},
                      {"place", desk.place},
                      {"date", line.date.text()},
                      {"person", line.person},
                      {"who", line.who},
                      {"what", line.what},
                      {"result", line.result}});
  return rows;
}

std::string json_of(const std::vector<DeskWeek>& desks) {
  nlohmann::ordered_json counts = nlohmann::ordered_json::array();
  for (const DeskWeek& desk : desks)
    for (const DeskCount& count : desk.counts)
      counts.push_back({{"scenario", desk.scenario},
                        {"desk", side_names[index(desk.side)]},
                        {"what", count.what.substr(margin_of(count))},
                        {"count", count.count}});
  return nlohmann::ordered_json{{"first_day", desks.front().first.text()},
                                {"last_day", desks.front().last.text()},
                                {"meetings", rows_of(desks)},
                                {"counts", counts}}
             .dump(2) +
         "\n";
}

}  // namespace

std::string told_desks(const std::vector<Replay>& replays, const DeskQuestion& question, const std::string& format) {
  DeskView view{
      .sides = {}, .day = day_of(question.week), .place = {}, .person = question.person, .language = question.language};
  for (const std::string& side : question.sides) view.sides.push_back(side_of(side));
  view.place = place_of(question, replays.front().country);
  std::vector<DeskWeek> desks;
  for (const Replay& replay : replays)
    for (DeskWeek& desk : desk_weeks(replay, view)) desks.push_back(std::move(desk));
  if (format == "csv") return csv_of(rows_of(desks));
  return format == "json" ? json_of(desks) : table_of(desks);
}

}  // namespace hurtigspor
