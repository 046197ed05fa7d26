#include "parameters/registry.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "base/errors.hpp"

namespace hurtigspor {

namespace {

template <class Unit>
ParameterValue plain(Quantity<Unit> quantity) {
  return quantity.value;
}
template <class Plain>
ParameterValue plain(Plain value) {
  return value;
}

template <class Unit>
void assign(Quantity<Unit>& quantity, const ParameterValue& value) {
  quantity.value = std::get<double>(value);
}
template <class Plain>
void assign(Plain& member, const ParameterValue& value) {
  member = std::get<Plain>(value);
}

template <class Unit>
std::string unit_of(Quantity<Unit>) {
  return Unit::name;
}
std::string unit_of(std::int64_t) {
  return "1";
}
std::string unit_of(bool) {
  return "bool";
}
std::string unit_of(Date) {
  return "date";
}
std::string unit_of(Industry) {
  return "section";
}

template <class Group, class Value>
ParameterEntry entry_of(const char* group_name, Group Parameters::*group, const Described<Group, Value>& number) {
  const Value preset = Parameters{}.*group.*number.member;
  return {.group = group_name,
          .name = std::string(group_name) + "." + number.about.name,
          .unit = unit_of(preset),
          .preset = plain(preset),
          .about = number.about,
          .get = [group, member = number.member](const Parameters& from) { return plain(from.*group.*member); },
          .set =
              [group, member = number.member](Parameters& into, const ParameterValue& value) {
                expects(value.index() == plain(Value{}).index(), "a parameter is set to a value of another type");
                assign(into.*group.*member, value);
              }};
}

template <class Group>
void add_group(std::vector<ParameterEntry>& entries, Group Parameters::*group) {
  const auto described = Group::described();
  std::apply([&](const auto&... number) { (entries.push_back(entry_of(described.name, group, number)), ...); },
             described.numbers);
}

std::vector<ParameterEntry> walk_descriptions() {
  std::vector<ParameterEntry> entries;
  std::apply([&](auto... group) { (add_group(entries, group), ...); }, Parameters::groups());
  return entries;
}

double number_in(const ParameterValue& value) {
  return type_of(value) == ValueType::whole ? static_cast<double>(std::get<std::int64_t>(value))
                                            : std::get<double>(value);
}

/// A bound of whole numbers; the largest is no double.
std::int64_t whole(double bound) {
  return bound >= largest_whole ? INT64_MAX : static_cast<std::int64_t>(bound);
}

}  // namespace

const std::vector<ParameterEntry>& all_parameters() {
  static const std::vector<ParameterEntry> entries = walk_descriptions();
  return entries;
}

const std::vector<std::string>& parameter_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const auto& entry : all_parameters()) all.push_back(entry.name);
    return all;
  }();
  return names;
}

const std::vector<std::string>& group_names() {
  static const std::vector<std::string> names = [] {
    std::vector<std::string> all;
    for (const auto& entry : all_parameters())
      if (all.empty() || all.back() != entry.group) all.push_back(entry.group);
    return all;
  }();
  return names;
}

std::optional<std::size_t> find_parameter(std::string_view name) {
  const auto& names = parameter_names();
  const auto place = std::find(names.begin(), names.end(), name);
  if (place == names.end()) return std::nullopt;
  return static_cast<std::size_t>(place - names.begin());
}

std::string unknown_parameter(std::string_view name, const std::vector<std::string>& known) {
  std::string hint = did_you_mean(name, known);
  const std::string_view group = name.substr(0, name.find('.'));
  std::vector<std::string_view> of_group;
  for (const auto& entry : all_parameters())
    if (entry.group == group) of_group.push_back(std::string_view{entry.name}.substr(group.size() + 1));
  if (hint.empty() && !of_group.empty()) hint = fmt::format(" {} has {}.", group, fmt::join(of_group, ", "));
  return fmt::format("there is no parameter \"{}\".{}", name, hint);
}

const ParameterEntry& parameter_named(std::string_view name) {
  const auto row = find_parameter(name);
  if (!row) throw InputError(unknown_parameter(name));
  return all_parameters()[*row];
}

std::string allowed(const ParameterEntry& entry) {
  switch (entry.type()) {
    case ValueType::real:
      return fmt::format("a number between {} and {}{}", entry.about.min, entry.about.max,
                         entry.unit == "1" ? "" : " (" + entry.unit + ")");
    case ValueType::whole:
      return fmt::format("a whole number between {} and {}", whole(entry.about.min), whole(entry.about.max));
    case ValueType::truth:
      return "true or false";
    case ValueType::date:
      return "a date such as 2017-01-01";
    case ValueType::section:
      return fmt::format("one of the sections {}", fmt::join(industry_names, ", "));
  }
  return {};
}

std::optional<std::string> objection(const ParameterEntry& entry, const ParameterValue& value) {
  expects(value.index() == entry.preset.index(), "a parameter is checked with a value of another type");
  if (!entry.is_number()) return std::nullopt;
  const double number = number_in(value);
  if (std::isfinite(number) && number >= entry.about.min && number <= entry.about.max) return std::nullopt;
  return fmt::format("is {}; it must be {}", plain_text(value), allowed(entry));
}

ParameterValue value_of(const ParameterEntry& entry, std::string_view text) {
  const auto value = value_from_text(entry.type(), text);
  if (!value) throw InputError(fmt::format("\"{}\" is \"{}\"; it must be {}.", entry.name, text, allowed(entry)));
  if (const auto wrong = objection(entry, *value)) throw InputError(fmt::format("\"{}\" {}.", entry.name, *wrong));
  return *value;
}

void set_from_text(Parameters& parameters, std::string_view name, std::string_view text) {
  const auto& entry = parameter_named(name);
  entry.set(parameters, value_of(entry, text));
}

std::vector<std::size_t> differing(const Parameters& one, const Parameters& other) {
  std::vector<std::size_t> rows;
  const auto& entries = all_parameters();
  for (std::size_t row = 0; row < entries.size(); ++row)
    if (entries[row].get(one) != entries[row].get(other)) rows.push_back(row);
  return rows;
}

}  // namespace hurtigspor
