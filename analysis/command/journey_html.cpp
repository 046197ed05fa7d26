#include "command/journey_html.hpp"

#include <fmt/format.h>

#include "base/errors.hpp"
#include "command/journey_rows.hpp"
#include "command/journey_summary.hpp"
#include "story/parting.hpp"

namespace hurtigspor {

namespace {

// Wherever a colour is set its ground is set too, so that the contrast of each pair can be tested.
constexpr std::string_view style = R"(
:root { font: 16px/1.45 "Noto Sans", "DejaVu Sans", Arial, sans-serif; color: #1a1a1a; background: #ffffff; }
body { margin: 0 auto; max-width: 60rem; padding: 1rem; }
h1 { font-size: 1.5rem; margin: 0 0 .5rem; }
h2 { font-size: 1.15rem; margin: 1.5rem 0 .5rem; }
.aside { color: #4a4a4a; background: #ffffff; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
th, td { text-align: left; vertical-align: top; padding: .3rem .6rem .3rem 0; border-bottom: 1px solid #767676; }
thead th { border-bottom: 2px solid #1a1a1a; }
.date { width: 7rem; white-space: nowrap; font-weight: normal; font-variant-numeric: tabular-nums; }
.measure { width: 40%; font-weight: normal; }
.parting { margin: 1.5rem 0; padding: .6rem 1rem; border-left: .4rem solid #8a1c1c; color: #1a1a1a; background: #fdf1e3; }
.parting h2 { margin: 0 0 .3rem; color: #8a1c1c; background: #fdf1e3; }
.parting p { margin: .2rem 0; }
footer { margin-top: 1.5rem; font-size: .85rem; color: #4a4a4a; background: #ffffff; }
@page { size: A4; margin: 15mm; }
@media print {
  :root { font-size: 10pt; }
  body { max-width: none; padding: 0; }
  thead { display: table-header-group; }
  tr, .parting { break-inside: avoid; }
  h2 { break-after: avoid; }
}
)";

std::string escaped(std::string_view text) {
  std::string safe;
  for (const char letter : text) {
    if (letter == '&')
      safe += "&amp;";
    else if (letter == '<')
      safe += "&lt;";
    else if (letter == '>')
      safe += "&gt;";
    else if (letter == '"')
      safe += "&quot;";
    else
      safe += letter;
  }
  return safe;
}

std::string paragraph(std::string_view text, std::string_view kind = "") {
  const std::string opening = kind.empty() ? "<p>" : fmt::format("<p class=\"{}\">", kind);
  return fmt::format("{}{}</p>\n", opening, escaped(text));
}

std::string heading(std::string_view text) {
  return fmt::format("<h2>{}</h2>\n", escaped(text));
}

/// A table whose first column names its rows; `first` is the class and the heading of that column.
std::string table_of(const std::string& first_class, const std::vector<std::string>& headings,
                     const std::vector<std::vector<std::string>>& rows) {
  std::string text = "<table>\n<thead><tr>";
  for (std::size_t column = 0; column < headings.size(); ++column)
    text += fmt::format("<th scope=\"col\"{}>{}</th>", column == 0 ? fmt::format(" class=\"{}\"", first_class) : "",
                        escaped(headings[column]));
  text += "</tr></thead>\n<tbody>\n";
  for (const auto& row : rows) {
    text += fmt::format("<tr><th scope=\"row\" class=\"{}\">{}</th>", first_class, escaped(row.front()));
    for (std::size_t column = 1; column < row.size(); ++column)
      text += fmt::format("<td>{}</td>", escaped(row[column]));
    text += "</tr>\n";
  }
  return text + "</tbody>\n</table>\n";
}

std::string timeline(const std::vector<Entry>& entries, Language language) {
  std::vector<std::vector<std::string>> rows;
  for (const Entry& entry : entries) rows.push_back({entry.from.text(), told(entry, language)});
  return table_of("date", {say(language, "Date"), say(language, "What happens")}, rows);
}

/// What the twins share, where they part, and both from there on.
std::string side_by_side(const Story& one, const Story& other, bool every) {
  const Language language = one.language;
  const auto parting = parting_of(one, other);
  if (!parting)
    return paragraph(say(language, "Under \"{}\" and under \"{}\" this is the same life, event by event.", one.scenario,
                         other.scenario)) +
           timeline(entries_of(one, 0, one.lines.size(), every), language);
  std::string text;
  if (const auto shared = entries_of(one, 0, parting->common_one, every); !shared.empty())
    text += heading(say(language, "What both lives share")) + timeline(shared, language);
  text += fmt::format("<section class=\"parting\">\n<h2>{}</h2>\n{}</section>\n",
                      say(language, "{}: here their lives part", parting->date.text()),
                      paragraph(told_parting(*parting, one, other)));
  std::vector<std::vector<std::string>> rows;
  for (const TwinRow& row :
       rows_of_twins(entries_of(one, parting->common_one, one.lines.size(), every),
                     entries_of(other, parting->common_other, other.lines.size(), every), language))
    rows.push_back({row.date.text(), row.one, row.same ? say(language, "(the same)") : row.other});
  return text + heading(say(language, "From there on, side by side")) +
         table_of("date", {say(language, "Date"), one.scenario, other.scenario}, rows);
}

std::string summary(const std::vector<Story>& twins) {
  const TextRows rows = summary_rows(twins);
  std::vector<std::string> headings{say(twins.front().language, "Measure")};
  for (const Story& twin : twins) headings.push_back(twin.scenario);
  return heading(rows.front().front()) + table_of("measure", headings, {rows.begin() + 1, rows.end()});
}

}  // namespace

std::string journey_html(const std::vector<Story>& twins, bool every_event, const std::string& origin) {
  expects(twins.size() == 1 || twins.size() == 2, "a page holds one life or two");
  const Story& first = twins.front();
  const Language language = first.language;
  const std::string title = say(language, twins.size() == 1 ? "A simulated life" : "One person, two simulated lives");
  std::string page = fmt::format(
      "<!doctype html>\n<html lang=\"{}\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src "
      "data:\">\n<link rel=\"icon\" href=\"data:,\">\n<title>{} – hurtigspor</title>\n<style>{}</style>\n</head>\n"
      "<body>\n<main>\n<h1>{}</h1>\n",
      language == Language::bokmaal ? "nb" : "en", title, style, title);
  page += paragraph(first.portrait) + paragraph(what_is_told(twins), "aside");
  page += twins.size() == 1 ? heading(say(language, "What happens")) +
                                  timeline(entries_of(first, 0, first.lines.size(), every_event), language)
                            : side_by_side(first, twins[1], every_event);
  page += summary(twins);
  return page + fmt::format("</main>\n<footer>\n{}</footer>\n</body>\n</html>\n", paragraph(origin));
}

}  // namespace hurtigspor
