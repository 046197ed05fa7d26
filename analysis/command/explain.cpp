#include <fmt/format.h>

#include <iostream>
#include <memory>
#include <nlohmann/json.hpp>

#include "base/errors.hpp"
#include "command/common_options.hpp"
#include "command/parameter_json.hpp"
#include "command/subcommands.hpp"
#include "command/text_table.hpp"
#include "parameters/registry.hpp"

/// `hurtigspor explain`: what every parameter means, and where it comes from.
namespace hurtigspor {

namespace {

using Chosen = std::vector<const ParameterEntry*>;

/// Whether a name fits a pattern in which * stands for any letters and ? for any one.
bool fits(std::string_view name, std::string_view pattern) {
  if (pattern.empty()) return name.empty();
  if (pattern.front() == '*') return fits(name, pattern.substr(1)) || (!name.empty() && fits(name.substr(1), pattern));
  return !name.empty() && (pattern.front() == '?' || pattern.front() == name.front()) &&
         fits(name.substr(1), pattern.substr(1));
}

Chosen chosen_by(const std::vector<std::string>& patterns) {
  Chosen chosen;
  std::vector<std::string> sentences;
  std::vector<bool> fitted(patterns.size());
  for (const auto& entry : all_parameters()) {
    bool wanted = patterns.empty();
    for (std::size_t row = 0; row < patterns.size(); ++row)
      if (fits(entry.name, patterns[row]) || entry.group == patterns[row]) wanted = fitted[row] = true;
    if (wanted) chosen.push_back(&entry);
  }
  for (std::size_t row = 0; row < patterns.size(); ++row) {
    if (fitted[row]) continue;
    auto known = parameter_names();
    known.insert(known.end(), group_names().begin(), group_names().end());
    sentences.push_back(unknown_parameter(patterns[row], known));
  }
  if (!sentences.empty()) throw InputError(sentences);
  return chosen;
}

std::string number_text(const ParameterEntry& entry, double number) {
  if (!entry.is_number()) return "";
  if (entry.type() == ValueType::whole && number >= largest_whole) return fmt::format("{}", INT64_MAX);
  return entry.type() == ValueType::whole ? fmt::format("{:.0f}", number) : fmt::format("{}", number);
}

std::string between(const ParameterEntry& entry, double low, double high, const char* join) {
  if (!entry.is_number()) return "";
  return number_text(entry, low) + (low == high ? "" : join + number_text(entry, high));
}

std::string described(const ParameterEntry& entry) {
  const auto& about = entry.about;
  std::string text = entry.name + "\n" + wrapped(about.meaning, 96, 4);
  const auto line = [&](const char* what, const std::string& said) {
    text += fmt::format("    {:<10} {}\n", what, said);
  };
  const std::string prices = about.price_year == 0 ? "" : fmt::format(", prices of {}", about.price_year);
  const bool has_unit = entry.is_number() && entry.unit != "1";
  line("default", plain_text(entry.preset) + (has_unit ? " " + entry.unit : "") + prices);
  if (entry.is_number()) {
    line("plausible",
         between(entry, about.low, about.high, " to ") + fmt::format(" ({})", prior_names[index(about.prior)]));
    line("allowed", between(entry, about.min, about.max, " to "));
  } else {
    line("allowed", allowed(entry));
  }
  line("status", fmt::format("{}, read at {}", status_names[index(about.status)], read_names[index(about.read)]));
  line("source", about.source);
  line("section", fmt::format("{} of docs/odd.md", about.section));
  return text;
}

std::string as_table(const Chosen& chosen) {
  std::string text;
  if (chosen.size() <= 8) {
    for (const auto* entry : chosen) text += (text.empty() ? "" : "\n") + described(*entry);
    return text;
  }
  TextRows rows{{"parameter", "default", "unit", "plausible", "status", "meaning"}};
  for (const auto* entry : chosen)
    rows.push_back({entry->name, plain_text(entry->preset), entry->unit,
                    between(*entry, entry->about.low, entry->about.high, " to "),
                    std::string(status_names[index(entry->about.status)]), entry->about.meaning});
  return aligned(rows);
}

std::string as_csv(const Chosen& chosen) {
  TextRows rows{{"name", "unit", "default", "low", "high", "min", "max", "prior", "status", "price_year", "read",
                 "section", "source", "meaning"}};
  for (const auto* entry : chosen) {
    const auto& about = entry->about;
    rows.push_back({entry->name, entry->unit, plain_text(entry->preset), number_text(*entry, about.low),
                    number_text(*entry, about.high), number_text(*entry, about.min), number_text(*entry, about.max),
                    std::string(prior_names[index(about.prior)]), std::string(status_names[index(about.status)]),
                    about.price_year == 0 ? "" : fmt::format("{}", about.price_year),
                    std::string(read_names[index(about.read)]), about.section, about.source, about.meaning});
  }
  return comma_separated(rows);
}

std::string as_json(const Chosen& chosen) {
  auto list = nlohmann::ordered_json::array();
  for (const auto* entry : chosen) {
    const auto& about = entry->about;
    nlohmann::ordered_json one{
        {"name", entry->name}, {"unit", entry->unit}, {"default", parameter_json(entry->preset)}};
    if (entry->is_number()) {
      one["low"] = about.low;
      one["high"] = about.high;
      one["min"] = about.min;
      one["max"] = about.max;
    }
    one["prior"] = prior_names[index(about.prior)];
    one["status"] = status_names[index(about.status)];
    if (about.price_year != 0) one["price_year"] = about.price_year;
    one["read"] = read_names[index(about.read)];
    one["section"] = about.section;
    one["source"] = about.source;
    one["meaning"] = about.meaning;
    list.push_back(std::move(one));
  }
  return list.dump(2) + "\n";
}

constexpr const char* page_head =
    "# Parameters\n\n"
    "Printed by `hurtigspor explain --format md`; do not edit.\n\n"
    "Every number of the model. A scenario file may set each of them under its group, and `--set group.name=value` on "
    "the\n"
    "command line. *Plausible* is where studies and fits look; *allowed* is what is accepted at all. *Status* says how "
    "well\n"
    "a number is known: measured, derived from what was measured, measured abroad, fitted to published statistics, or\n"
    "assumed. *Read* says when the model looks at it: when the country is founded (it cannot change on a date), when "
    "a\n"
    "person settles, or at each decision. *Section* is the section of [the model's description](../odd.md).\n";

std::string as_markdown(const Chosen& chosen) {
  std::string text = page_head;
  TextRows rows;
  const TextRows head{
      {"name", "default", "unit", "plausible", "allowed", "status", "read", "section", "meaning", "source"}};
  for (std::size_t row = 0; row < chosen.size(); ++row) {
    const auto& entry = *chosen[row];
    const auto& about = entry.about;
    if (row == 0 || chosen[row - 1]->group != entry.group) rows = head;
    const std::string prices = about.price_year == 0 ? "" : fmt::format(" of {}", about.price_year);
    rows.push_back({fmt::format("`{}`", about.name), plain_text(entry.preset), entry.unit + prices,
                    between(entry, about.low, about.high, " to "), between(entry, about.min, about.max, " to "),
                    std::string(status_names[index(about.status)]), std::string(read_names[index(about.read)]),
                    about.section, about.meaning, about.source});
    const bool is_last = row + 1 == chosen.size() || chosen[row + 1]->group != entry.group;
    if (is_last) text += fmt::format("\n## `{}`\n\n{}", entry.group, markdown(rows));
  }
  return text;
}

struct ExplainOptions : CommonOptions {
  std::vector<std::string> names;
};

void explain(const ExplainOptions& options) {
  const Chosen chosen = chosen_by(options.names);
  if (options.format == "md")
    std::cout << as_markdown(chosen);
  else if (options.format == "csv")
    std::cout << as_csv(chosen);
  else if (options.format == "json")
    std::cout << as_json(chosen);
  else
    std::cout << as_table(chosen);
}

}  // namespace

void add_explain(CLI::App& program) {
  auto& command = *program.add_subcommand("explain", "says what parameters mean, their ranges and their sources");
  const auto options = std::make_shared<ExplainOptions>();
  command.add_option("NAME", options->names, "a parameter, a group, or a pattern such as \"handover.*\" (else all)");
  add_format_option(command, *options, {"table", "md", "csv", "json"});
  add_examples(command, {"hurtigspor explain handover.offer_share", "hurtigspor explain fast_track",
                         "hurtigspor explain '*.follow_up_weeks'", "hurtigspor explain --format csv > parameters.csv"});
  command.callback([options] { explain(*options); });
}

}  // namespace hurtigspor
