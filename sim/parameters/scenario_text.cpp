#include "parameters/scenario_text.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "base/errors.hpp"
#include "parameters/registry.hpp"

namespace hurtigspor {

namespace {

const std::vector<std::string> scenario_keys{"title",    "extends",        "about", "title_nb",
                                             "about_nb", "municipalities", "change"};
const std::vector<std::string> change_keys{"from", "to", "municipalities", "set"};

std::optional<Date> date_in(const toml::node& node) {
  const auto* date = node.as_date();
  if (date == nullptr) return std::nullopt;
  return Date::of((*date)->year, (*date)->month, (*date)->day);
}

/// What was found in place of a value, as people would say it.
std::string found(const toml::node& node) {
  if (const auto* text = node.as_string()) return fmt::format("the text {}", toml_quoted(**text));
  if (const auto* number = node.as_integer()) return fmt::format("{}", **number);
  if (const auto* number = node.as_floating_point()) return fmt::format("{}", **number);
  if (const auto* truth = node.as_boolean()) return **truth ? "true" : "false";
  if (const auto date = date_in(node)) return "the date " + date->text();
  if (node.is_time()) return "a time of day";
  if (node.is_date_time()) return "a date with a time of day";
  return node.is_array() ? "a list" : "a table";
}

std::optional<ParameterValue> value_in(const toml::node& node, ValueType wanted) {
  switch (wanted) {
    case ValueType::real:
      if (const auto* whole = node.as_integer()) return ParameterValue{static_cast<double>(**whole)};
      if (const auto* real = node.as_floating_point()) return ParameterValue{**real + 0.0};  // minus zero becomes zero
      break;
    case ValueType::whole:
      if (const auto* whole = node.as_integer()) return ParameterValue{**whole};
      break;
    case ValueType::truth:
      if (const auto* truth = node.as_boolean()) return ParameterValue{**truth};
      break;
    case ValueType::date:
      if (const auto date = date_in(node)) return ParameterValue{*date};
      break;
    case ValueType::section:
      if (const auto* text = node.as_string()) return value_from_text(ValueType::section, **text);
      break;
  }
  return std::nullopt;
}

/// A parameter written without its group is the commonest slip; it is recognised by its own name.
std::string suggestion(const std::string& unknown, const std::vector<std::string>& known) {
  for (const auto& name : parameter_names())
    if (name.substr(name.find('.') + 1) == unknown) return fmt::format(" Did you mean \"{}\"?", name);
  return did_you_mean(unknown, known);
}

class Reader {
 public:
  Reader(const ScenarioDocument& document, const std::vector<KnownMunicipality>& known, Complaints& complaints)
      : document_{document}, known_{known}, complaints_{complaints} {}

  ScenarioText read() {
    read_texts();
    for (auto&& [key, node] : document_.table)
      if (std::find(scenario_keys.begin(), scenario_keys.end(), key.str()) == scenario_keys.end())
        read_group(key, node, scenario_keys, nullptr);
    if (const auto* node = document_.table.get("municipalities")) text_.only = read_municipalities(*node);
    if (const auto* node = document_.table.get("change")) read_changes(*node);
    return std::move(text_);
  }

 private:
  void complain(const toml::source_region& region, const std::string& sentence) {
    complaints_.at(document_.name, region.begin, sentence);
  }

  void read_texts() {
    read_text("title", text_.title);
    read_text("about", text_.about);
    read_text("title_nb", text_.title_nb);
    read_text("about_nb", text_.about_nb);
    const bool blank = text_.title.find_first_not_of(" \t\n\r") == std::string::npos;
    const auto* title = document_.table.get("title");
    if (title == nullptr || (title->is_string() && blank))
      complaints_.at(document_.name, title == nullptr ? toml::source_position{1, 1} : title->source().begin,
                     "the scenario has no title; write title = \"...\" so that tables can name it.");
  }

  void read_text(const char* key, std::string& into) {
    const auto* node = document_.table.get(key);
    if (node == nullptr) return;
    if (node->is_string())
      into = **node->as_string();
    else
      complain(node->source(), fmt::format("\"{}\" is {}; it must be a text in quotes.", key, found(*node)));
  }

  /// What somebody may have meant who named a group that there is not.
  static std::string hint_for(const std::string& group, const std::vector<std::string>& also_known, bool undated) {
    if (find_parameter(group)) return " Write it without quotes.";
    if (undated && std::find(change_keys.begin(), change_keys.end(), group) != change_keys.end())
      return fmt::format(
          " \"{}\" belongs to a [[change]]; what holds throughout stands under its group, as [handover].", group);
    auto candidates = group_names();
    candidates.insert(candidates.end(), also_known.begin(), also_known.end());
    return suggestion(group, candidates);
  }

  /// A table named after a group. `change` is what its assignments have in common; null for the undated.
  void read_group(const toml::key& key, const toml::node& node, const std::vector<std::string>& also_known,
                  const Assignment* change) {
    const std::string group{key.str()};
    const auto& groups = group_names();
    if (std::find(groups.begin(), groups.end(), group) == groups.end()) {
      const auto hint = hint_for(group, also_known, change == nullptr);
      return complain(key.source(), fmt::format("there is no key or group \"{}\".{}", group, hint));
    }
    if (!node.is_table())
      return complain(node.source(), fmt::format("\"{}\" is {}; it is a group of parameters and must be a table.",
                                                 group, found(node)));
    for (auto&& [name, value] : *node.as_table())
      read_number(group + "." + std::string{name.str()}, name, value, change);
  }

  void read_number(const std::string& name, const toml::key& key, const toml::node& node, const Assignment* change) {
    const auto row = find_parameter(name);
    if (!row) return complain(key.source(), unknown_parameter(name));
    const auto& entry = all_parameters()[*row];
    const auto value = value_in(node, entry.type());
    if (!value) {
      const bool quoted = node.is_string() && value_from_text(entry.type(), **node.as_string()).has_value();
      return complain(node.source(), fmt::format("\"{}\" is {}; it must be {}.{}", name, found(node), allowed(entry),
                                                 quoted ? " Write it without quotes." : ""));
    }
    if (const auto wrong = objection(entry, *value))
      return complain(node.source(), fmt::format("\"{}\" {}.", name, *wrong));
    if (change != nullptr && entry.about.read == Read::founding)
      return complain(key.source(), fmt::format("\"{}\" is read once, when the country is founded; it cannot change on "
                                                "a date. Write it in the table [{}].",
                                                name, entry.group));
    Assignment assignment = change != nullptr ? *change : Assignment{};
    assignment.parameter = *row;
    assignment.value = *value;
    assignment.origin = fmt::format("{}:{}", document_.name, node.source().begin.line);
    text_.assignments.push_back(std::move(assignment));
  }

  std::vector<std::uint16_t> read_municipalities(const toml::node& node) {
    std::vector<std::uint16_t> columns;
    const auto* list = node.as_array();
    if (list == nullptr || list->empty()) {
      complain(node.source(), fmt::format("\"municipalities\" is {}; it must be a list of names or numbers in quotes, "
                                          "such as [\"Bergen\", \"0301\"].",
                                          list == nullptr ? found(node) : "an empty list"));
      return columns;
    }
    for (const auto& item : *list) read_municipality(item, columns);
    std::sort(columns.begin(), columns.end());
    return columns;
  }

  void read_municipality(const toml::node& item, std::vector<std::uint16_t>& columns) {
    if (!item.is_string())
      return complain(item.source(), fmt::format("a municipality is {}; it must be a name or a number in quotes, such "
                                                 "as \"Bergen\" or \"0301\".",
                                                 found(item)));
    const std::string given = **item.as_string();
    const auto municipality = find_municipality(given, known_);
    if (!municipality.column) return complain(item.source(), municipality.sentence);
    if (std::find(columns.begin(), columns.end(), *municipality.column) != columns.end())
      return complain(item.source(), fmt::format("the municipality \"{}\" is listed twice.", given));
    columns.push_back(*municipality.column);
  }

  void read_changes(const toml::node& node) {
    const auto* list = node.as_array();
    if (list == nullptr || !std::all_of(list->begin(), list->end(), [](const auto& item) { return item.is_table(); }))
      return complain(node.source(),
                      fmt::format("\"change\" is {}; write each change under a heading [[change]].", found(node)));
    for (const auto& item : *list) read_change(*item.as_table());
  }

  void read_change(const toml::table& change) {
    for (auto&& [key, node] : change)
      if (std::find(change_keys.begin(), change_keys.end(), key.str()) == change_keys.end())
        complain(key.source(), fmt::format("a change has no key \"{}\".{}", key.str(),
                                           suggestion(std::string{key.str()}, change_keys)));
    Assignment common{};
    common.from = read_date(change, "from");
    common.to = read_date(change, "to");
    if (!change.contains("from"))
      complain(change.source(),
               "the change has no \"from\"; write the first day that it holds, such as from = 2017-01-01.");
    if (common.from && common.to && *common.to < *common.from)
      complain(change.get("to")->source(),
               fmt::format("\"to\" is {}, which is before \"from\", {}.", common.to->text(), common.from->text()));
    if (const auto* node = change.get("municipalities")) common.municipalities = read_municipalities(*node);
    read_set(change, common);
  }

  void read_set(const toml::table& change, const Assignment& common) {
    const auto* node = change.get("set");
    if (node != nullptr && !node->is_table())
      return complain(
          node->source(),
          fmt::format("\"set\" is {}; it must be a table such as {{ handover.offer_share = 0.95 }}.", found(*node)));
    if (node == nullptr || node->as_table()->empty())
      return complain(node == nullptr ? change.source() : node->source(),
                      "the change sets nothing; write what it changes, such as set = { handover.offer_share = 0.95 }.");
    for (auto&& [group, values] : *node->as_table()) {
      if (values.is_table() && values.as_table()->empty())
        complain(values.source(), fmt::format("the change sets nothing in \"{}\".", group.str()));
      read_group(group, values, {}, &common);
    }
  }

  std::optional<Date> read_date(const toml::table& change, const char* key) {
    const auto* node = change.get(key);
    if (node == nullptr) return std::nullopt;
    const auto date = date_in(*node);
    if (date) {
      text_.dates.push_back({key, *date, node->source().begin});
    } else {
      const bool quoted = node->is_string() && Date::parse(**node->as_string()).has_value();
      complain(node->source(), fmt::format("\"{}\" is {}; it must be a date such as 2017-01-01.{}", key, found(*node),
                                           quoted ? " Write it without quotes." : ""));
    }
    return date;
  }

  const ScenarioDocument& document_;
  const std::vector<KnownMunicipality>& known_;
  Complaints& complaints_;
  ScenarioText text_;
};

}  // namespace

ScenarioText understood(const ScenarioDocument& document, const std::vector<KnownMunicipality>& known,
                        Complaints& complaints) {
  return Reader{document, known, complaints}.read();
}

}  // namespace hurtigspor
